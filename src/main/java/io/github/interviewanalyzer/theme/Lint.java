package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Codebook.Remark;
import io.github.interviewanalyzer.theme.Codebook.Remark.Kind;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A codebook → cues that are not what their author may think; behind {@link Codebook#lint()}. Each
 * cue is written out as the shortest text that it finds, and it is looked what else finds that.
 */
final class Lint {

    /** The commonest words of English: a cue of nothing else says nothing. */
    private static final Set<String> COMMON =
            Set.of(
                    "the", "be", "to", "of", "and", "a", "in", "that", "have", "i", "it", "for",
                    "not", "on", "with", "he", "as", "you", "do", "at", "this", "but", "his", "by",
                    "from", "they", "we", "say", "her", "she", "or", "an", "will", "my", "one",
                    "all", "would", "there", "their", "what", "so", "up", "out", "if", "about",
                    "who", "get", "which", "go", "me", "when", "make", "can", "like", "no", "just",
                    "him", "know", "take", "into", "your", "some", "could", "them", "see", "other",
                    "than", "then", "now", "only", "come", "its", "over", "think", "also", "back",
                    "after", "use", "how", "our", "way", "even", "new", "want", "because", "any",
                    "these", "give", "most", "us", "is", "are", "was", "were", "very", "much");

    private static final int SHORTEST_PATTERN = 3;

    private final Codebook codebook;
    private final CueParser parser;
    private final CueIndex index;
    private final List<Remark> remarks = new ArrayList<>();

    private Lint(Codebook codebook) {
        this.codebook = codebook;
        this.parser = new CueParser(codebook.lists());
        this.index = CueIndex.of(codebook, codebook.language().equals("en"));
    }

    static List<Remark> of(Codebook codebook) {
        Lint lint = new Lint(codebook);
        try (Tools tools = new Tools()) {
            tools.with(lint::all);
        }
        return lint.remarks;
    }

    private int all(Tools.Set tools) {
        Map<Cue, String> seen = new HashMap<>();
        for (int i = 0; i < codebook.themes().size(); i++) {
            Theme theme = codebook.themes().get(i);
            for (String cue : theme.cues()) {
                Cue parsed = parser.parse(cue);
                String other = seen.putIfAbsent(parsed, theme.id() + ": " + cue);
                if (other != null) {
                    add(Kind.DUPLICATE, theme, cue, other);
                }
                if (broad(parsed)) {
                    add(Kind.OVER_BROAD, theme, cue, null);
                }
                tried(i, theme, cue, Sample.of(parsed), tools);
            }
        }
        return remarks.size();
    }

    private static boolean broad(Cue cue) {
        return cue.phrases().stream()
                .flatMap(phrase -> phrase.variants().stream())
                .anyMatch(steps -> steps.stream().allMatch(step -> broad(step.term())));
    }

    private static boolean broad(Term term) {
        return !term.checked()
                && term.atoms().stream()
                        .anyMatch(
                                atom ->
                                        atom.kind() == Term.Kind.PATTERN
                                                ? letters(atom.word()) < SHORTEST_PATTERN
                                                : COMMON.contains(atom.word()));
    }

    private static long letters(String pattern) {
        return pattern.chars().filter(c -> c != '*' && c != '?').count();
    }

    /** Looks what is found in the shortest text that the cue finds. */
    private void tried(int place, Theme theme, String cue, Sample sample, Tools.Set tools) {
        if (sample.tagged()) {
            return;
        }
        Passage passage = new Passage(sample.text(), tools);
        TextForms forms = new TextForms(index);
        passage.read(new Span(0, sample.text().length()), forms);
        List<CueIndex.Entry> found =
                new Matcher(index, forms, codebook.themes().size(), passage)
                        .all().stream()
                                .filter(hit -> hit.whole() && hit.cue().theme() == place)
                                .map(Hit::cue)
                                .sorted(Comparator.comparing(e -> theme.cues().indexOf(e.text())))
                                .toList();
        for (CueIndex.Entry other : found) {
            if (other.exclusion()) {
                add(Kind.NEVER_FIRES, theme, cue, other.text());
                return;
            }
        }
        found.stream()
                .map(CueIndex.Entry::text)
                .filter(other -> !same(cue, other))
                .findFirst()
                .ifPresent(other -> add(Kind.SHADOWED, theme, cue, other));
    }

    private boolean same(String one, String other) {
        return parser.parse(one).equals(parser.parse(other));
    }

    private void add(Kind kind, Theme theme, String cue, @Nullable String other) {
        remarks.add(new Remark(kind, theme.id(), cue, other));
    }
}
