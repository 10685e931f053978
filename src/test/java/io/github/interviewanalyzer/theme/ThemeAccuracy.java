package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.CodedPassages.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints how well tagging with codebooks agrees with people, by theme. See
 * src/site/markdown/theme-accuracy.md for the command.
 */
final class ThemeAccuracy {

    private ThemeAccuracy() {}

    /** Prints the tables of all sets in the folder that the property {@code themes.dir} names. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("themes.dir", ""));
        String part = System.getProperty("themes.part", "dev");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<CodedPassages> sets =
                Stream.of(CodedPassages.values())
                        .filter(set -> Files.exists(set.in(folder)))
                        .toList();
        if (sets.isEmpty()) {
            throw new IllegalStateException("no coded passages: give their folder, -Dthemes.dir=");
        }
        for (CodedPassages set : sets) {
            out.println("## " + set + ", " + part + "\n");
            out.println(measure(set, folder, part).markdown());
        }
    }

    /** Tags the passages of a part of a set and counts the agreement. */
    static AgreementTable measure(CodedPassages set, Path folder, String part) throws IOException {
        AgreementTable table = new AgreementTable();
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook(set))) {
            for (Passage passage : set.read(folder, part)) {
                List<Tag> tags = analyzer.analyze(Interview.ofSpeech(passage.text())).tags();
                table.add(set.single ? best(tags) : all(tags), passage.themes());
            }
        }
        return table;
    }

    private static Set<String> all(List<Tag> tags) {
        return tags.stream().map(Tag::theme).collect(Collectors.toSet());
    }

    /** Gives the theme with the highest score, of equals the first in the codebook. */
    static Set<String> best(List<Tag> tags) {
        return tags.stream()
                .sorted(Comparator.comparing(Tag::score).reversed())
                .limit(1)
                .map(Tag::theme)
                .collect(Collectors.toSet());
    }

    /** Gives the codebook that the passages of a set are tagged with. */
    static Codebook codebook(CodedPassages set) throws IOException {
        String file =
                set == CodedPassages.PLOVER_PLV ? "relations-of-states.json" : "policy-agenda.json";
        try (InputStream in = ThemeAccuracy.class.getResourceAsStream(file)) {
            return Codebook.read(Objects.requireNonNull(in, file).readAllBytes());
        }
    }
}
