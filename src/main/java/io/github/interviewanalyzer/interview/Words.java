package io.github.interviewanalyzer.interview;

/** How many words a text has; used by {@link Interview}. */
final class Words {

    private Words() {}

    static int in(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isIdeographic(point)) {
                words++;
                inside = false;
            } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT
                    && Chars.blank((char) point)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(point)) {
                words++;
                inside = true;
            }
        }
        return words;
    }
}
