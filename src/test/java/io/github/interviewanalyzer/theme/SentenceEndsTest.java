package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Transcripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** Marks are judged as OpenNLP's own detector judges them. */
class SentenceEndsTest {

    private static final SentenceModel MODEL = Models.sentences();
    private static final List<String> PIECES =
            List.of(
                    ".",
                    ".",
                    ".",
                    "?",
                    "!",
                    " ",
                    " ",
                    " ",
                    "  ",
                    "\u0001",
                    "\u0000",
                    "a",
                    "A",
                    "I",
                    "the",
                    "The",
                    "Mr",
                    "U",
                    "S",
                    "No",
                    "5",
                    "Inc",
                    "that",
                    "and",
                    "But",
                    "\"",
                    ")",
                    "-",
                    "'",
                    "\u00C9",
                    "\u4E2D",
                    "\uD83D\uDEA2",
                    "harbour",
                    "Harbour",
                    "etc");

    private final SentenceEnds ends = new SentenceEnds(new EndWeights(MODEL));

    /** A text's words as they are shown. */
    private record Shown(String text, List<Integer> words) {
        static Shown of(String text) {
            List<Integer> words = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ')) {
                    words.add(i);
                }
            }
            words.add(text.length());
            return new Shown(text, words);
        }

        boolean ends(int word, int mark, SentenceEnds ends) {
            int before = word == 0 ? 0 : words.get(word - 1);
            return ends.at(
                    text.toCharArray(),
                    before,
                    words.get(word),
                    mark,
                    words.get(word + 1),
                    words.get(word + 2));
        }

        /** Where sentences begin, if each last mark of a word is asked. */
        Set<Integer> beginnings(SentenceEnds ends) {
            Set<Integer> beginnings = new TreeSet<>();
            for (int word = 0; word + 2 < words.size(); word++) {
                int mark = words.get(word + 1) - 1;
                while (mark > words.get(word) && !ShownWords.ends(text.charAt(mark))) {
                    mark--;
                }
                if (mark > 0 && ShownWords.ends(text.charAt(mark)) && ends(word, mark, ends)) {
                    beginnings.add(words.get(word + 1));
                }
            }
            return beginnings;
        }
    }

    private static Set<Integer> beginnings(String text, SentenceDetectorME detector) {
        Set<Integer> beginnings = new TreeSet<>();
        for (Span sentence : detector.sentPosDetect(text)) {
            beginnings.add(sentence.getStart());
        }
        beginnings.remove(Shown.of(text).words.get(0));
        return beginnings;
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("harbour", "mountain")) {
            lines.addAll(
                    Files.readAllLines(
                            Path.of("src/test/resources/samples/" + name + "-interview.txt")));
        }
        for (int seed = 0; seed < 300; seed++) {
            lines.addAll(Arrays.asList(Transcripts.of(seed).split("\\R")));
        }
        lines.replaceAll(line -> line.replaceAll("[\\s\\p{Z}]+", " ").strip());
        lines.removeIf(String::isEmpty);
        return lines;
    }

    @Test
    void sentences_begin_where_the_detector_lets_them_begin() throws IOException {
        SentenceDetectorME detector = new SentenceDetectorME(MODEL);
        int all = 0;
        for (String line : lines()) {
            Set<Integer> beginnings = Shown.of(line).beginnings(ends);
            assertThat(beginnings).as(line).isEqualTo(beginnings(line, detector));
            all += beginnings.size();
        }
        assertThat(all).isGreaterThan(1_000);
    }

    @Test
    void each_mark_is_judged_by_the_features_that_the_detector_makes() {
        SDContextGenerator contexts = MODEL.getFactory().getSDContextGenerator();
        MaxentModel model = MODEL.getMaxentModel();
        Random random = new Random(1);
        int[] judged = new int[2];
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 20; j++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Shown shown = Shown.of(text.toString());
            for (int word = 0; word + 2 < shown.words.size(); word++) {
                for (int j = shown.words.get(word); j < shown.words.get(word + 1); j++) {
                    if (ShownWords.ends(text.charAt(j))) {
                        double[] chances = model.eval(contexts.getContext(text, j));
                        boolean split = model.getBestOutcome(chances).equals("s");
                        assertThat(shown.ends(word, j, ends)).as("%s %d", text, j).isEqualTo(split);
                        judged[split ? 1 : 0]++;
                    }
                }
            }
        }
        assertThat(judged[0]).isGreaterThan(1_000);
        assertThat(judged[1]).isGreaterThan(1_000);
    }
}
