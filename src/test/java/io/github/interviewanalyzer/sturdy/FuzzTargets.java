package io.github.interviewanalyzer.sturdy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Subtitles;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is done with any bytes: each gives records that keep the invariants, or a refusal. Run by
 * {@link FuzzedInputsTest} on the files kept and by {@link FuzzingTest} on what a fuzzer makes of
 * them.
 */
final class FuzzTargets {

    private final InterviewParser parser = new InterviewParser();

    /** A page of text as it comes, broken UTF-8 and all. */
    @FuzzTest
    void text(byte[] bytes) {
        interview(Source.of(string(bytes)));
    }

    /** A page of the web. */
    @FuzzTest
    void page(byte[] bytes) {
        unlessRefused(() -> HtmlReader.decode(bytes))
                .ifPresent(file -> interview(HtmlReader.read(file)));
    }

    /** A file of subtitles, read as both forms. */
    @FuzzTest
    void subtitles(byte[] bytes) {
        Source file = Source.of(string(bytes));
        interview(Subtitles.webVtt(file));
        interview(Subtitles.subRip(file));
    }

    /** A codebook's file. */
    @FuzzTest
    void codebook(byte[] bytes) {
        unlessRefused(() -> Codebook.read(bytes))
                .ifPresent(book -> use(book, "Trade is peace. The night ferry leaves."));
    }

    /** A theme's cues, one a line, as the specification writes them, and a speech. */
    @FuzzTest
    void cues(byte[] bytes) {
        String[] parts = string(bytes).split("(?m)^\\.$", 2);
        ObjectNode book = JsonNodeFactory.instance.objectNode();
        book.put("format", "codebook/1").put("id", "b").put("version", "1");
        book.put("language", "en").put("label", "B");
        ObjectNode lists = book.putObject("lists");
        ObjectNode theme = book.putArray("themes").addObject();
        theme.put("id", "t").put("label", "T").put("definition", "T.");
        for (String line : parts[0].split("\n")) {
            int list = line.startsWith("@") ? line.indexOf(": ") : -1;
            if (list > 0) {
                lists.withArrayProperty(line.substring(1, list)).add(line.substring(list + 2));
            } else if (line.startsWith("not:")) {
                theme.withArrayProperty("exclusions").add(line.substring(4));
            } else {
                theme.withArrayProperty("cues").add(line);
            }
        }
        String speech = parts[parts.length - 1];
        unlessRefused(() -> Codebook.read(book.toString())).ifPresent(read -> use(read, speech));
    }

    /** JSON as it is read back, of each format. */
    @FuzzTest
    void json(byte[] bytes) {
        String json = string(bytes);
        unlessRefused(() -> InterviewJson.readInterview(json))
                .ifPresent(read -> again(read, InterviewJson::write, InterviewJson::readInterview));
        unlessRefused(() -> InterviewJson.readAnalysis(json))
                .ifPresent(read -> again(read, InterviewJson::write, InterviewJson::readAnalysis));
        unlessRefused(() -> InterviewJson.readSummary(json))
                .ifPresent(read -> again(read, InterviewJson::write, InterviewJson::readSummary));
    }

    /** A page of text with its themes. */
    @FuzzTest
    void tags(byte[] bytes) {
        Interview interview = parser.parse(string(bytes));
        Analysis analysis = Diplomacy.ANALYZER.analyze(interview);
        Invariants.check(analysis);
        again(analysis, InterviewJson::write, InterviewJson::readAnalysis);
    }

    private void interview(Source source) {
        Interview interview = parser.parse(source);
        Invariants.check(source.text(), interview);
        again(interview, InterviewJson::write, InterviewJson::readInterview);
    }

    private static void use(Codebook codebook, String speech) {
        again(codebook, InterviewJson::write, InterviewJson::readCodebook);
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Invariants.check(analyzer.analyze(Interview.ofSpeech(speech)));
        }
    }

    /** What is written and read is the same, and written again the same bytes. */
    private static <T> void again(T first, Function<T, String> write, Function<String, T> read) {
        String written = write.apply(first);
        T second = read.apply(written);
        if (!second.equals(first) || !write.apply(second).equals(written)) {
            throw new AssertionError("read again it is another one");
        }
    }

    /** A refusal of the library's own family is an answer too. */
    private static <T> Optional<T> unlessRefused(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (InterviewException e) {
            return Optional.empty();
        }
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Made when it is needed first. */
    private static final class Diplomacy {

        static final InterviewAnalyzer ANALYZER =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"));
    }
}
