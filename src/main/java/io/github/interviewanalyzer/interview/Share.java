package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Evidence of : byKey.values()) {
            InterviewException.throwIfInterrupted("labels");
            if (of.proper && of.count > 1) {
                keys.add(of.key);
                names.add(NameWords.bare(of.key));
            }
        }
        for (Evidence of : byKey.values()) {
            InterviewException.throwIfInterrupted("labels");
            of.declared |=
                    of.proper && (shrinks(of.key, keys) || shrinks(NameWords.bare(of.key), names));
        }
    }

    /** Whether initials or some of the words are one of the labels. */
    private static boolean shrinks(String words, Set<String> labels) {
        List<String> shorter = Label.shorter(words);
        shorter.add(NameWords.initials(words));
        return shorter.stream().anyMatch(label -> label.length() > 1 && labels.contains(label));
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
