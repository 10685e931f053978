package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.io.IOException;
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
 * The themes of a codebook as elements of XML, each around those of its parts; used by {@link
 * RefiCodes} and {@link TeiHeader}.
 */
final class ThemeTree {

    private ThemeTree() {}

    /** Begins the element of a theme. */
    interface Beginning {
        void of(ThemeHeader theme) throws IOException;
    }

    /**
     * Writes every theme once; one that a circle of parents keeps from any beginning begins itself.
     */
    static void write(XmlDocument xml, List<ThemeHeader> themes, Beginning beginning)
            throws IOException {
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
        Set<String> done = new HashSet<>();
        Deque<Iterator<ThemeHeader>> open = new ArrayDeque<>();
        open.push(first.iterator());
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                ThemeHeader theme = open.element().next();
                if (done.add(theme.id())) {
                    beginning.of(theme);
                    open.push(parts.getOrDefault(theme.id(), List.of()).iterator());
                }
            } else {
                open.pop();
                if (!open.isEmpty()) {
                    xml.close();
                }
            }
        }
    }
}
