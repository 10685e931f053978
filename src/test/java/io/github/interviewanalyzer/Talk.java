package io.github.interviewanalyzer;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Who says what, without offsets: what a transcript was written from, or what was read out of one.
 *
 * @param speeches the speeches in order
 */
public record Talk(List<Speech> speeches) {

    private static final List<String> NAMES =
            List.of(
                    "GT",
                    "Kim",
                    "Marit Oyelaran",
                    "Dr. Moe",
                    "KESTREL",
                    "Interviewer",
                    "Q",
                    "A",
                    "記者",
                    "Łukasz");

    private static final List<String> WORDS =
            List.of(
                    "boats", "leave", "early", "the", "harbour", "of", "many", "winters", "and",
                    "ferries", "rarely", "wait", "for", "us", "until", "tide");

    /**
     * One speech.
     *
     * @param speaker the speaker's id
     * @param label the label, or null
     * @param paragraphs what is said
     */
    public record Speech(String speaker, @Nullable String label, List<String> paragraphs) {}

    /**
     * Makes a talk of two persons who take turns, one with questions.
     *
     * @param seed the same seed makes the same talk
     * @return the talk
     */
    public static Talk of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int asks = random.nextInt(NAMES.size());
        int answers = (asks + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
        List<Speech> speeches = new ArrayList<>();
        int turns = 4 + random.nextInt(4);
        for (int i = 0; i < turns; i++) {
            boolean question = i % 2 == 0;
            List<String> paragraphs = new ArrayList<>();
            for (int k = question ? 1 : 1 + random.nextInt(3); k > 0; k--) {
                paragraphs.add(sentence(random, question ? "?" : "."));
            }
            String label = NAMES.get(question ? asks : answers);
            speeches.add(new Speech(question ? "s1" : "s2", label, paragraphs));
        }
        return new Talk(speeches);
    }

    private static String sentence(SplittableRandom random, String mark) {
        StringBuilder sentence = new StringBuilder("So");
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append(mark).toString();
    }

    /**
     * Takes the offsets away.
     *
     * @param interview what was read
     * @return who says what in it
     */
    public static Talk of(Interview interview) {
        return new Talk(
                interview.turns().stream()
                        .map(
                                turn ->
                                        new Speech(
                                                turn.speaker(),
                                                turn.label(),
                                                turn.paragraphs().stream()
                                                        .map(Paragraph::text)
                                                        .toList()))
                        .toList());
    }

    /**
     * Writes a transcript.
     *
     * @return each paragraph behind an empty line, the first of a speech behind its label
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Speech speech : speeches) {
            text.append(speech.label).append(": ");
            speech.paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        }
        return text.toString();
    }
}
