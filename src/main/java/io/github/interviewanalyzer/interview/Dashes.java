package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Look.Notation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of step 6. Speeches that begin with a dash in place of a label; used by Questions. */
final class Dashes {

    private static final String LONG = "—–―─━‒";

    private final CharSequence text;
    private final List<Line> lines;
    private final List<Look> looks;
    private final List<Label> labels;
    private final List<Integer> dashed = new ArrayList<>();
    private boolean hyphens;

    private Dashes(CharSequence text, List<Line> lines, List<Look> looks, List<Label> labels) {
        this.text = text;
        this.lines = lines;
        this.looks = looks;
        this.labels = labels;
    }

    // rule: Where no line has a label and two lines or more begin with a dash, one of them a
    // question, each of them is a speech; where only one voice is labelled, such lines ask.
    static @Nullable List<Label> read(
            CharSequence text, List<Line> lines, List<Look> looks, List<Label> labels) {
        if (labels.stream().map(Label::key).distinct().limit(2).count() > 1) {
            return null;
        }
        Dashes dashes = new Dashes(text, lines, looks, labels);
        return dashes.find() ? dashes.turns() : null;
    }

    private boolean find() {
        boolean[] labelled = new boolean[lines.size()];
        labels.forEach(label -> labelled[label.line()] = true);
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("questions");
            if (!labelled[i] && words(i) >= 0) {
                dashed.add(i);
            }
        }
        // rule: Beside long dashes, hyphens and ">>" mean nothing.
        hyphens = dashed.stream().noneMatch(this::dash);
        dashed.removeIf(i -> !hyphens && !dash(i));
        long asks = dashed.stream().filter(this::asks).count();
        // rule: A hyphen or ">>" is a dash if two of five such lines are questions and others
        // answer.
        boolean some = hyphens ? asks >= 2 : asks > 0 || !labels.isEmpty();
        return dashed.size() >= 2 && some && (!hyphens || asks * 5 >= dashed.size() * 2L);
    }

    private boolean dash(int i) {
        return LONG.indexOf(sign(i)) >= 0;
    }

    private @Nullable List<Label> turns() {
        List<Label> all = new ArrayList<>(labels);
        boolean alone = labels.isEmpty() && answered();
        boolean turns = !alone && labels.isEmpty() && turned();
        if (hyphens && labels.isEmpty() && !alone && !turns) {
            return null;
        }
        for (int k = 0; k < dashed.size(); k++) {
            int i = dashed.get(k);
            boolean asks = !labels.isEmpty() || alone || (turns ? k % 2 == 0 : asks(i));
            all.add(Label.none(i, words(i), asks ? Questions.ASKS : Questions.ANSWERS));
            int answer = alone ? next(k) : -1;
            if (answer >= 0) {
                all.add(Label.none(answer, looks.get(answer).start(), Questions.ANSWERS));
            }
        }
        all.sort(Comparator.comparingInt(label -> label.span().start()));
        return all;
    }

    // rule: Where most lines with a dash are questions and other lines follow them, these answer.
    private boolean answered() {
        int asks = 0;
        int answers = 0;
        for (int k = 0; k < dashed.size(); k++) {
            asks += asks(dashed.get(k)) ? 1 : 0;
            answers += next(k) >= 0 ? 1 : 0;
        }
        return asks * 2 >= dashed.size() && answers * 4 >= dashed.size() * 3;
    }

    // rule: Where most of the odd ones of these lines ask and most of the even ones do not, two
    // speak in turn.
    private boolean turned() {
        int turns = 0;
        for (int k = 0; k < dashed.size(); k++) {
            turns += asks(dashed.get(k)) == (k % 2 == 0) ? 1 : 0;
        }
        return turns * 4 >= dashed.size() * 3;
    }

    /** The line of a speech behind the dashed one and before the next of these, or -1. */
    private int next(int k) {
        int stop = k + 1 < dashed.size() ? dashed.get(k + 1) : lines.size();
        for (int i = dashed.get(k) + 1; i < stop; i++) {
            if (Questions.spoken(text, lines, looks, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean asks(int i) {
        return Questions.asks(text, lines.get(i));
    }

    private int at(int i) {
        Look look = looks.get(i);
        return look.notation() == Notation.NONE ? look.start() : lines.get(i).start();
    }

    /** The dash that the line begins with, or NUL. */
    private char sign(int i) {
        int at = at(i);
        if (lines.get(i).blank() || looks.get(i).notation() == Notation.RULE) {
            return 0;
        }
        char first = text.charAt(at);
        boolean dash = first == '-' || LONG.indexOf(first) >= 0 || Chars.at(text, ">>", at);
        return dash ? first : 0;
    }

    /** Where the words behind the dash begin, or -1 if the line begins with none. */
    private int words(int i) {
        Line line = lines.get(i);
        char dash = sign(i);
        if (dash == 0) {
            return -1;
        }
        int at = at(i);
        while (at < line.end() && (Chars.empty(text.charAt(at)) || text.charAt(at) == dash)) {
            at++;
        }
        return at < line.end() ? at : -1;
    }
}
