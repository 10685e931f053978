package io.github.interviewanalyzer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Families of texts made to be slow: one piece over and over, or one that counts up. */
public final class HostileTexts {

    private HostileTexts() {}

    /**
     * Gives the families.
     *
     * @return by name, what makes a text of so many pieces
     */
    public static Map<String, IntFunction<String>> families() {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        for (String piece :
                new String[] {
                    "a: ",
                    "A: ",
                    "Kim: ",
                    ": ",
                    "：",
                    "::::",
                    "A:\n",
                    "A: b\n",
                    "Kim:\n\n",
                    "Q. ",
                    "Q. A. ",
                    "M. ",
                    "....",
                    ". ",
                    "? ",
                    "((((",
                    "))))",
                    "[[[[",
                    "(a) ",
                    "[1] ",
                    "\\[1\\]\n",
                    "****",
                    "**a** ",
                    "**A**\n",
                    "**A:** b\n\n",
                    "____",
                    "_a_ ",
                    "# ",
                    "# A\n",
                    "> ",
                    "> a\n",
                    "- ",
                    "- a\n",
                    "| a | b |\n",
                    "<a>",
                    "<A> b\n",
                    "![a](b)\n",
                    "[a]: http://b\n",
                    "http://a ",
                    "a.b.c.",
                    "00:00:01 ",
                    "00:00:01\n",
                    "(00:01) Kim: a\n",
                    "1. a?\n",
                    "\n",
                    "\r\n",
                    "\r",
                    " \n",
                    "\u2028",
                    "   ",
                    "\t",
                    "\u00a0",
                    "\u200b",
                    "\ufeff",
                    "\0",
                    "\ud83d",
                    "\ude00",
                    "\ud83d\ude00",
                    "字",
                    "问：",
                    "《字》：",
                    "Photo: a\n",
                    "Photo: ",
                    "Editor's Note: ",
                    "Published: ",
                    "© ",
                    "\"",
                    "“a” ",
                    "’",
                    "—",
                    "— a?\n",
                    "- - - ",
                    "a ",
                    "A ",
                    "a\n",
                    "A b c d e f g h. ",
                    "a, ",
                    "a; ",
                    "Mr. ",
                    "A. B. C. ",
                    "the Gazette (HG) ",
                    "(HG) ",
                    "2024 ",
                    "May 3, 2024\n",
                    "--\n",
                    "---\n",
                    "end\n"
                }) {
            all.put(shown(piece), piece::repeat);
        }
        all.put("one line", n -> "a".repeat(n * 4));
        all.put("one label and no end", n -> "Kim: " + "a ".repeat(n));
        all.put("many speakers", n -> numbered(n, "Kim%d: a.\n"));
        all.put("many names", n -> numbered(n, "Ana Bo%d: a?\nLi: b.\n"));
        all.put("many misspelt labels", n -> numbered(n, "Moderators%d: a?\nModerator: b.\n"));
        all.put("many glosses", n -> numbered(n, "Ana (A%d): a?\nA%1$d: b.\n"));
        all.put("nothing but questions", n -> "### Why?\n\nSo.\n\n".repeat(n));
        all.put("swallowed labels", n -> "Ana: So. Bo: No. ".repeat(n));
        return all;
    }

    public static String numbered(int times, String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(line.replace("%d", String.valueOf(i)).replace("%1$d", String.valueOf(i)));
        }
        return text.toString();
    }

    public static String shown(String piece) {
        StringBuilder shown = new StringBuilder();
        piece.chars()
                .forEach(
                        c ->
                                shown.append(
                                        c > ' ' && c < 0x7F
                                                ? "" + (char) c
                                                : "<" + Integer.toHexString(c) + ">"));
        return shown.toString();
    }
}
