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
    int paired;

    private @Nullable Evidence last;
    private final List<Evidence> since = new ArrayList<>();

    // rule: A name whose first or last words or initials are a label that is seen again, "Ines
    // Farr:" beside "Farr:" or "IF:", is declared by it.
    void declareLonger() {
        for (Evidence of : byKey.values()) {
            InterviewException.throwIfInterrupted("labels");
            if (of.proper) {
                of.declared |=
                        again(NameWords.initials(of.key))
                                || Label.shorter(of.key).stream().anyMatch(this::again);
            }
        }
    }

    private boolean again(String key) {
        Evidence other = byKey.get(key);
        return key.length() > 1 && other != null && other.proper && other.count > 1;
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
