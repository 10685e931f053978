package io.github.interviewanalyzer.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of step 12. "Lars Moe: The strait has no owner" → the name; used by Introductions. */
final class Headlines {

    private static final int COLONS = 4;
    private static final String QUOTES = "\"'“‘„«「『";

    private Headlines() {}

    /** The name before a colon, if a quotation follows or it stands again elsewhere, or null. */
    static @Nullable Span speaker(CharSequence text, Span line, List<Passage> passages) {
        int left = COLONS;
        for (int i = line.start() + 1; i < line.end() && left > 0; i++) {
            if (Chars.colon(text.charAt(i))) {
                left--;
                Span name = before(text, line.start(), i);
                if (name != null
                        && (quoted(text, i + 1, line.end()) || again(text, name, passages))) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean quoted(CharSequence text, int from, int stop) {
        int at = Chars.skip(text, from, stop);
        return at < stop && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable Span before(CharSequence text, int least, int colon) {
        int comma = Chars.find(text, ",", least, colon);
        int end = Chars.trim(text, least, comma < 0 ? colon : comma);
        int start = end;
        while (start > least && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        // Chinese names have two to four letters.
        if (start < end) {
            return end - start >= 2 && end - start <= 4 ? new Span(start, end) : null;
        }
        List<NameRun> runs = NameRun.in(text, new Span(least, end));
        if (runs.isEmpty()) {
            return null;
        }
        NameRun last = runs.get(runs.size() - 1);
        boolean person =
                last.size() >= 2
                        && last.size() <= 4
                        && last.words().get(last.size() - 1).end() == end
                        && last.keys().stream().noneMatch(OfficeWords::stop);
        return person ? last.span(0, last.size() - 1) : null;
    }

    private static boolean again(CharSequence text, Span name, List<Passage> passages) {
        String words = name.in(text);
        for (Passage passage : passages) {
            Span span = passage.span();
            int at = Chars.find(text, words, span.start(), span.end());
            if (at >= 0 && at != name.start()) {
                return true;
            }
        }
        return false;
    }
}
