package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Method;
import io.github.interviewanalyzer.theme.Analysis.Model;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small records of every kind, made by hand. */
final class Fixtures {

    /** Characters that formats tend to lose: controls, a lone surrogate, a pair, a direction. */
    static final String ODD = "\u0000\u0085\ud800 \ud83d\ude00 \u202e\ufeff \"\\</script>\t";

    private Fixtures() {}

    static Interview interview(String answer) {
        String text = "HG: Why?\nKo: " + answer;
        Span label = new Span(0, 4);
        Span question = new Span(4, 8);
        Span answered = new Span(13, text.length());
        return new Interview(
                text,
                "en",
                Source.of(text).origin(),
                new Article(
                        "VIEWPOINT", null, "2024-03-14T08:40", null, "A. B.", List.of(), List.of()),
                List.of(
                        new Block(Kind.LABEL, label),
                        new Block(Kind.SPEECH, new Span(4, 9)),
                        new Block(Kind.LABEL, new Span(9, 13)),
                        new Block(Kind.SPEECH, answered)),
                List.of(
                        new Speaker(
                                "s1",
                                List.of("HG"),
                                "Harbour Gazette",
                                null,
                                Role.INTERVIEWER,
                                List.of(label)),
                        new Speaker(
                                "s2", List.of("Ko"), null, "a pilot", Role.INTERVIEWEE, List.of())),
                List.of(
                        new Turn(
                                0,
                                "s1",
                                "HG",
                                question,
                                List.of(new Paragraph(question, "Why?")),
                                null),
                        new Turn(
                                1,
                                "s2",
                                null,
                                answered,
                                List.of(new Paragraph(answered, answer)),
                                new Interview.Time(5, 1L << 40))),
                List.of(new Exchange(0, List.of(0), List.of(1))),
                List.of(new Warning(Warning.Code.UNKNOWN_ROLE, label, "nobody asks")),
                ParserOptions.DEFAULT.withLanguage("en"));
    }

    static Analysis analysis(String answer) {
        Interview interview = interview(answer);
        Span quote = interview.turns().get(1).span();
        return analysis(interview, List.of(tag(interview, 1, "tide", quote, Assertion.PLAIN)));
    }

    /** The whole answer is evidence of one theme, its end of another, denied and hearsay. */
    static Analysis analysisOfTwoThemes() {
        Interview interview = interview("The tide, the sea.");
        Span answer = interview.turns().get(1).span();
        Assertion hearsay =
                new Assertion(
                        Analysis.Polarity.NEGATED, Analysis.Certainty.HEDGED, "the old pilots");
        return analysis(
                interview,
                List.of(
                        tag(interview, 1, "sea", new Span(answer.end() - 8, answer.end()), hearsay),
                        tag(interview, 1, "tide", answer, Assertion.PLAIN)));
    }

    static Tag tag(Interview interview, int turn, String theme, Span quote, Assertion assertion) {
        return tag(interview, turn, theme, List.of(quote), assertion);
    }

    static Tag tag(
            Interview interview, int turn, String theme, List<Span> quotes, Assertion assertion) {
        List<Evidence> evidence = new ArrayList<>();
        for (Span quote : quotes) {
            evidence.add(
                    new Evidence(
                            "t" + turn + ":" + theme + ":" + evidence.size(),
                            quote,
                            quote.in(interview.text()),
                            interview.turns().get(turn).span(),
                            Method.CUE,
                            "the " + theme,
                            assertion));
        }
        return new Tag(
                "t" + turn + ":" + theme,
                turn,
                theme,
                new BigDecimal("0.25"),
                quotes.size() + 1,
                true,
                new Analysis.Counts(0, 0, 0, quotes.size() + 1),
                evidence);
    }

    /** The sample that other files are made of. */
    static Analysis sample() throws IOException {
        Path samples = Path.of("src/test/resources/samples");
        String text = Files.readString(samples.resolve("harbour-interview.txt"));
        Codebook codebook =
                Codebook.read(Files.readString(samples.resolve("harbour-codebook.json")));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            return analyzer.analyze(new InterviewParser().parse(text));
        }
    }

    static Analysis analysis(Interview interview, List<Tag> tags) {
        return new Analysis(
                interview,
                new CodebookHeader(
                        "harbours",
                        "1.0",
                        "0".repeat(64),
                        List.of(
                                new ThemeHeader("sea", "Sea", "All that is wet.", null),
                                new ThemeHeader("tide", "Tide", "Up and down.", "sea"))),
                tags,
                interview.exchanges().stream()
                        .map(
                                exchange ->
                                        new Analysis.Exchange(
                                                exchange.index(),
                                                List.of(),
                                                List.of(),
                                                tags.stream().map(Tag::theme).toList()))
                        .toList(),
                new Provenance(
                        "interview-analyzer 0",
                        List.of(new Model("m.bin", "1".repeat(64))),
                        Analysis.WordForms.INFLECTED));
    }

    /** Nothing is said, and no theme is asked for. */
    static Analysis analysisOfNothing() {
        return new Analysis(
                Interview.ofSpeech(""),
                new CodebookHeader("none", "1", "0".repeat(64), List.of()),
                List.of(),
                List.of(),
                new Provenance("interview-analyzer 0", List.of(), Analysis.WordForms.INFLECTED));
    }

    static Codebook codebook() {
        return new Codebook(
                "harbours",
                "1.0",
                "en",
                "Harbours",
                List.of(
                        new Theme(
                                "tide",
                                "Tide",
                                "Up and down.",
                                "The pilots' handbook",
                                null,
                                List.of("high tide", "ebb"),
                                List.of("ebb of hope"),
                                Map.of("high tide", 2.5, "ebb", 0.1),
                                List.of("We wait for high tide."),
                                List.of("We wait."))),
                Map.of());
    }
}
