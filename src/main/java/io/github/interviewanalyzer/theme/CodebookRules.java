package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Codebook.Problem;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a codebook has to be, whoever made it; used by Codebook's constructor. */
final class CodebookRules {

    private static final double LEAST_WEIGHT = 0.001;
    private static final double MOST_WEIGHT = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Theme> themes;
    private final Map<String, List<String>> lists;
    private final CueParser parser;
    private final Set<String> parents = new HashSet<>();

    /** Ids of themes that are known to be no part of themselves. */
    private final Set<String> outside = new HashSet<>();

    private CodebookRules(List<Theme> themes, Map<String, List<String>> lists) {
        this.themes = themes;
        this.lists = lists;
        this.parser = new CueParser(lists);
        for (Theme theme : themes) {
            if (theme.parent() != null) {
                parents.add(theme.parent());
            }
        }
    }

    /** Gives all problems, without lines and columns, in order of place. */
    static List<Problem> check(
            String id,
            String version,
            String language,
            String label,
            List<Theme> themes,
            Map<String, List<String>> lists) {
        CodebookRules rules = new CodebookRules(themes, lists);
        rules.head(id, version, language, label);
        Map<String, Integer> ids = rules.ids();
        for (int i = 0; i < themes.size() && !rules.full(); i++) {
            rules.theme(i, ids);
        }
        rules.lists();
        return rules.problems;
    }

    private void head(String id, String version, String language, String label) {
        id("/id", id);
        filled("/version", version);
        if (language.length() != 2 || !lower(language.charAt(0)) || !lower(language.charAt(1))) {
            add("/language", Problem.Code.VALUE, "not an ISO 639-1 code such as en");
        }
        filled("/label", label);
        if (themes.isEmpty()) {
            add("/themes", Problem.Code.EMPTY, "no theme");
        }
    }

    private Map<String, Integer> ids() {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < themes.size(); i++) {
            ids.putIfAbsent(themes.get(i).id(), i);
        }
        return ids;
    }

    private void theme(int index, Map<String, Integer> ids) {
        Theme theme = themes.get(index);
        String at = "/themes/" + index;
        id(at + "/id", theme.id());
        if (ids.getOrDefault(theme.id(), index) != index) {
            add(at + "/id", Problem.Code.DUPLICATE, "another theme has this id");
        }
        filled(at + "/label", theme.label());
        filled(at + "/definition", theme.definition());
        parent(at, theme, ids);
        if (theme.cues().isEmpty() && !parents.contains(theme.id())) {
            add(at + "/cues", Problem.Code.EMPTY, "no cue, and no theme is part of it");
        }
        cues(at + "/cues", theme.cues());
        cues(at + "/exclusions", theme.exclusions());
        weights(at, theme);
        texts(at + "/examples", theme.examples());
        texts(at + "/counterExamples", theme.counterExamples());
    }

    private void parent(String at, Theme theme, Map<String, Integer> ids) {
        if (theme.parent() == null) {
            return;
        }
        if (!ids.containsKey(theme.parent())) {
            add(at + "/parent", Problem.Code.REFERENCE, "no theme has this id");
            return;
        }
        Set<String> way = new LinkedHashSet<>();
        String above = theme.id();
        while (above != null && !outside.contains(above) && way.add(above)) {
            Integer next = ids.get(above);
            above = next == null ? null : themes.get(next).parent();
        }
        for (String id : way) {
            if (id.equals(above)) {
                break;
            }
            outside.add(id);
        }
        if (theme.id().equals(above) && way.contains(above)) {
            add(at + "/parent", Problem.Code.CYCLE, "the theme is part of itself");
        }
    }

    private void cues(String at, List<String> cues) {
        Set<String> seen = new HashSet<>(cues.size() * 2);
        for (int i = 0; i < cues.size() && !full(); i++) {
            InterviewException.throwIfInterrupted("codebook");
            String place = at + '/' + i;
            String cue = cues.get(i);
            String wrong = problem(() -> parser.parse(cue));
            if (wrong != null) {
                add(place, Problem.Code.CUE, wrong);
            } else if (!seen.add(cues.get(i))) {
                add(place, Problem.Code.DUPLICATE, "the same cue stands there before");
            }
        }
    }

    private static @Nullable String problem(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (Cue.Fault fault) {
            return fault.message();
        }
    }

    private void weights(String at, Theme theme) {
        Set<String> cues = Set.of();
        if (!theme.weights().isEmpty()) {
            cues = new HashSet<>(theme.cues());
        }
        for (Map.Entry<String, Double> weight : theme.weights().entrySet()) {
            String place = at + "/weights/" + escape(weight.getKey());
            double value = weight.getValue();
            if (!(value >= LEAST_WEIGHT && value <= MOST_WEIGHT)) {
                add(place, Problem.Code.VALUE, "a weight is not in 0.001 to 1000");
            }
            if (!cues.contains(weight.getKey())) {
                add(place, Problem.Code.REFERENCE, "a weight of something that is no cue here");
            }
        }
    }

    private void lists() {
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            String at = "/lists/" + escape(list.getKey());
            if (!slug(list.getKey())) {
                add(at, Problem.Code.VALUE, "the name is not of small letters, digits, hyphens");
            }
            if (list.getValue().isEmpty()) {
                add(at, Problem.Code.EMPTY, "no word");
            }
            for (int i = 0; i < list.getValue().size() && !full(); i++) {
                String entry = list.getValue().get(i);
                String wrong = problem(() -> parser.entry(entry));
                if (wrong != null) {
                    add(at + '/' + i, Problem.Code.CUE, wrong);
                }
            }
        }
    }

    private void texts(String at, List<String> texts) {
        for (int i = 0; i < texts.size() && !full(); i++) {
            filled(at + '/' + i, texts.get(i));
        }
    }

    private void id(String at, String id) {
        if (!slug(id)) {
            add(at, Problem.Code.VALUE, "not of small letters, digits and single hyphens");
        }
    }

    private static boolean slug(String id) {
        boolean hyphen = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '-' ? hyphen : !lower(c) && (c < '0' || c > '9')) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen && id.length() <= 100;
    }

    private static boolean lower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void filled(String at, String text) {
        if (text.isBlank()) {
            add(at, Problem.Code.EMPTY, "no text");
        }
    }

    private boolean full() {
        return problems.size() >= CodebookException.MOST;
    }

    private void add(String pointer, Problem.Code code, String message) {
        problems.add(new Problem(pointer, 0, 0, code, message));
    }

    /** A name as a step of a JSON pointer (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
