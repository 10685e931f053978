package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Step 2. A passage's words → the phrases of cues that stand there, each in one sentence. From each
 * word that can begin a cue it walks the index as far as the words fit. One for each call and
 * index; not safe for use by many threads.
 */
final class Matcher {

    private final CueIndex index;
    private final TextForms forms;
    private final Passage passage;
    private final List<Hit> hits = new ArrayList<>();

    /**
     * For each theme the place of its best phrase that begins at a word, and that word: the others
     * would fall in Selection, and there may be very many. With exclusions only Selection can tell.
     */
    private final int[] bestAt;

    private final int[] bestFirst;
    private final PartsFound joints;
    private int first;

    /** The words tried behind gaps of phrases that begin at the first word; each is tried once. */
    private final Set<Long> tried = new HashSet<>();

    private boolean keepsAll;

    Matcher(CueIndex index, TextForms forms, int themes, Passage passage) {
        this.index = index;
        this.forms = forms;
        this.passage = passage;
        this.joints = new PartsFound(index.cues.size());
        this.bestAt = new int[themes];
        this.bestFirst = new int[themes];
    }

    /** Gives what is found, in order of the first word, until it is asked for more. */
    List<Hit> find() {
        hits.clear();
        Arrays.fill(bestFirst, -1);
        Words words = passage.words;
        int asked = 0;
        for (first = words.next(0, index.filter);
                first < words.count;
                first = words.next(first + 1, index.filter)) {
            if (first >> 12 != asked) {
                asked = first >> 12;
                InterviewException.throwIfInterrupted("themes");
            }
            if (!tried.isEmpty()) {
                tried.clear();
            }
            step(CueIndex.ROOT, first);
        }
        InterviewException.throwIfInterrupted("themes");
        // Most phrases that cues join stand alone: sentences are looked for only for the others.
        hits.removeIf(hit -> !hit.whole() && !joints.complete(hit.cue()));
        joints.clear();
        InterviewException.throwIfInterrupted("themes");
        hits.removeIf(hit -> !hit.whole() && !passage.inOneSentence(hit.first(), hit.last()));
        return hits;
    }

    /** Gives all phrases, those that would fall in Selection too. */
    List<Hit> all() {
        keepsAll = true;
        return find();
    }

    /** Goes on from a node with one more word. */
    private void step(int node, int word) {
        for (int link = forms.firstTerm(passage.words.form(word));
                link != Numbers.NONE;
                link = forms.nextTerm(link)) {
            int term = forms.term(link);
            int next = index.next(node, term);
            if (next != Numbers.NONE && fits(term, word)) {
                reach(next, word);
            }
        }
    }

    private void reach(int node, int word) {
        for (int output = index.firstOutput(node);
                output != Numbers.NONE;
                output = index.nextOutput(output)) {
            found(output, word);
        }
        int next = word + 1;
        if (next == passage.words.count) {
            return;
        }
        if (passage.words.joined(next)) {
            step(node, next);
        }
        BitSet gaps = index.gaps(node);
        if (gaps != null) {
            for (int gap = gaps.nextSetBit(0); gap >= 0; gap = gaps.nextSetBit(gap + 1)) {
                int behind = index.behindGap(node, gap);
                int end = Math.min(passage.words.count - 1, next + gap);
                for (int i = next; i <= end; i++) {
                    if (tried.add((long) behind << 32 | i)) {
                        step(behind, i);
                    }
                }
            }
        }
    }

    private boolean fits(int number, int word) {
        Term term = index.checked(number);
        return term == null
                || ((term.written() == null || passage.written(word, term.written()))
                        && (term.tag() == null || term.tag().equals(passage.tag(word))));
    }

    private void found(int output, int last) {
        CueIndex.Entry cue = index.cues.get(index.cue(output));
        Hit hit = new Hit(first, last, cue, index.part(output), cue.parts() == 1);
        if (!hit.whole()) {
            joints.found(hit);
            hits.add(hit);
            return;
        }
        if (!passage.inOneSentence(first, last)) {
            return;
        }
        int theme = cue.theme();
        if (keepsAll || index.excluding.get(theme)) {
            hits.add(hit);
        } else if (bestFirst[theme] != first) {
            bestFirst[theme] = first;
            bestAt[theme] = hits.size();
            hits.add(hit);
        } else if (Hit.BEST_FIRST.compare(hit, hits.get(bestAt[theme])) < 0) {
            hits.set(bestAt[theme], hit);
        }
    }
}
