package io.github.interviewanalyzer.interview;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 12. A phrase that introduces somebody → the name behind it; used by Introductions.
 */
final class PhraseNames {

    private static final int CHARACTERS = 80;
    private static final int SKIPPED = 6;
    private static final int BETWEEN = 40;

    /** Small words behind which stands something else than a person. */
    private static final Set<String> OTHER =
            Set.of(
                    "to", "of", "in", "on", "at", "by", "from", "about", "for", "back", "and", "or",
                    "is", "was", "you", "us", "me", "him", "her", "them", "it", "that", "what");

    private PhraseNames() {}

    /** The first name behind the phrase; one word is enough where nothing else is known. */
    static @Nullable Span behind(CharSequence text, Span passage, String phrase, boolean oneWord) {
        int at = Phrases.find(text, passage.start(), passage.end(), phrase);
        while (at >= 0) {
            int from = at + phrase.length();
            Span name = name(text, from, passage.end(), oneWord);
            if (name != null) {
                return name;
            }
            at = Phrases.find(text, from, passage.end(), phrase);
        }
        return null;
    }

    /** The name that begins at a place or behind a few marks; directly if one word is enough. */
    static @Nullable Span name(CharSequence text, int from, int stop, boolean oneWord) {
        int at = from;
        while (at < stop && !Character.isLetterOrDigit(text.charAt(at)) && at - from < SKIPPED) {
            at++;
        }
        if (at < stop && Character.isIdeographic(Character.codePointAt(text, at))) {
            return ideographs(text, at, stop);
        }
        List<NameRun> runs = NameRun.in(text, new Span(at, Math.min(stop, at + CHARACTERS)));
        NameRun run = runs.isEmpty() ? null : runs.get(0);
        int start = run == null ? at : run.words().get(0).start();
        return run != null && (oneWord ? start == at : near(text, at, start))
                ? name(text, run, stop, oneWord)
                : null;
    }

    // rule: Between a phrase and the name may stand an office or small words that say what
    // somebody is ("spoke with the hydrologist Ina Holm"), but no other mark and no preposition.
    private static boolean near(CharSequence text, int from, int to) {
        if (to - from > BETWEEN) {
            return false;
        }
        int word = from;
        String last = "";
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '-') {
                if (!Chars.blank(c) || OTHER.contains(Chars.key(text, word, i))) {
                    return false;
                }
                last = Chars.key(text, word, i);
                word = i + 1;
            }
        }
        // "the Harbour Gazette" is no person.
        return !OfficeWords.article(last);
    }

    private static @Nullable Span name(CharSequence text, NameRun run, int stop, boolean oneWord) {
        int first = 0;
        while (first < run.size() && OfficeWords.stop(run.keys().get(first))) {
            first++;
        }
        int last = Math.min(run.size() - 1, first + 3);
        if (last - first < (oneWord ? 0 : 1)) {
            return null;
        }
        for (int i = first; i <= last; i++) {
            if (OfficeWords.stop(run.keys().get(i))) {
                return null;
            }
        }
        // One word is a name only where the sentence ends with it: "this is Moe."
        if (last == first) {
            int end = run.words().get(last).end();
            boolean closed = end >= stop || ".,!?".indexOf(text.charAt(end)) >= 0;
            return closed ? run.span(first, last) : null;
        }
        return run.span(first, last);
    }

    // rule: A name in ideographs has two to four of them, up to a mark or to 教授, 先生, 女士, 博士 or
    // 院士, which are no part of it in front of it either.
    private static @Nullable Span ideographs(CharSequence text, int start, int stop) {
        int end = start;
        while (end < stop && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        int from = start;
        for (String title : new String[] {"教授", "先生", "女士", "博士", "院士"}) {
            int at = Chars.find(text, title, from, end);
            if (at == from) {
                from += title.length();
            } else {
                end = at > from ? at : end;
            }
        }
        return end - from >= 2 && end - from <= 4 ? new Span(from, end) : null;
    }
}
