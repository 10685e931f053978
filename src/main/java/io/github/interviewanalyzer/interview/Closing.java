package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.List;

/**
 * Part of step 7. The last lines of a page that are no end matter by a heading → which of them tell
 * of the talk instead of being said; used by Tail.
 */
final class Closing {

    private static final int SENTENCE = 30;
    private static final int PARAGRAPH = 200;

    private static final List<String> PAGE = List.of("图片", "本文", "受访者", "记者", "作者", "编辑", "整理");

    private final CharSequence text;
    private final List<Line> lines;
    private final Kind[] kinds;
    private final Portrayed portrayed;

    Closing(CharSequence text, List<Line> lines, Kind[] kinds, Portrayed portrayed) {
        this.text = text;
        this.lines = lines;
        this.kinds = kinds;
        this.portrayed = portrayed;
    }

    // rule: A line at the end that begins with words that end a page is end matter, whatever
    // furniture stands behind it.
    /** Where the last lines before a place begin that the page says, or that place. */
    int from(int first, int stop) {
        int end = stop;
        for (int i = stop - 1; i >= first; i--) {
            Line line = lines.get(i);
            if (line.blank() || kinds[i] == Kind.FURNITURE) {
                continue;
            }
            if (!PageLines.closes(text, line)
                    && !bracketed(line)
                    && !letter(line)
                    && !portrayed.in(i)) {
                return end;
            }
            end = i;
        }
        return end;
    }

    // rule: So is a paragraph in brackets that is a sentence, names a part with a colon or
    // speaks of 图片, 本文, 受访者, 记者, 作者, 编辑 or 整理.
    private boolean bracketed(Line line) {
        int last = line.end() - 1;
        if ("([（【".indexOf(text.charAt(line.start())) < 0
                || ")]）】".indexOf(text.charAt(last)) < 0) {
            return false;
        }
        boolean ideographs = Character.isIdeographic(text.charAt(line.start() + line.length() / 2));
        boolean long_ = line.length() >= (ideographs ? SENTENCE / 2 : SENTENCE);
        return line.colon()
                || (long_ && Chars.terminal(text.charAt(last - 1)))
                || (ideographs
                        && PAGE.stream()
                                .anyMatch(word -> Chars.find(text, word, line.start(), last) >= 0));
    }

    // rule: So is one of at most 200 characters that speaks of a newsletter or holds a mail
    // address.
    private boolean letter(Line line) {
        if (line.length() > PARAGRAPH) {
            return false;
        }
        int at = Chars.find(text, "@", line.start() + 1, line.end() - 1);
        boolean address =
                at >= 0 && Chars.word(text.charAt(at - 1)) && Chars.word(text.charAt(at + 1));
        return address || Chars.key(text, line.start(), line.end()).contains("newsletter");
    }
}
