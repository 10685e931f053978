package io.github.interviewanalyzer;

import java.util.List;
import java.util.Random;

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

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Transcripts(long seed) {
        random = new Random(seed);
    }

    /**
     * Makes a transcript.
     *
     * @param seed the same seed makes the same transcript
     * @return a text of up to a few thousand characters, possibly empty
     */
    public static String of(long seed) {
        Transcripts transcript = new Transcripts(seed);
        transcript.write();
        return transcript.text.toString();
    }

    private void write() {
        if (random.nextInt(8) == 0) {
            text.append('\ufeff');
        }
        String delimiter = one(List.of(": ", ":", "：", ". ", " - ", "\n"));
        List<String> labels = List.of(one(LABELS), one(LABELS), one(LABELS));
        int lines = random.nextInt(24);
        for (int i = 0; i < lines; i++) {
            if (random.nextInt(5) == 0) {
                text.append(one(FURNITURE));
            } else if (random.nextInt(3) > 0) {
                text.append(labels.get(random.nextInt(8) == 0 ? 2 : i % 2)).append(delimiter);
                speech();
            } else {
                speech();
            }
            text.append(one(BREAKS));
        }
    }

    private void speech() {
        int words = random.nextInt(20);
        for (int i = 0; i < words; i++) {
            text.append(one(WORDS));
            text.append(random.nextInt(6) == 0 ? one(MARKS) : "").append(one(BLANKS));
        }
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
