package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Part of step 11. Turns → the shape of the dialogue: who asks, who speaks behind a question, how
 * long; used by Roles.
 */
final class Dialogue {

    private static final int TAIL = 200;
    private static final String PARTICLES = "吗嗎呢か까";

    private final List<Stretch> stretches;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final int words;

    private Dialogue(List<Stretch> stretches) {
        this.stretches = stretches;
        int sum = 0;
        for (int i = 0; i < stretches.size(); i++) {
            InterviewException.throwIfInterrupted("speakers");
            Stretch stretch = stretches.get(i);
            Part part = parts.computeIfAbsent(stretch.speaker, id -> new Part());
            part.stretches++;
            part.words += stretch.words;
            part.asked += stretch.asks && i + 1 < stretches.size() ? 1 : 0;
            part.answered += i > 0 && stretches.get(i - 1).asks ? 1 : 0;
            sum += stretch.words;
        }
        this.words = sum;
    }

    // rule: Turns of one speaker that follow one another count as one. A turn asks if a question
    // mark of any script stands in the last 200 characters of it, or if it ends with a word that
    // asks (吗, 嗎, 呢, か, 까).
    static Dialogue of(List<Turn> turns, ToIntFunction<Turn> words) {
        List<Stretch> stretches = new ArrayList<>();
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("speakers");
            int last = stretches.size() - 1;
            int before = 0;
            if (last >= 0 && stretches.get(last).speaker.equals(turn.speaker())) {
                before = stretches.remove(last).words;
            }
            stretches.add(new Stretch(turn.speaker(), before + words.applyAsInt(turn), asks(turn)));
        }
        return new Dialogue(stretches);
    }

    private static boolean asks(Turn turn) {
        int left = TAIL;
        List<Paragraph> paragraphs = turn.paragraphs();
        String end = paragraphs.get(paragraphs.size() - 1).text();
        if (particle(end, 0, end.length())) {
            return true;
        }
        for (int i = paragraphs.size() - 1; i >= 0 && left > 0; i--) {
            String words = paragraphs.get(i).text();
            if (asks(words, words.length() - left)) {
                return true;
            }
            left -= words.length();
        }
        return false;
    }

    private static boolean asks(String words, int from) {
        return words.indexOf('?', from) >= 0
                || words.indexOf('？', from) >= 0
                || words.indexOf('؟', from) >= 0;
    }

    /** Whether the last letter is a word that asks. */
    static boolean particle(CharSequence words, int start, int end) {
        int last = end - 1;
        while (last >= start && !Character.isLetterOrDigit(words.charAt(last))) {
            last--;
        }
        return last >= start && PARTICLES.indexOf(words.charAt(last)) >= 0;
    }

    Set<String> speakers() {
        return parts.keySet();
    }

    int stretches(String speaker) {
        return part(speaker).stretches;
    }

    /** How many questions of the speaker somebody else speaks behind. */
    int asked(String speaker) {
        return part(speaker).asked;
    }

    int asked(Collection<String> speakers) {
        int sum = 0;
        for (String speaker : speakers) {
            InterviewException.throwIfInterrupted("speakers");
            sum += asked(speaker);
        }
        return sum;
    }

    /** Words a stretch. */
    double length(Collection<String> speakers) {
        int count = 0;
        int sum = 0;
        for (String speaker : speakers) {
            InterviewException.throwIfInterrupted("speakers");
            count += part(speaker).stretches;
            sum += part(speaker).words;
        }
        return (double) sum / Math.max(1, count);
    }

    /**
     * How much the speaker is like one who asks (1.5) rather than one who answers (-1.5): questions
     * asked less questions answered, and how short the speaker's turns are beside the others'.
     */
    double leaning(String speaker) {
        Part part = part(speaker);
        double own = (double) part.words / part.stretches;
        double others =
                (double) (words - part.words) / Math.max(1, stretches.size() - part.stretches);
        double shorter = StrictMath.log((others + 1) / (own + 1)) / StrictMath.log(2);
        return (double) (part.asked - part.answered) / part.stretches
                + Math.max(-2, Math.min(2, shorter)) / 4;
    }

    /**
     * How often each other speaker speaks between one of the askers and the next of them.
     *
     * @param others speakers who never answer, and with whom the answering ends
     */
    Map<String, Integer> replies(Set<String> askers, Set<String> others) {
        Map<String, Integer> replies = new LinkedHashMap<>();
        boolean asked = false;
        for (Stretch stretch : stretches) {
            InterviewException.throwIfInterrupted("speakers");
            boolean asker = askers.contains(stretch.speaker);
            asked = asker || (asked && !others.contains(stretch.speaker));
            if (asked && !asker) {
                replies.merge(stretch.speaker, 1, Integer::sum);
            }
        }
        return replies;
    }

    /** Who speaks right behind one of the askers. */
    Set<String> behind(Set<String> askers) {
        Set<String> behind = new HashSet<>();
        for (int i = 1; i < stretches.size(); i++) {
            InterviewException.throwIfInterrupted("speakers");
            if (askers.contains(stretches.get(i - 1).speaker)) {
                behind.add(stretches.get(i).speaker);
            }
        }
        return behind;
    }

    private Part part(String speaker) {
        return Objects.requireNonNull(parts.get(speaker), "a speaker without a turn");
    }

    /** What one speaker says without interruption by another. */
    private record Stretch(String speaker, int words, boolean asks) {}

    /** What one speaker does. */
    private static final class Part {
        int stretches;
        int words;
        int asked;
        int answered;
    }
}
