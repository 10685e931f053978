package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How evidence is meant, in signs for the text and in words; used by the steps of the pages. */
final class HtmlStatus {

    static final String LEGEND = "¬ negated, ~ hedged, » somebody else's words";

    private HtmlStatus() {}

    static String signs(Assertion assertion) {
        return of(assertion).stream().map(Status::sign).collect(Collectors.joining());
    }

    /** Each with a comma before it. */
    static String words(Assertion assertion) {
        return of(assertion).stream()
                .map(status -> ", " + status.words())
                .collect(Collectors.joining());
    }

    static void chips(Html page, Assertion assertion) {
        for (Status status : of(assertion)) {
            page.text(" ")
                    .element(
                            "span",
                            status.sign() + " " + status.words(),
                            "class",
                            "chip " + status.style());
        }
    }

    /**
     * One way in which evidence is not the speaker's own plain word.
     *
     * @param sign its sign
     * @param words what it is called
     * @param style its class in the style sheet
     */
    private record Status(String sign, String words, String style) {}

    private static List<Status> of(Assertion assertion) {
        List<Status> statuses = new ArrayList<>();
        if (assertion.polarity() == Polarity.NEGATED) {
            statuses.add(new Status("¬", "negated", "negated"));
        }
        if (assertion.certainty() == Certainty.HEDGED) {
            statuses.add(new Status("~", "hedged", "hedged"));
        }
        if (assertion.attributedTo() != null) {
            statuses.add(new Status("»", "says " + assertion.attributedTo(), "others"));
        }
        return statuses;
    }
}
