package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.HostileTexts;
import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewException.Code;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Limits;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Subtitles;
import io.github.interviewanalyzer.io.CodebookFiles;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.HtmlReport;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However large a work is, and if all of it is one line, one sentence or one word: it asks so often
 * whether it is interrupted that it stops at once, at whatever moment that is.
 */
@Tag("sturdy")
class PromptInterruptsTest {

    /** What a work may go on for, in milliseconds of its processor. */
    private static final long MOST = 100;

    private static final int CHARACTERS = 8_000_000;

    private static final String GOOD =
            "HG: Is there regional stability?\n"
                    + "Ko: Trade is no regional stability, they said.\nHG: So?\nKo: So.";
    private static final String TALK = "HG: Why?\nKo: Regional stability, said he.\n";

    private static final InterviewParser PARSER =
            new InterviewParser(
                    ParserOptions.DEFAULT.withLimits(
                            new Limits(1 << 26, 1_000_000, 1_000_000, 1_000)));

    /** Asks for parts of speech. */
    private static final InterviewAnalyzer TAGGING =
            new InterviewAnalyzer(codebook("\"trade/NOUN\""));

    private static final InterviewAnalyzer ANALYZER =
            new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"));

    private static final Analysis RIGHT = ANALYZER.analyze(PARSER.parse(GOOD));

    /** A work, made when it is its turn: all together would fill the memory. */
    private record Work(String name, Callable<Callable<?>> made) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Work> works() {
        assertThat(RIGHT.tags()).hasSize(2);
        List<Work> all = new ArrayList<>();
        for (String piece :
                List.of(
                        "Regional stability, said he. ",
                        "a",
                        "a: ",
                        "Ana: So. Bo: No. ",
                        "*a* ",
                        "** ",
                        "\u200b",
                        "字",
                        "a\n",
                        "# A b\n",
                        TALK)) {
            // Lines cost more than characters.
            int characters = piece.contains("\n") ? CHARACTERS / 8 : CHARACTERS;
            String text = piece.repeat(characters / piece.length());
            all.add(work("parse " + HostileTexts.shown(piece), () -> PARSER.parse(text)));
        }
        String speakers = HostileTexts.numbered(CHARACTERS / 60, "Ana Bo%d: a?\nLi: b.\n");
        all.add(work("parse many speakers", () -> PARSER.parse(speakers)));
        for (String piece :
                List.of(
                        "regional stability, APEC and not three pillars or ",
                        "a",
                        "e.g. APEC ",
                        "a. ",
                        ".",
                        "字")) {
            all.add(
                    new Work(
                            "analyze " + HostileTexts.shown(piece),
                            () -> {
                                Interview speech = speech(piece, CHARACTERS / 2);
                                return () -> ANALYZER.analyze(speech);
                            }));
        }
        all.add(
                new Work(
                        "tag parts of speech",
                        () -> {
                            Interview speech = speech("trade of peace ", CHARACTERS / 40);
                            return () -> TAGGING.analyze(speech);
                        }));
        for (String piece :
                List.of("<p><b>Ko:</b> The trade.</p>", "a", "&amp;", "&", "<tr><td>")) {
            Source page = Source.of("<table>" + piece.repeat(CHARACTERS / 4 / piece.length()));
            all.add(work("page " + HostileTexts.shown(piece), () -> HtmlReader.read(page)));
        }
        String cue = "00:01.000 --> 00:02.000\n";
        Source cues = Source.of("WEBVTT\n\n" + (cue + "a\n\n").repeat(CHARACTERS / 60));
        all.add(work("subtitles", () -> Subtitles.webVtt(cues)));
        Source line = Source.of(cue + "a<b> ".repeat(CHARACTERS / 5));
        all.add(work("a line of subtitles", () -> Subtitles.subRip(line)));
        all.add(
                new Work(
                        "read an interview",
                        () -> {
                            String json = InterviewJson.write(PARSER.parse(TALK.repeat(40_000)));
                            return () -> InterviewJson.readInterview(json);
                        }));
        all.add(
                new Work(
                        "read an interview of one word",
                        () -> {
                            String json = InterviewJson.write(speech("a", CHARACTERS));
                            return () -> InterviewJson.readInterview(json);
                        }));
        all.add(
                new Work(
                        "read an analysis",
                        () -> {
                            Interview interview = PARSER.parse(TALK.repeat(10_000));
                            String json = InterviewJson.write(ANALYZER.analyze(interview));
                            return () -> InterviewJson.readAnalysis(json);
                        }));
        all.addAll(outputs());
        all.addAll(codebooks());
        all.add(
                new Work(
                        "read a codebook and compile it",
                        () -> {
                            String json = InterviewJson.write(codebook(phrases(200_000)));
                            return () -> new InterviewAnalyzer(Codebook.read(json)).codebook();
                        }));
        return all.stream();
    }

