package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Source.Place;
import java.util.List;

/** From a span of the text back to the file; used by {@link Interview.Origin#inFile}. */
final class Places {

    private Places() {}

    static Span trace(List<Place> places, Span span) {
        if (places.isEmpty()) {
            return span;
        }
        int first = firstEndingBehind(places, span.start());
        int last = firstEndingBehind(places, Math.max(span.start(), span.end() - 1));
        if (last == places.size() || places.get(last).span().start() >= span.end()) {
            last--;
        }
        if (first > last) {
            int gap = last < 0 ? places.get(0).file().start() : places.get(last).file().end();
            return new Span(gap, gap);
        }
        int start = start(places.get(first), span.start());
        int end = end(places.get(last), span.end());
        return new Span(start, Math.max(start, end));
    }

    /** The index of the first place whose piece ends behind the offset, or the number of places. */
    private static int firstEndingBehind(List<Place> places, int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int start(Place place, int offset) {
        int in = Math.max(0, offset - place.span().start());
        return literal(place) ? place.file().start() + in : place.file().start();
    }

    private static int end(Place place, int offset) {
        int rest = Math.max(0, place.span().end() - offset);
        return literal(place) ? place.file().end() - rest : place.file().end();
    }

    private static boolean literal(Place place) {
        return place.span().length() == place.file().length();
    }
}
