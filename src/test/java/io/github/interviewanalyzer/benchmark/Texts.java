package io.github.interviewanalyzer.benchmark;

import java.util.List;
import java.util.Random;

/**
 * Makes articles of any length with an interview, always the same ones: English in form, with a
 * vocabulary of which a few words are frequent and many are rare, and a phrase of the first ten
 * cues of {@link Cues} every few sentences.
 */
final class Texts {

    private static final List<String> SENTENCES =
            List.of(
                    "The N of the N has V the N for many years, and nobody in the N expected it.",
                    "I would say that the A N needs more N than the N can give.",
                    "When the N began, most people V the N, but a few did not.",
                    "There is no N without N, as my N used to say.",
                    "In my view, the A N and the A N belong together.",
                    "We V the N last spring; since then, the N has hardly changed.",
                    "It may be true that the N V the A N, yet nobody has shown it.",
                    "Some of them said the N was A, others V it from the first day.",
                    "If the N is A, the N will follow.",
                    "They asked for N, for N and for a A N on both sides of the bay.",
                    "The N, which had V the N twice, was A again by 2019.",
                    "Perhaps the N is not the problem: the N is.",
                    "About 40 percent of the N came from the N around Port P.",
                    "P told the council that the A N could V its own N.",
                    "“The N is A,” she told me, “and the N knows it.”",
                    "That isn't what the N was V for, and I don't think it ever will be.",
                    "According to P, the N is still a long way from the A N of the last century.",
                    "You can see it in the N, in the N and, above all, in the way people talk about the N.",
                    "Nevertheless, a N like this one has its own rules and its own N.",
                    "So the A N became a N, and the N became A.");

    private static final List<String> CUED =
            List.of(
                    "Above all, the C has V the N for years.",
                    "I don't believe that C is only a question of N.",
                    "Without C, the A N would have V long ago.",
                    "P said the C could be A if the N agrees.",
                    "What matters is C, and the N of the N.");

    private static final List<String> QUESTIONS =
            List.of(
                    "How do you see the N today, and what does it mean for the A N?",
                    "The N has V the N. What would you tell the N?",
                    "Some say that the N is A. Do you agree?",
                    "What can be done about the N in the coming years?");

    private static final List<String> NOUNS =
            words(
                    "harbour ferry council quay market winter school bridge island teacher fisher"
                            + " road letter house paper season village train lamp workshop garden"
                            + " river story signal cargo captain tide timber bakery archive choir"
                            + " lantern wharf orchard printer summer journey window neighbour song"
                            + " mill kitchen engine coast meadow bell ladder basket museum clock");

    private static final List<String> ADJECTIVES =
            words(
                    "old new quiet small northern common careful early open narrow cold public"
                            + " honest bright heavy plain steady distant patient local");

    private static final List<String> VERBS =
            words(
                    "changed carried shaped followed opened mended counted painted moved guarded"
                            + " noticed crossed gathered measured repaired visited described"
                            + " remembered lifted answered");

    private static final int RARE_WORDS = 20_000;
    private static final int HIT_EVERY = 4;

    private final Random random = new Random(20_240_314);
    private final StringBuilder text = new StringBuilder();

    private Texts() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    /** An article of about so many characters. */
    static String article(int length) {
        return new Texts().write(length);
    }

    private String write(int length) {
        text.append("DIALOGUE / COAST\nTwo shores and one tide: a talk about the harbour\n");
        text.append("Published: Mar 14, 2024 08:40 AM\n\n");
        text.append("Editor's Note:\n\nThe Coast Gazette (CG) talked to Ida Verhol (Verhol), ");
        text.append("keeper of the archive of Port Ellery, about ferries and their people.\n\n");
        while (text.length() < length) {
            text.append("CG: ");
            sentence(any(QUESTIONS));
            text.append("\n\nVerhol: ");
            int paragraphs = 1 + random.nextInt(3);
            for (int i = 0; i < paragraphs; i++) {
                int sentences = 3 + random.nextInt(4);
                for (int j = 0; j < sentences; j++) {
                    text.append(j == 0 ? "" : " ");
                    sentence(any(random.nextInt(HIT_EVERY) == 0 ? CUED : SENTENCES));
                }
                text.append("\n\n");
            }
        }
        return text.toString();
    }

    private void sentence(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean slot = i + 1 == pattern.length() || !Character.isLetter(pattern.charAt(i + 1));
            boolean alone = slot && (i == 0 || !Character.isLetter(pattern.charAt(i - 1)));
            text.append(alone ? word(c) : String.valueOf(c));
        }
    }

    private String word(char slot) {
        return switch (slot) {
            case 'N' -> random.nextInt(8) == 0 ? rare() : any(NOUNS);
            case 'A' -> any(ADJECTIVES);
            case 'V' -> any(VERBS);
            case 'P' -> capital(rare());
            case 'C' -> Cues.phrase(random.nextInt(10));
            default -> String.valueOf(slot);
        };
    }

    /** Rare words, the rarer the more of them. */
    private String rare() {
        double where = random.nextDouble();
        return Cues.word(1_000 + (int) (RARE_WORDS * where * where));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Of few words the first ones more often. */
    private String any(List<String> from) {
        return from.get((int) (from.size() * random.nextDouble() * random.nextDouble()));
    }

    /** A word of the text that cues begin with too. */
    static String common(int number) {
        return NOUNS.get(number % NOUNS.size());
    }
}
