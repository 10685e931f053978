package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;

/**
 * Each quote in one line with as much of its sentence around it as fits; used by {@link Exchanges}.
 */
final class Quotes {

    private static final String INDENT = "      ";

    private Quotes() {}

    static void of(Tag tag, String text, Lines lines) {
        int columns = lines.width() - INDENT.length();
        for (Evidence evidence : tag.evidence()) {
            InContext quote = InContext.of(evidence.span(), evidence.sentence(), text, columns);
            String meant = meant(evidence.assertion(), lines.width() / 2);
            String status = lines.screen().status(meant);
            String line = INDENT + quote.shown(lines.screen());
            if (quote.columns() + Columns.of(meant) <= columns) {
                lines.add(line + status);
            } else {
                lines.add(line);
                lines.add(" ".repeat(lines.width() - Columns.of(meant)) + status);
            }
        }
        if (tag.truncated()) {
            lines.add(INDENT + "… and " + (tag.count() - tag.evidence().size()) + " more");
        }
    }

    /**
     * A quote with what of its sentence there is room for.
     *
     * @param before what stands before it
     * @param quote in brackets, which stand out without colour
     * @param after what stands behind it
     */
    private record InContext(String before, String quote, String after) {

        static InContext of(Span quote, Span sentence, String text, int columns) {
            String before = Columns.safe(text.substring(sentence.start(), quote.start()) + '|');
            String after = Columns.safe('|' + text.substring(quote.end(), sentence.end()));
            before = before.substring(0, before.length() - 1);
            after = after.substring(1);
            String marked = '[' + Columns.cut(Columns.safe(quote.in(text)), columns - 2) + ']';
            int room = columns - Columns.of(marked);
            int left = Math.min(Columns.of(before), Math.max(room / 2, room - Columns.of(after)));
            return new InContext(
                    Columns.cutBefore(before, left), marked, Columns.cut(after, room - left));
        }

        int columns() {
            return Columns.of(before) + Columns.of(quote) + Columns.of(after);
        }

        String shown(Screen screen) {
            return before + screen.evidence(quote) + after;
        }
    }

    private static String meant(Assertion assertion, int most) {
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
        return Columns.cut(meant.toString(), most);
    }
}