    /** What is made of an analysis of many turns, and of one of a long paragraph. */
    private static List<Work> outputs() {
        Analysis turns = ANALYZER.analyze(PARSER.parse(TALK.repeat(20_000)));
        Analysis paragraph = ANALYZER.analyze(speech("APEC or peace ", CHARACTERS / 4));
        List<Work> all = new ArrayList<>();
        all.addAll(outputs(" of turns", turns));
        all.addAll(outputs(" of a paragraph", paragraph));
        String lines = InterviewJson.writeLine(turns);
        all.add(
                work(
                        "read lines",
                        () -> InterviewJson.readAnalyses(new StringReader(lines)).count()));
        return all;
    }

    private static List<Work> outputs(String of, Analysis analysis) {
        assertThat(analysis.tags()).isNotEmpty();
        List<Work> all = new ArrayList<>();
        for (Export.Format format : Export.Format.values()) {
            all.add(work("write " + format + of, () -> written(analysis, format)));
        }
        all.add(work("page" + of, () -> HtmlReport.render(analysis)));
        all.add(work("comparison" + of, () -> HtmlReport.compare(List.of(analysis, analysis))));
        all.add(work("summary" + of, () -> Summary.of(analysis)));
        all.add(work("write" + of, () -> InterviewJson.write(analysis.interview())));
        Interview interview = analysis.interview();
        int last = interview.turns().size() - 1;
        all.add(work("explain" + of, () -> ANALYZER.explain(interview, last, "apec")));
        return all;
    }

    private static int written(Analysis analysis, Export.Format format) throws IOException {
        Export.write(analysis, format, OutputStream.nullOutputStream());
        return 0;
    }

    /** What is made of and from codebooks of many cues. */
    private static List<Work> codebooks() {
        Codebook some = codebook(phrases(10_000));
        Codebook many = codebook(phrases(200_000));
        String liwc = "%\n1\ta\n%\n" + HostileTexts.numbered(200_000, "b%d\t1\n");
        String yaml = "a:\n" + HostileTexts.numbered(200_000, "  - b%d\n");
        String refi = CodebookFiles.writeRefi(many);
        Interview talk = PARSER.parse(TALK.repeat(5_000));
        return List.of(
                work("lint", some::lint),
                work("verify", many::verify),
                work("diff", () -> some.diff(many, List.of(talk))),
                work("write a codebook", () -> InterviewJson.write(many)),
                work("write codes", () -> CodebookFiles.writeRefi(many)),
                work("read codes", () -> CodebookFiles.readRefi(refi, "b", "en")),
                work("read LIWC", () -> CodebookFiles.readLiwc(liwc, "b", "en")),
                work("read quanteda", () -> CodebookFiles.readQuanteda(yaml, "b", "en")));
    }

    private static Work work(String name, Callable<?> work) {
        return new Work(name, () -> work);
    }

    private static Interview speech(String piece, int characters) {
        return Interview.ofSpeech(piece.repeat(characters / piece.length()).strip());
    }

    private static Codebook codebook(String cues) {
        return Codebook.read(
                """
                {"format": "codebook/1", "id": "b", "version": "1", "language": "en",
                 "label": "B", "themes": [
                  {"id": "t", "label": "T", "definition": "T.", "cues": [%s]}]}
                """
                        .formatted(cues));
    }

    private static String phrases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> '"' + Integer.toString(i, 36) + " of trade\"")
                .collect(Collectors.joining(","));
    }

    @AfterAll
    static void close() {
        ANALYZER.close();
        TAGGING.close();
    }

    @ParameterizedTest
    @MethodSource("works")
    void a_work_stops_at_once(Work made) throws Exception {
        Callable<?> work = made.made().call();
        Watched undisturbed = Watched.of(work);
        System.out.printf(
                "%s: asks %,d times, at most %d of %d ms apart%n",
                made,
                undisturbed.asked,
                undisturbed.longest / 1_000_000,
                undisturbed.processor / 1_000_000);
        assertThat(undisturbed.thrown).isNull();
        assertThat(undisturbed.longest / 1_000_000).isLessThanOrEqualTo(MOST);
        for (int part = 1; part < 4; part++) {
            int when = 1 + (int) (undisturbed.asked * (long) part / 4);
            Watched stopped = Watched.interrupted(work, when);
            assertThat(stopped.thrown)
                    .isInstanceOfSatisfying(
                            InterviewException.class,
                            e -> assertThat(e.code()).isEqualTo(Code.INTERRUPTED));
            assertThat(stopped.flag).isTrue();
            // Jackson hands an interrupt on as a fault of its own: then it is asked once more.
            assertThat(stopped.asked).isBetween(when, when + 1);
        }
        assertThat(ANALYZER.analyze(PARSER.parse(GOOD))).isEqualTo(RIGHT);
    }
}
