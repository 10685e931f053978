package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Small random cues over small random sentences, found by the analyzer and by trying everything.
 * The words are of three letters of an alphabet that English forms nothing of.
 */
public final class NaiveOracle {

    private static final String[] WORDS = {"ba", "bo", "du", "ke"};

    private NaiveOracle() {}

    /**
     * Checks that both find the same.
     *
     * @param seed the same seed makes the same cues and the same sentence
     */
    public static void check(long seed) {
        Random random = new Random(seed);
        Set<String> cues = cues(random, 1 + random.nextInt(5));
        Set<String> exclusions = cues(random, random.nextInt(3));
        String text = text(random);
        Map<String, Double> weights = new TreeMap<>();
        cues.stream().filter(cue -> random.nextInt(4) == 0).forEach(c -> weights.put(c, 2.0));
        Codebook codebook = Books.of(theme(cues, exclusions, weights));
        assertThat(found(codebook, text))
                .as("seed %d: %s not %s in \"%s\"", seed, cues, exclusions, text)
                .isEqualTo(naive(cues, exclusions, weights, text));
    }

    private static Codebook.Theme theme(
            Set<String> cues, Set<String> exclusions, Map<String, Double> weights) {
        return new Codebook.Theme(
                "it",
                "It",
                "It.",
                null,
                null,
                List.copyOf(cues),
                List.copyOf(exclusions),
                weights,
                List.of(),
                List.of());
    }

    private static Set<String> cues(Random random, int count) {
        Set<String> cues = new TreeSet<>();
        while (cues.size() < count) {
            String cue = phrase(random);
            int kind = random.nextInt(8);
            if (kind == 0) {
                cue += " & " + phrase(random);
            } else if (kind == 1) {
                cue += " NEAR/" + (1 + random.nextInt(2)) + " " + phrase(random);
            }
            cues.add(cue);
        }
        return cues;
    }

    private static String phrase(Random random) {
        StringBuilder phrase = new StringBuilder(word(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            phrase.append(random.nextInt(6) == 0 ? " ~1 " : " ").append(word(random));
        }
        return phrase.toString();
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            text.append(word(random)).append(random.nextInt(5) == 0 ? ", " : " ");
        }
        return text.toString().strip();
    }

