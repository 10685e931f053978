package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.HashMap;
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
    // Farr:" beside "Farr:" or "IF:", is declared by it, titles and blanks between initials aside:
    // "Prof. Ines Farr:" beside "Dr. Farr:" or "I. F.:".
    void declareLonger() {
        Map<String, Evidence> byName = new HashMap<>();
        for (Evidence of : byKey.values()) {
            InterviewException.throwIfInterrupted("labels");
            if (seenAgain(of)) {
                byName.putIfAbsent(NameWords.bare(of.key), of);
            }
        }
        for (Evidence of : byKey.values()) {
            InterviewException.throwIfInterrupted("labels");
            of.declared |=
                    of.proper
                            && (shrinks(of.key, byKey, of)
                                    || shrinks(NameWords.bare(of.key), byName, of));
        }
    }

    /** Whether initials or some of the words are another label that is seen again. */
    private static boolean shrinks(String words, Map<String, Evidence> labels, Evidence of) {
        List<String> shorter = Label.shorter(words);
        shorter.add(NameWords.initials(words));
        for (String label : shorter) {
            Evidence other = labels.get(label);
            if (label.length() > 1 && other != null && other != of && seenAgain(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean seenAgain(Evidence of) {
        return of.proper && of.count > 1;
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
