package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The evidence of one theme in one turn as pieces that do not overlap, asked for tokens in their
 * order; used by {@link ConllU}.
 */
final class Chunks {

    private final String theme;
    private final List<Span> pieces;
    private int next;

    private Chunks(String theme, List<Span> pieces) {
        this.theme = theme;
        this.pieces = pieces;
    }

    static Chunks of(Tag tag) {
        List<Span> spans = new ArrayList<>(tag.evidence().stream().map(Evidence::span).toList());
        spans.sort(Comparator.comparingInt(Span::start));
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans) {
            int last = pieces.size() - 1;
            if (last >= 0 && span.start() < pieces.get(last).end()) {
                Span before = pieces.get(last);
                pieces.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                pieces.add(span);
            }
        }
        return new Chunks(ContentIds.safe(tag.theme()), pieces);
    }

    /** Adds the label of a token, if it has one: B at the begin of a piece, I within it. */
    void label(Span token, List<String> labels) {
        while (next < pieces.size() && pieces.get(next).end() <= token.start()) {
            next++;
        }
        if (next < pieces.size() && pieces.get(next).start() < token.end()) {
            boolean begins = pieces.get(next).start() == token.start();
            labels.add((begins ? "B-" : "I-") + theme);
        }
    }
}
