package io.github.interviewanalyzer.theme;

/**
 * Whether a mark ends a sentence, by OpenNLP's model: the question that its sentence detector asks
 * of each full stop, question and exclamation mark of a text, asked of one of them. The features
 * are those of the detector, which makes a string of each; here they are looked up as they stand.
 * Lent by Tools, used by Sentences. Not safe for use by many threads.
 */
final class SentenceEnds {

    /** Longer words are not shown, see {@link ShownWords}. */
    private static final int LONGEST = ShownWords.LONGEST + 1;

    private final EndWeights weights;

    private final double blankBefore;
    private final double blankBehind;
    private final double[] marks = new double[128];

    /** What the length of what stands before the mark says. */
    private final double[] lengths = new double[LONGEST + 1];

    /** What it says that there is no word, by the kind of word. */
    private final double[] none = new double[128];

    /** What a capital says, by the kind of word. */
    private final double[] capitals = new double[128];

    /** The feature that is looked up: a kind of word, an equals sign and the word. */
    private final byte[] feature = new byte[Forms.codeSize(2 + LONGEST)];

    SentenceEnds(EndWeights weights) {
        this.weights = weights;
        blankBefore = weights.of("sp");
        blankBehind = weights.of("sn");
        for (char mark : ".?!".toCharArray()) {
            marks[mark] = weights.of("eos=" + mark);
        }
        for (char kind : "xvsn".toCharArray()) {
            none[kind] = weights.of(kind + "=");
            capitals[kind] = weights.of(kind + "cap");
        }
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = weights.of(Integer.toString(i));
        }
    }

    /**
     * Whether a mark ends a sentence, in a text in which blanks stand behind each word but the last
     * one.
     *
     * @param before where the word before the one with the mark begins, {@code word} if none does
     * @param word where the word with the mark begins
     * @param mark where the mark stands
     * @param next where the next word begins
     * @param end where the word behind that one begins, or the text ends
     */
    boolean at(char[] text, int before, int word, int mark, int next, int end) {
        double sum = marks[text[mark]];
        sum += before < word && mark == word ? blankBefore : 0;
        sum += text[mark + 1] == ' ' ? blankBehind : 0;
        return sum + before(text, before, word, mark) + behind(text, mark, next, end) > 0;
    }

    /** What stands before the mark in its word, from the mark before on, and before that. */
    private double before(char[] text, int before, int word, int mark) {
        int last = mark - 1;
        while (last >= word && !ShownWords.ends(text[last])) {
            last--;
        }
        return last < word
                ? word('x', text, word, mark) + word('v', text, before, word)
                : word('x', text, last, mark) + word('v', text, word, last);
    }

    /** What stands behind the mark in its word, up to the next mark, and behind that. */
    private double behind(char[] text, int mark, int next, int end) {
        int stop = mark + 1;
        while (text[stop] != ' ' && !ShownWords.ends(text[stop])) {
            stop++;
        }
        double sum = word('s', text, mark + 1, stop);
        if (text[stop] != ' ' && text[stop + 1] != ' ') {
            return sum + word('n', text, stop + 1, next);
        }
        // Behind a second mark the detector takes the first of several blanks for a word.
        boolean blanks = text[stop] != ' ' && text[stop + 2] == ' ';
        return sum + word('n', text, blanks ? end : next, end);
    }

    private double word(char kind, char[] text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && text[begin] <= ' ') {
            begin++;
        }
        while (begin < end && text[end - 1] <= ' ') {
            end--;
        }
        if (begin == end) {
            return none[kind];
        }
        feature[0] = (byte) kind;
        feature[1] = '=';
        int length = 2;
        for (int i = begin; i < end; i++) {
            // A zero is in no feature.
            length = Forms.append(feature, length, text[i] == 0 ? ' ' : text[i]);
        }
        double sum = weights.of(feature, length);
        sum += Character.isUpperCase(text[begin]) ? capitals[kind] : 0;
        return sum + (kind == 'x' ? lengths[end - begin] : 0);
    }
}
