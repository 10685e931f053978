package io.github.interviewanalyzer.interview;

/** Tells misspelt labels; used by Variants and Voices. */
final class Spelling {

    private Spelling() {}

    // rule: Two labels are spelt alike if at most one letter of five or two of nine differ;
    // other digits are another label. Blanks do not count beside a label of one word.
    static boolean close(String key, String other) {
        boolean word = key.indexOf(' ') < 0 || other.indexOf(' ') < 0;
        String a = word ? key.replace(" ", "") : key;
        String b = word ? other.replace(" ", "") : other;
        int longer = Math.max(a.length(), b.length());
        int allowed = longer >= 9 ? 2 : longer >= 5 ? 1 : 0;
        if (allowed == 0
                || Math.abs(a.length() - b.length()) > allowed
                || !digits(a).equals(digits(b))) {
            return false;
        }
        return distance(a, b, allowed) <= allowed;
    }

    private static String digits(String key) {
        StringBuilder digits = new StringBuilder();
        key.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Letters to insert, leave out, change or swap with the next (Damerau 1964). */
    private static int distance(String a, String b, int allowed) {
        int[] before2 = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + same);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before2[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > allowed) {
                return least;
            }
            int[] old = before2;
            before2 = before;
            before = row;
            row = old;
        }
        return before[b.length()];
    }
}
