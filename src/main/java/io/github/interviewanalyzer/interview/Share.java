package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of what has one form is known to be a label; gathered by Convention. */
final class Share {

    final Map<String, Evidence> byKey = new LinkedHashMap<>();
    int all;
    int strong;
    int keys;
    int small;
    int alone;

    private @Nullable Evidence last;
    private final List<Evidence> since = new ArrayList<>();

    // rule: A name whose first or last words are a label that is seen again, "Ines Farr:" beside
    // "Farr:", is declared by it.
    void declareLonger() {
        for (Evidence of : byKey.values()) {
            InterviewException.throwIfInterrupted("labels");
            for (String word : Label.shorter(of.key)) {
                Evidence other = byKey.get(word);
                of.declared |=
                        word.length() > 1
                                && of.proper
                                && other != null
                                && other.proper
                                && other.count > 1;
            }
        }
    }

    /** Of what stands between two strong labels of one key there must be only one. */
    void strong(Evidence of) {
        if (last == of && since.size() == 1) {
            since.get(0).between++;
        }
        since.clear();
        last = of;
    }

    void weak(Evidence of) {
        if (last != null) {
            since.add(of);
        }
    }
}
