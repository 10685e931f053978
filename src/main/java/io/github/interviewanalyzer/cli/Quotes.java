package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.List;

/**
 * Each quote in one line with as much of its sentence around it as fits; used by {@link Exchanges}.
 */
final class Quotes {

    private static final String INDENT = "      ";

    private Quotes() {}

    static void of(Tag tag, String text, List<String> lines) {
        for (Evidence evidence : tag.evidence()) {
            String quote =
                    inContext(
                            evidence.span(),
                            evidence.sentence(),
                            text,
                            Columns.WIDTH - INDENT.length());
            String meant = meant(evidence.assertion());
            if (Columns.of(quote) + Columns.of(meant) <= Columns.WIDTH - INDENT.length()) {
                lines.add(INDENT + quote + meant);
            } else {
                lines.add(INDENT + quote);
                lines.add(Columns.right(meant, Columns.WIDTH));
            }
        }
        if (tag.truncated()) {
            lines.add(INDENT + "… and " + (tag.count() - tag.evidence().size()) + " more");
        }
    }

    private static String inContext(Span quote, Span sentence, String text, int columns) {
        String before = Columns.safe(text.substring(sentence.start(), quote.start()) + '|');
        String after = Columns.safe('|' + text.substring(quote.end(), sentence.end()));
        before = before.substring(0, before.length() - 1);
        after = after.substring(1);
        String marked = '[' + Columns.cut(Columns.safe(quote.in(text)), columns - 2) + ']';
        int room = columns - Columns.of(marked);
        int left = Math.min(Columns.of(before), Math.max(room / 2, room - Columns.of(after)));
        return Columns.cutBefore(before, left) + marked + Columns.cut(after, room - left);
    }

    private static String meant(Assertion assertion) {
        StringBuilder meant = new StringBuilder();
        if (assertion.polarity() == Polarity.NEGATED) {
            meant.append(" · negated");
        }
        if (assertion.certainty() == Certainty.HEDGED) {
            meant.append(" · hedged");
        }
        if (assertion.attributedTo() != null) {
            meant.append(" · says ").append(Columns.safe(assertion.attributedTo()));
        }
        return Columns.cut(meant.toString(), Columns.WIDTH / 2);
    }
}
