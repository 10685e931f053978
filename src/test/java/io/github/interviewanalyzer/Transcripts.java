package io.github.interviewanalyzer;

import java.util.List;
import java.util.SplittableRandom;

/** Transcripts made from a seed: labels, furniture, paragraphs, odd characters, themes' words. */
public final class Transcripts {

    private static final List<String> BREAKS =
            List.of("\n", "\n\n", "\r\n", "\r", "\u2028", "\n \n");
    private static final List<String> BLANKS =
            List.of(" ", " ", " ", "\u00a0", "\u202f", "  ", "\t");
    private static final List<String> MARKS =
            List.of(".", ".", "?", "!", "…", ".”", ":", ";", " –");
    private static final List<String> FURNITURE =
            List.of(
                    "Published: Mar 14, 2024 08:40 AM",
                    "Photo: Anouk Brandt",
                    "Editor's Note:",
                    "Read more: https://example.org/a:b",
                    "# A heading",
                    "VIEWPOINT / HARBOUR DIALOGUE",
                    "Anouk Brandt (AB), a pilot, spoke to the Harbour Gazette (HG).",
                    "12:30",
                    "***");
    private static final List<String> LABELS =
            List.of("HG", "AB", "Anouk Brandt", "Q", "A", "問", "Dr. Ko", "**HG**", "[AB]", "Note");
    private static final List<String> WORDS =
            List.of(
                    "regional stability",
                    "trade",
                    "APEC",
                    "trust",
                    "the",
                    "not",
                    "Minister",
                    "said",
                    "economic cooperation",
                    "peace",
                    "summit",
                    "may",
                    "tide",
                    "貿易",
                    "協力",
                    "e.g.",
                    "three pillars",
                    "S.Korea",
                    "people-to-people",
                    "(laughs)",
                    "[…]",
                    "“quoted”",
                    "\ud83d\ude00",
                    "\ud800",
                    "\udc00",
                    "\u0000",
                    "\u202e",
                    "\ufeff",
                    "</script>",
                    "=1+1",
                    "\"",
                    "\\",
                    "Cafe\u0301",
                    "so\u00adft",
                    "a:",
                    "Ko:");

    /** What a text can hold that no care has been taken of, to be put together in any order. */
    private static final List<String> PIECES =
            List.of(
                    "Ana",
                    "Bo",
                    "Q",
                    "A",
                    "Dr. Moe",
                    "GT",
                    "Kim",
                    "記者",
                    "問",
                    "Ångström",
                    "\ud83d\ude00",
                    ":",
                    ": ",
                    "：",
                    ".",
                    "?",
                    "!",
                    ";",
                    " - ",
                    "—",
                    "-",
                    "–",
                    "(",
                    ")",
                    "[",
                    "]",
                    "**",
                    "*",
                    "_",
                    "# ",
                    "## ",
                    "> ",
                    "| ",
                    "\n",
                    "\n\n",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\u2028",
                    "\u0085",
                    " ",
                    "  ",
                    "\t",
                    "\u00a0",
                    "\u202f",
                    "\ufeff",
                    "\u200b",
                    "\0",
                    "\ud83d",
                    "\ude00",
                    "10:30",
                    "00:01:02",
                    "(00:01)",
                    "http://example.org",
                    "Photo: ",
                    "Editor's Note:",
                    "Published: ",
                    "May 3, 2024",
                    "Source: ",
                    "The boats leave early.",
                    "Why do they leave?",
                    "and",
                    "no",
                    "it was so",
                    "1. ",
                    "2) ",
                    "Q1",
                    "---",
                    "***",
                    "“",
                    "”",
                    "'",
                    "\"",
                    "<",
                    ">",
                    "\\",
                    "1",
                    "20");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    private Transcripts(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Makes a transcript.
     *
     * @param seed the same seed makes the same transcript
     * @return a text of up to a few thousand characters, possibly empty
     */
    public static String of(long seed) {
        return page(seed, 24, 20);
    }

    /**
     * Makes a short transcript.
     *
     * @param seed the same seed makes the same transcript
     * @return a text of up to a few hundred characters, possibly empty
     */
    public static String brief(long seed) {
        return page(seed, 8, 6);
    }

    /**
     * Puts pieces together that a parser may stumble over, in any order.
     *
     * @param seed the same seed makes the same text
     * @param most so many pieces at most
     * @return the text, possibly empty
     */
    public static String odd(long seed, int most) {
        Transcripts transcript = new Transcripts(seed);
        for (int i = transcript.random.nextInt(most); i > 0; i--) {
            transcript.text.append(transcript.one(PIECES));
        }
        return transcript.text.toString();
    }

    private static String page(long seed, int lines, int words) {
        Transcripts transcript = new Transcripts(seed);
        transcript.write(lines, words);
        return transcript.text.toString();
    }

    private void write(int most, int words) {
        if (random.nextInt(8) == 0) {
            text.append('\ufeff');
        }
        String delimiter = one(List.of(": ", ":", "：", ". ", " - ", "\n"));
        List<String> labels = List.of(one(LABELS), one(LABELS), one(LABELS));
        int lines = random.nextInt(most);
        for (int i = 0; i < lines; i++) {
            if (random.nextInt(5) == 0) {
                text.append(one(FURNITURE));
            } else if (random.nextInt(3) > 0) {
                text.append(labels.get(random.nextInt(8) == 0 ? 2 : i % 2)).append(delimiter);
                speech(words);
            } else {
                speech(words);
            }
            text.append(one(BREAKS));
        }
    }

    private void speech(int most) {
        int words = random.nextInt(most);
        for (int i = 0; i < words; i++) {
            text.append(one(WORDS));
            text.append(random.nextInt(6) == 0 ? one(MARKS) : "").append(one(BLANKS));
        }
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
