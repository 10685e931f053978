package io.github.interviewanalyzer.cli;

/**
 * What a report is laid out for: so many columns, with colours or without; part of {@link
 * Terminal}, used by {@link Lines}. A colour says nothing that words or signs do not say.
 *
 * @param width columns, from {@link #NARROW} on
 * @param colours whether it understands colours and they are wanted
 */
record Screen(int width, boolean colours) {

    static final int NARROW = 40;

    /** What a file, a pipe and a terminal that does not tell get. */
    static final Screen PLAIN = new Screen(80, false);

    private String styled(String text, String style) {
        return colours && !text.isEmpty() ? "\u001b[" + style + 'm' + text + "\u001b[0m" : text;
    }

    String title(String text) {
        return styled(text, "1");
    }

    String rule(String text) {
        return styled(text, "2");
    }

    String theme(String text) {
        return styled(text, "36");
    }

    String evidence(String text) {
        return styled(text, "1;4");
    }

    String status(String text) {
        return styled(text, "35");
    }
}
