package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Look.Notation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 6. Labels → with the beginnings of speeches that have none: questions that are told by their
 * style, and answers behind questions that alone are labelled.
 */
final class Questions {

    /** The voice that asks without a label; no label's key is like it. */
    static final String ASKS = "?";

    /** The voice that answers without a label. */
    static final String ANSWERS = "!";

    private final CharSequence text;
    private final List<Line> lines;
    private final List<Look> looks;
    private final List<Label> labels;
    private final boolean[] labelled;
    private final @Nullable String[] styles;

    private Questions(CharSequence text, List<Line> lines, List<Look> looks, List<Label> labels) {
        this.text = text;
        this.lines = lines;
        this.looks = looks;
        this.labels = labels;
        this.labelled = new boolean[lines.size()];
        this.styles = new String[lines.size()];
        for (Label label : labels) {
            labelled[label.line()] = true;
        }
    }

    static List<Label> read(
            CharSequence text, List<Line> lines, List<Look> looks, List<Label> labels) {
        Questions questions = new Questions(text, lines, looks, labels);
        List<Label> all = questions.styled();
        if (all == null) {
            all = LeadQuestions.read(text, lines, looks, labels);
        }
        if (all != null && labels.isEmpty() && PageQuestions.of(text, lines, looks, all)) {
            return labels;
        }
        if (all == null) {
            all = Dashes.read(text, lines, looks, labels);
        }
        if (all == null) {
            all = questions.halfLabelled();
        }
        if (all == null) {
            String asks = questions.voice(true);
            all = PlainQuestions.read(text, lines, looks, labels, asks, questions.voice(false));
        }
        return all == null ? labels : all;
    }

