package io.github.interviewanalyzer.interview;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewanalyzer.html.HtmlReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real interview with the turns that a careful reader sees: {@code raw/STYLE__NAME.ENDING} and
 * {@code gold/STYLE__NAME.json} in a folder that is not part of the project.
 *
 * @param name the file's name
 * @param file where the text stands
 * @param gold what the careful reader sees
 */
record MeasuredText(String name, Path file, Reading gold) {

    /** All texts of a folder, by name. */
    static List<MeasuredText> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> raw = Files.list(folder.resolve("raw"))) {
            files = raw.sorted().toList();
        }
        ObjectMapper json = new ObjectMapper();
        List<MeasuredText> texts = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String stem = name.substring(0, name.lastIndexOf('.'));
            Path gold = folder.resolve("gold").resolve(stem + ".json");
            if (Files.exists(gold)) {
                texts.add(new MeasuredText(name, file, Reading.of(json.readTree(gold.toFile()))));
            }
        }
        return texts;
    }

    /** The house style: what the name says before two underscores. */
    String style() {
        int cut = name.indexOf("__");
        return cut < 0 ? name.substring(0, name.lastIndexOf('.')) : name.substring(0, cut);
    }

    TurnScore parsed() throws IOException {
        return TurnScore.of(gold, Reading.of(new InterviewParser().parse(read())));
    }

    TurnScore naive() throws IOException {
        return TurnScore.of(gold, NaiveSplit.read(source().text(), name.endsWith(".html")));
    }

    /** What the reader of its form makes of the file. */
    private Source read() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return switch (Source.Form.of(name, bytes)) {
            case WEBVTT -> Subtitles.webVtt(source());
            case SUBRIP -> Subtitles.subRip(source());
            case HTML -> HtmlReader.read(HtmlReader.decode(bytes));
            case TEXT -> source();
        };
    }

    /** The file in UTF-8; what is no UTF-8 is in the charset of old web pages. */
    private Source source() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return Source.decode(bytes, StandardCharsets.UTF_8);
        } catch (InterviewException e) {
            return Source.of(new String(bytes, Charset.forName("windows-1252")));
        }
    }
}
