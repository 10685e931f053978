package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;

/**
 * What speaks for and against one label, over all its places in one form; gathered by Convention.
 */
final class Evidence {

    static final int NEVER = -100;

    private static final int ABBREVIATION = 4;

    final Label first;
    final Form form;
    final Share share;
    final String key;
    int count;
    int speaks;
    boolean proper;
    boolean capitals;
    boolean title;
    int words;
    boolean declared;
    boolean word;
    int office;
    boolean known;
    boolean named;
    int paired;
    int leads;
    int asks;
    int alone;
    int between;
    int timed;
    int numbers;
    int lower;

    Evidence(Label label, Share share) {
        this.first = label;
        this.form = label.form();
        this.share = share;
        this.key = label.key();
        this.proper = NameWords.proper(label.printed());
        this.capitals = NameWords.capitals(label.printed()) && key.length() > 1;
        String[] parts = NameWords.words(key);
        this.words = parts.length;
        this.title = words > 1 && NameWords.title(parts[0]);
        this.office =
                Character.isUpperCase(label.printed().codePointAt(0))
                        ? Math.min(2, NameWords.offices(parts))
                        : 0;
        // rule: A small letter is a label word only before a colon: "(a)" numbers an item.
        boolean small = key.length() == 1 && Character.isLowerCase(label.printed().charAt(0));
        this.word = LabelWords.contains(key) && (!small || form.sure());
    }

    // rule: For a label speak: it is declared (3), it is a label word such as Q, Answer or
    // Moderator (3), it stands three times or more (3) or twice (2), it asks and another answers
    // or it answers (2), a time stamp stands beside it (2), it is written like a name (1), with
    // a title or named elsewhere (1), set off by emphasis or capitals (1).
    int own() {
        if (speaks == 0 || numbered() || abbreviated()) {
            return NEVER;
        }
        return (declared ? 3 : 0)
                + (word ? 3 : 0)
                + (count >= 3 ? 3 : count == 2 ? 2 : 0)
                + (paired > 0 ? 2 : 0)
                + (timed * 2 > count ? 2 : 0)
                + (proper ? 1 : 0)
                + (title || named ? 1 : 0)
                + office
                + (!form.plain() || capitals ? 1 : 0);
    }

    // rule: A short title ends no label before its full stop: "MR. MOE", "BY MR. MOE".
    private boolean abbreviated() {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return form.delimiter() == Delimiter.STOP
                && last.length() <= ABBREVIATION
                && NameWords.title(last);
    }

    // rule: Words that stand mostly before numbers ("Tel: 555 0100") are the page's.
    boolean numbered() {
        return numbers * 2 > count && !known && !word;
    }

    /** Whether it is seen often enough, or is known well enough, to show what labels look like. */
    boolean strong() {
        return (count >= 2 || declared || word) && own() >= enough();
    }

    // rule: How much is enough depends on the delimiter: a colon or time stamp needs three;
    // emphasis, a bracket, a wide gap, a full stop, a semicolon, a dash or a line of its own
    // that is set off needs five; any other line of its own needs six.
    int enough() {
        if (form.delimiter() == Delimiter.LINE && !form.plain()) {
            return 5;
        }
        if (form.delimiter() == Delimiter.GAP && Character.isIdeographic(key.codePointAt(0))) {
            return 4;
        }
        return switch (form.delimiter()) {
            case VOICE -> 1;
            case COLON, TIME -> 3;
            case EMPHASIS, BRACKET, GAP, STOP, SEMICOLON, DASH -> 5;
            case NONE, LINE -> 6;
        };
    }
}