    // rule: Lines of one style (a heading's level, bold, italics, a quotation, the mark of an item,
    // a sign such as "●" or a number before them), at least two of which end with a question mark,
    // are questions without a label, and what follows them answers, if at least half of them ask,
    // or most of them are sentences and some ask, and the text has fewer labels than such lines.
    private @Nullable List<Label> styled() {
        Map<String, List<Integer>> byStyle = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("questions");
            String style = style(i);
            styles[i] = style;
            if (style != null && !labelled[i]) {
                byStyle.computeIfAbsent(style, s -> new ArrayList<>()).add(i);
            }
        }
        if (byStyle.isEmpty()) {
            return null;
        }
        return byStyle.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(this::asking)
                .max(Comparator.comparingInt(List::size))
                .map(this::pairs)
                .orElse(null);
    }

    private @Nullable String style(int i) {
        Line line = lines.get(i);
        Look look = looks.get(i);
        if (line.blank() || look.start() >= line.end() || look.group() == null) {
            return null;
        }
        if (PageLines.closes(text, line)) {
            return null;
        }
        return look.group();
    }

    private boolean asking(List<Integer> group) {
        int asks = 0;
        int marked = 0;
        int answered = 0;
        for (int i : group) {
            InterviewException.throwIfInterrupted("questions");
            asks += asks(i) ? 1 : 0;
            marked += marked(i) ? 1 : 0;
            answered += answer(i) >= 0 ? 1 : 0;
        }
        boolean most = asks * 2 >= group.size();
        boolean sentences = marked * 10 >= group.size() * 7 && asks * 6 >= group.size();
        return asks >= 2
                && (most || sentences)
                && answered * 2 >= group.size()
                && group.size() > labels.size();
    }

    private boolean marked(int i) {
        Line line = lines.get(i);
        char mark = line.mark();
        return Chars.terminal(mark)
                || Chars.questionMark(mark)
                || mark == '-'
                || mark == '–'
                || mark == '—';
    }

    private boolean asks(int i) {
        return asks(text, lines.get(i));
    }

    /** Whether the line ends with a question mark or a word that asks. */
    static boolean asks(CharSequence text, Line line) {
        char mark = line.mark();
        boolean said = Chars.terminal(mark) || Character.isLetter(mark);
        return Chars.questionMark(mark)
                || (said && Dialogue.particle(text, line.start(), line.end()));
    }

    /** The line of the answer behind a question, or -1 if another question or label follows. */
    private int answer(int question) {
        String asks = styles[question];
        for (int i = question + 1; i < lines.size(); i++) {
            String style = styles[i];
            if (labelled[i] || (style != null && style.equals(asks))) {
                return -1;
            }
            if (spoken(i) && !signature(i, asks)) {
                return i;
            }
        }
        return -1;
    }

    // rule: A short line without a mark that is set off behind the question and has plain speech
    // behind it says who asks, and does not answer.
    private boolean signature(int i, @Nullable String asks) {
        int behind = i + 1;
        while (behind < lines.size() && lines.get(behind).blank()) {
            behind++;
        }
        return looks.get(i).style() != Look.Style.PLAIN
                && Marks.heading(lines.get(i))
                && behind < lines.size()
                && !labelled[behind]
                && spoken(behind)
                && looks.get(behind).style() == Look.Style.PLAIN
                && !Objects.equals(style(behind), asks);
    }

    private boolean spoken(int i) {
        return spoken(text, lines, looks, i);
    }

    /** Whether somebody says the line. */
    static boolean spoken(CharSequence text, List<Line> lines, List<Look> looks, int i) {
        Line line = lines.get(i);
        Look look = looks.get(i);
        Notation notation = look.notation();
        return !line.blank()
                && look.start() < line.end()
                && (notation == Notation.NONE
                        || notation == Notation.QUOTE
                        || notation == Notation.ITEM)
                && Marks.kind(text, line, Set.of()) == null;
    }

    private List<Label> pairs(List<Integer> group) {
        int first = 0;
        int last = group.size() - 1;
        while (!marked(group.get(first))) {
            first++;
        }
        while (!marked(group.get(last))) {
            last--;
        }
        String asker = voice(true);
        String answerer = voice(false);
        List<Label> all = new ArrayList<>(labels);
        for (int i : group.subList(first, last + 1)) {
            int answer = answer(i);
            if (answer >= 0 || asks(i) || i == group.get(last)) {
                all.add(Label.none(i, behindNumber(i), asker));
            }
            if (answer >= 0) {
                all.add(Label.none(answer, behindSymbol(answer), answerer));
            }
        }
        all.sort(Comparator.comparingInt(label -> label.span().start()));
        return all;
    }

    private int behindSymbol(int i) {
        int start = looks.get(i).start();
        int end = lines.get(i).end();
        return Look.symbol(text.charAt(start)) ? Chars.skip(text, start + 1, end) : start;
    }

    private int behindNumber(int i) {
        return Look.number(text, behindSymbol(i), lines.get(i).end());
    }

    // rule: Where only the first pair is labelled, its labels name the voices of the others.
    private String voice(boolean asks) {
        String asker = null;
        for (Label label : labels) {
            if (asker == null && asks(label.line())) {
                asker = label.key();
            }
        }
        if (asker != null && asks) {
            return asker;
        }
        if (asker != null) {
            for (Label label : labels) {
                if (!label.key().equals(asker)) {
                    return label.key();
                }
            }
        }
        return asks ? ASKS : ANSWERS;
    }

    // rule: Where only who asks is labelled, the paragraph behind the question, which ends with
    // the first question mark at a paragraph's end, begins the answer.
    private @Nullable List<Label> halfLabelled() {
        if (labels.size() < 2 || labels.stream().map(Label::key).distinct().limit(2).count() > 1) {
            return null;
        }
        List<Label> all = new ArrayList<>();
        int answered = 0;
        for (int k = 0; k < labels.size(); k++) {
            InterviewException.throwIfInterrupted("questions");
            Label label = labels.get(k);
            all.add(label);
            int stop = k + 1 < labels.size() ? labels.get(k + 1).line() : lines.size();
            int question = question(label, stop);
            if (question >= 0) {
                int answer = next(question + 1, stop);
                if (answer >= 0) {
                    answered++;
                    all.add(Label.none(answer, looks.get(answer).start(), ANSWERS));
                }
            }
        }
        return answered * 2 >= labels.size() ? all : null;
    }

    /** The line with which the question of the label ends. */
    private int question(Label label, int stop) {
        int first = -1;
        for (int i = label.line(); i < stop; i++) {
            boolean speaks = i == label.line() ? label.speech() < lines.get(i).end() : spoken(i);
            if (speaks && asks(i)) {
                return i;
            }
            first = speaks && first < 0 ? i : first;
        }
        return LabelWords.asks(label.key()) ? first : -1;
    }

    private int next(int from, int stop) {
        for (int i = from; i < stop; i++) {
            if (spoken(i)) {
                return i;
            }
        }
        return -1;
    }
}
