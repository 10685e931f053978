package io.github.interviewanalyzer.theme;

/**
 * Which phrases of joined cues stand in a passage, so that cues with one missing are left at once;
 * used by Matcher. Not safe for use by many threads.
 */
final class PartsFound {

    private final int[] parts;
    private final Ints touched = new Ints();

    PartsFound(int cues) {
        parts = new int[cues];
    }

    void found(Hit part) {
        int cue = part.cue().number();
        if (parts[cue] == 0) {
            touched.add(cue);
        }
        parts[cue] |= 1 << part.part();
    }

    boolean complete(CueIndex.Entry cue) {
        return parts[cue.number()] == (1 << cue.parts()) - 1;
    }

    void clear() {
        for (int i = 0; i < touched.size(); i++) {
            parts[touched.at(i)] = 0;
        }
        touched.clear();
    }
}
