package io.github.interviewanalyzer.interview;

import java.util.List;
import java.util.Set;

/**
 * Part of step 6. Whether questions without labels are a page's own, which nobody asked anybody;
 * used by Questions.
 */
final class PageQuestions {

    private static final int HEADING = 80;

    // rule: Questions without a label are the page's own and no speech if a heading or the first
    // line says FAQ, FAQs, frequently asked questions, häufige Fragen, foire aux questions,
    // preguntas frecuentes, perguntas frequentes or 常见问题 in front of them,
    private static final List<String> HEADINGS =
            List.of(
                    " faq ",
                    " faqs ",
                    " frequently asked questions ",
                    " häufige fragen ",
                    " foire aux questions ",
                    " preguntas frecuentes ",
                    " perguntas frequentes ",
                    "常见问题");

    // rule: or if one of them says I or my in English, German or French, none of them you or your,
    // no answer I or my, and nobody is named between a question and its answer.
    private static final Set<String> ME =
            Set.of("i", "im", "ive", "my", "me", "ich", "mein", "meine", "meinen", "je", "mon");

    private static final Set<String> YOU =
            Set.of(
                    "you", "youve", "youre", "your", "yours", "du", "dein", "deine", "sie", "ihr",
                    "ihre", "ihnen", "vous", "votre", "vos", "tu", "ton");

    private PageQuestions() {}

    static boolean of(CharSequence text, List<Line> lines, List<Look> looks, List<Label> starts) {
        return headed(text, lines, looks, starts.get(0).line())
                || (!named(lines, starts)
                        && says(text, lines, starts, true, ME)
                        && !says(text, lines, starts, true, YOU)
                        && !says(text, lines, starts, false, ME));
    }

    private static boolean headed(
            CharSequence text, List<Line> lines, List<Look> looks, int questions) {
        boolean first = true;
        for (int i = 0; i < questions; i++) {
            InterviewException.throwIfInterrupted("questions");
            Line line = lines.get(i);
            if (!line.blank()) {
                String words =
                        first || looks.get(i).heading()
                                ? " " + Chars.key(text, line.start(), line.end()) + " "
                                : "";
                if (words.length() <= HEADING && HEADINGS.stream().anyMatch(words::contains)) {
                    return true;
                }
                first = false;
            }
        }
        return false;
    }

    /** Whether a line stands between a question and its answer. */
    private static boolean named(List<Line> lines, List<Label> starts) {
        for (int k = 0; k + 1 < starts.size(); k++) {
            InterviewException.throwIfInterrupted("questions");
            for (int i = starts.get(k).line() + 1;
                    starts.get(k).key().equals(Questions.ASKS) && i < starts.get(k + 1).line();
                    i++) {
                if (!lines.get(i).blank()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the questions, or one of the answers, says one of the words. */
    private static boolean says(
            CharSequence text,
            List<Line> lines,
            List<Label> starts,
            boolean asked,
            Set<String> words) {
        for (int k = 0; k < starts.size(); k++) {
            InterviewException.throwIfInterrupted("questions");
            Label start = starts.get(k);
            boolean last = k + 1 == starts.size();
            int end = last ? lines.get(lines.size() - 1).end() : starts.get(k + 1).span().start();
            if (start.key().equals(Questions.ASKS) == asked
                    && says(text, start.span().start(), end, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(CharSequence text, int start, int end, Set<String> words) {
        int word = start;
        for (int i = start; i <= end; i++) {
            boolean inside =
                    i < end
                            && (Character.isLetter(text.charAt(i))
                                    || Chars.apostrophe(text.charAt(i)));
            if (!inside) {
                if (i > word && words.contains(Chars.key(text, word, i))) {
                    return true;
                }
                word = i + 1;
            }
        }
        return false;
    }
}
