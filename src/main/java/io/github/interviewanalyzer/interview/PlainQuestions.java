package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of step 6. Questions that nothing but their mark tells; used by Questions. */
final class PlainQuestions {

    private static final int LEAST = 3;
    private static final int PARAGRAPHS = 4;
    private static final String QUOTES = "\"“„«‘「『";

    // rule: Words that say so: interview, entretien, propos recueillis, entrevista, intervista,
    // gespräch, q&a, интервью, беседовал, 专访, 访谈, 对话, インタビュー, 聞き手, 인터뷰, حوار, مقابلة.
    private static final List<String> TALK =
            List.of(
                    "interview",
                    "entretien",
                    "propos recueillis",
                    "entrevista",
                    "intervista",
                    "gespräch",
                    "q a",
                    "интервью",
                    "беседовал",
                    "专访",
                    "访谈",
                    "对话",
                    "インタビュー",
                    "聞き手",
                    "인터뷰",
                    "حوار",
                    "مقابلة");

    private final CharSequence text;
    private final List<Line> lines;
    private final List<Look> looks;

    private PlainQuestions(CharSequence text, List<Line> lines, List<Look> looks) {
        this.text = text;
        this.lines = lines;
        this.looks = looks;
    }

    // rule: Where nothing else tells questions, paragraphs behind the page's first that end with a
    // question mark and begin with no quotation mark are questions and what follows them answers,
    // if the first pair and nothing else is labelled, or if the page says in front of them or
    // behind the last one that it is an interview and the answers are longer; there have to be
    // three of them, and every fourth paragraph has to ask.
    static @Nullable List<Label> read(
            CharSequence text,
            List<Line> lines,
            List<Look> looks,
            List<Label> labels,
            String asker,
            String answerer) {
        if (!(labels.isEmpty() || pair(labels)) || Paragraphs.wrapped(text, lines)) {
            return null;
        }
        PlainQuestions plain = new PlainQuestions(text, lines, looks);
        int from = labels.isEmpty() ? plain.opening() : labels.get(1).line() + 1;
        return plain.find(from, labels, asker, answerer);
    }

    private static boolean pair(List<Label> labels) {
        return labels.size() == 2 && !labels.get(0).key().equals(labels.get(1).key());
    }

    private @Nullable List<Label> find(
            int from, List<Label> labels, String asker, String answerer) {
        List<Label> all = new ArrayList<>(labels);
        int questions = 0;
        int paragraphs = 0;
        long asked = 0;
        long answered = 0;
        boolean before = false;
        for (int i = from; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("questions");
            if ((questions == 0 && !asks(i)) || !Questions.spoken(text, lines, looks, i)) {
                continue;
            }
            boolean asks = asks(i);
            paragraphs++;
            int start = looks.get(i).start();
            if (asks) {
                questions++;
                asked += lines.get(i).end() - start;
                all.add(Label.none(i, start, asker));
            } else {
                answered += lines.get(i).end() - start;
                if (before) {
                    all.add(Label.none(i, start, answerer));
                }
            }
            before = asks;
        }
        boolean talk = questions >= LEAST && questions * PARAGRAPHS >= paragraphs;
        boolean said = !labels.isEmpty() || (answered > asked && announced(all));
        return talk && said ? all : null;
    }

    /** The line behind the first that is not blank: a headline may ask. */
    private int opening() {
        int i = 0;
        while (i < lines.size() && lines.get(i).blank()) {
            i++;
        }
        return i + 1;
    }

    private boolean asks(int i) {
        Line line = lines.get(i);
        return !line.blank()
                && Questions.asks(text, line)
                && QUOTES.indexOf(text.charAt(looks.get(i).start())) < 0;
    }

    private boolean announced(List<Label> all) {
        return announced(0, all.get(0).line())
                || announced(all.get(all.size() - 1).line() + 1, lines.size());
    }

    private boolean announced(int from, int stop) {
        for (int i = from; i < stop; i++) {
            Line line = lines.get(i);
            String key = Chars.key(text, line.start(), line.end());
            if (TALK.stream().anyMatch(key::contains)) {
                return true;
            }
        }
        return false;
    }
}
