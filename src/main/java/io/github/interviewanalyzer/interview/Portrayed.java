package io.github.interviewanalyzer.interview;

import java.util.List;

/**
 * Part of step 7. The last paragraphs of a page → whether they tell of who speaks last instead of
 * being said; used by Closing.
 */
final class Portrayed {

    private static final int NAME = 60;

    private static final List<String> OTHER =
            List.of(" he ", " she ", " his ", " her ", " author of ", " published by ");

    private final CharSequence text;
    private final List<Line> lines;
    private final Label last;
    private final int body;

    /**
     * Reads nothing yet.
     *
     * @param last the last label
     * @param body the line of the first label
     */
    Portrayed(CharSequence text, List<Line> lines, Label last, int body) {
        this.text = text;
        this.lines = lines;
        this.last = last;
        this.body = body;
    }

    // rule: So is one behind an empty line that begins with the name of who speaks last: with words
    // with a capital letter of which the last is the last one of the label, or, where the label is
    // no name, with two or more that stand in front of the talk too, if it also says he, she, his,
    // her, author of or published by.
    boolean in(int i) {
        Line line = lines.get(i);
        if (!lines.get(i - 1).blank() || !Character.isUpperCase(text.charAt(line.start()))) {
            return false;
        }
        Span start = new Span(line.start(), Math.min(line.end(), line.start() + NAME));
        NameRun name = NameRun.in(text, start).get(0);
        int end = name.size() - 1;
        List<String> words = LabelNames.words(last);
        return words.isEmpty()
                ? end > 0 && stands(name.span(0, end).in(text)) && tells(line)
                : name.keys().get(end).equals(words.get(words.size() - 1));
    }

    private boolean stands(String name) {
        int head = body == 0 ? 0 : lines.get(body - 1).end();
        return Chars.find(text, name, 0, head) >= 0;
    }

    private boolean tells(Line line) {
        String words = " " + Chars.key(text, line.start(), line.end()) + " ";
        return OTHER.stream().anyMatch(words::contains);
    }
}
