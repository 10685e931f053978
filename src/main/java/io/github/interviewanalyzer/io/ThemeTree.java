package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The themes of a codebook, each before its parts; used by {@link RefiCodes} and {@link TeiHeader}.
 *
 * @param theme a theme
 * @param depth how many themes it is a part of
 */
record ThemeTree(ThemeHeader theme, int depth) {

    /** Every theme once; one that a circle of parents keeps from any beginning begins itself. */
    static List<ThemeTree> of(List<ThemeHeader> themes) {
        Set<String> known = new HashSet<>();
        themes.forEach(theme -> known.add(theme.id()));
        Map<String, List<ThemeHeader>> parts = new HashMap<>();
        List<ThemeHeader> first = new ArrayList<>();
        List<ThemeHeader> later = new ArrayList<>();
        for (ThemeHeader theme : themes) {
            if (theme.parent() == null || !known.contains(theme.parent())) {
                first.add(theme);
            } else {
                parts.computeIfAbsent(theme.parent(), parent -> new ArrayList<>()).add(theme);
                later.add(theme);
            }
        }
        first.addAll(later);
        return walk(first, parts);
    }

    private static List<ThemeTree> walk(
            List<ThemeHeader> beginnings, Map<String, List<ThemeHeader>> parts) {
        List<ThemeTree> tree = new ArrayList<>();
        Set<String> done = new HashSet<>();
        Deque<Iterator<ThemeHeader>> open = new ArrayDeque<>();
        open.push(beginnings.iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            ThemeHeader theme = open.element().next();
            if (done.add(theme.id())) {
                tree.add(new ThemeTree(theme, open.size() - 1));
                open.push(parts.getOrDefault(theme.id(), List.of()).iterator());
            }
        }
        return tree;
    }
}