    private static List<Span> found(Codebook codebook, String text) {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            return analyzer.analyze(Interview.ofSpeech(text)).tags().stream()
                    .flatMap(tag -> tag.evidence().stream())
                    .map(Evidence::span)
                    .toList();
        }
    }

    /** A stretch of words that a cue or one of its phrases fits; joined: of several phrases. */
    private record Stretch(int first, int last, boolean joined, String cue) {
        boolean overlaps(Stretch other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static List<Span> naive(
            Set<String> cues, Set<String> exclusions, Map<String, Double> weights, String text) {
        List<Span> words = new ArrayList<>();
        for (int at = 0; at < text.length(); at += text.startsWith(", ", at + 2) ? 4 : 3) {
            words.add(new Span(at, at + 2));
        }
        List<Stretch> excluded = new ArrayList<>();
        for (String exclusion : exclusions) {
            List<List<Stretch>> parts = parts(exclusion, words, text);
            if (parts.size() == 1) {
                excluded.addAll(parts.get(0));
            } else {
                joined(exclusion, parts, excluded, true);
            }
        }
        Set<Stretch> all = new HashSet<>();
        for (String cue : cues) {
            List<List<Stretch>> parts = parts(cue, words, text);
            parts.forEach(p -> p.removeIf(s -> excluded.stream().anyMatch(s::overlaps)));
            if (parts.size() == 1) {
                all.addAll(parts.get(0));
            } else {
                List<Stretch> whole = new ArrayList<>();
                joined(cue, parts, whole, false);
                all.addAll(whole);
            }
        }
        return standing(all, weights).stream()
                .map(s -> new Span(words.get(s.first).start(), words.get(s.last).end()))
                .sorted()
                .toList();
    }

    private static List<List<Stretch>> parts(String cue, List<Span> words, String text) {
        List<List<Stretch>> parts = new ArrayList<>();
        for (String phrase : cue.split(" & | NEAR/\\d ", -1)) {
            List<Stretch> fitting = new ArrayList<>();
            for (int first = 0; first < words.size(); first++) {
                for (int last = first; last < words.size(); last++) {
                    if (fits(phrase.split(" "), 0, first, last, words, text)) {
                        fitting.add(new Stretch(first, last, false, cue));
                    }
                }
            }
            parts.add(fitting);
        }
        return parts;
    }

    private static boolean fits(
            String[] phrase, int step, int at, int last, List<Span> words, String text) {
        if (at > last || !words.get(at).in(text).equals(phrase[step])) {
            return false;
        }
        if (step + 1 == phrase.length) {
            return at == last;
        }
        if (phrase[step + 1].equals("~1")) {
            return fits(phrase, step + 2, at + 1, last, words, text)
                    || fits(phrase, step + 2, at + 2, last, words, text);
        }
        return at < last
                && text.charAt(words.get(at).end()) == ' '
                && fits(phrase, step + 1, at + 1, last, words, text);
    }

    /** Going from left to right, the two phrases' nearest before the one that completes them. */
    private static void joined(
            String cue, List<List<Stretch>> parts, List<Stretch> into, boolean apart) {
        int within =
                cue.contains("NEAR/")
                        ? cue.charAt(cue.indexOf("NEAR/") + 5) - '0'
                        : Integer.MAX_VALUE;
        List<int[]> order = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            for (Stretch s : parts.get(part)) {
                order.add(new int[] {s.last, -s.first, part});
            }
        }
        order.sort(
                Comparator.<int[]>comparingInt(o -> o[0])
                        .thenComparingInt(o -> o[1])
                        .thenComparingInt(o -> o[2]));
        int[][] nearest = new int[2][];
        for (int[] one : order) {
            nearest[one[2]] = one;
            int[] other = nearest[1 - one[2]];
            if (other == null) {
                continue;
            }
            boolean overlap = -one[1] <= other[0] && -other[1] <= one[0];
            int between = Math.max(-one[1] - other[0], -other[1] - one[0]) - 1;
            if (!overlap && between <= within) {
                if (apart) {
                    into.add(new Stretch(-one[1], one[0], true, cue));
                    into.add(new Stretch(-other[1], other[0], true, cue));
                } else {
                    into.add(new Stretch(Math.min(-one[1], -other[1]), one[0], true, cue));
                }
                nearest = new int[2][];
            }
        }
    }

    private static List<Stretch> standing(Set<Stretch> all, Map<String, Double> weights) {
        List<Stretch> candidates = new ArrayList<>();
        for (Stretch one : all) {
            boolean longest =
                    one.joined
                            || all.stream()
                                    .noneMatch(
                                            o ->
                                                    !o.joined
                                                            && o.first == one.first
                                                            && better(o, one, weights));
            if (longest) {
                candidates.add(one);
            }
        }
        candidates.sort(
                Comparator.comparing((Stretch s) -> -weight(s, weights))
                        .thenComparing(Stretch::joined)
                        .thenComparing(Stretch::first)
                        .thenComparing(s -> -s.last)
                        .thenComparing(Stretch::cue));
        List<Stretch> standing = new ArrayList<>();
        for (Stretch one : candidates) {
            if (standing.stream().noneMatch(one::overlaps)) {
                standing.add(one);
            }
        }
        return standing;
    }

    private static boolean better(Stretch one, Stretch other, Map<String, Double> weights) {
        double more = weight(one, weights) - weight(other, weights);
        return more > 0 || (more == 0 && one.last > other.last);
    }

    private static double weight(Stretch stretch, Map<String, Double> weights) {
        return weights.getOrDefault(stretch.cue, 1.0);
    }
}
