package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.io.CodebookFiles.Note;
import io.github.interviewanalyzer.io.CodebookFiles.Reading;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Problem;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import io.github.interviewanalyzer.theme.CodebookException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Themes while a foreign file is read, and the last step: the codebook that can be made of them,
 * with notes of what cannot; used by the readers behind {@link CodebookFiles}.
 */
final class Drafts {

    private static final int LONGEST_ID = 80;

    private final List<Draft> all = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    static InterviewException refusal(String where, String message) {
        return new InterviewException(InterviewException.Code.CODEBOOK, where, message);
    }

    static InterviewException refusal(int line, int column, String message) {
        return refusal("line " + line + ", column " + column, message);
    }

    void note(int line, String message) {
        notes.add(new Note(line, message));
    }

    /** Begins a theme; its id is made of its name. */
    Draft add(@Nullable Draft parent, String name, int line) {
        Draft draft = new Draft(name, parent, line);
        all.add(draft);
        return draft;
    }

    /** Makes the codebook: cues that it refuses are left out, then themes that have none. */
    Reading finish(String id, String language) {
        nameAll();
        while (true) {
            dropEmpty();
            if (all.isEmpty()) {
                throw refusal("line 1, column 1", "no category with a word that can be found");
            }
            try {
                List<Theme> themes = all.stream().map(Draft::theme).toList();
                Codebook codebook = new Codebook(id, "1", language, id, themes, Map.of());
                notes.sort(Comparator.comparingInt(Note::line));
                return new Reading(codebook, notes.stream().distinct().toList());
            } catch (CodebookException refused) {
                dropRefused(refused);
            }
        }
    }

    private void nameAll() {
        // Ids that the file states come first, so that no other takes them.
        all.forEach(draft -> draft.id = ids.add(draft.id) ? draft.id : "");
        for (Draft draft : all) {
            if (draft.id.isEmpty()) {
                draft.id = freeId(draft);
                ids.add(draft.id);
            }
        }
    }

    /** The name's slug, else with the parent's before it, else with a number behind it. */
    private String freeId(Draft draft) {
        String slug = slug(draft.name);
        if (slug.isEmpty()) {
            slug = "theme";
        } else if (!ids.contains(slug)) {
            return slug;
        }
        if (draft.parent != null) {
            String path = draft.parent.id + '-' + slug;
            slug = path.length() > LONGEST_ID ? slug : path;
        }
        String free = slug;
        for (int number = 2; ids.contains(free); number++) {
            free = slug + '-' + number;
        }
        return free;
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length() && slug.length() < LONGEST_ID; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private void dropEmpty() {
        Set<Draft> parents = new HashSet<>();
        // A part stands behind its whole, so that from behind a whole is seen after its parts.
        for (int i = all.size() - 1; i >= 0; i--) {
            Draft draft = all.get(i);
            if (draft.cues.isEmpty() && !parents.contains(draft)) {
                all.remove(i);
                note(draft.line, "no cue: the category is left out");
            } else if (draft.parent != null) {
                parents.add(draft.parent);
            }
        }
    }

    private void dropRefused(CodebookException refused) {
        boolean dropped = false;
        List<Problem> problems = refused.problems();
        for (int i = problems.size() - 1; i >= 0; i--) {
            StringTokenizer pointer = new StringTokenizer(problems.get(i).pointer(), "/");
            if (pointer.countTokens() == 4 && pointer.nextToken().equals("themes")) {
                Draft draft = all.get(Integer.parseInt(pointer.nextToken()));
                String list = pointer.nextToken();
                if (list.equals("cues") || list.equals("exclusions")) {
                    int line = draft.drop(list, Integer.parseInt(pointer.nextToken()));
                    note(line, problems.get(i).message() + ": left out");
                    dropped = true;
                }
            }
        }
        if (!dropped) {
            throw refused;
        }
    }

    /** A theme that is not yet one. */
    static final class Draft {
        final String name;
        final int line;
        final List<String> cues = new ArrayList<>();
        final List<String> exclusions = new ArrayList<>();
        final List<String> examples = new ArrayList<>();
        final List<String> counterExamples = new ArrayList<>();
        final Map<String, Double> weights = new TreeMap<>();
        String id = "";
        String definition;
        @Nullable String source;
        final @Nullable Draft parent;
        private final List<Integer> cueLines = new ArrayList<>();

        Draft(String name, @Nullable Draft parent, int line) {
            this.name = name.isBlank() ? "?" : name.strip();
            this.definition = this.name;
            this.parent = parent;
            this.line = line;
        }

        void cue(String cue, int line) {
            cues.add(cue);
            cueLines.add(line);
        }

        private int drop(String list, int index) {
            if (list.equals("exclusions")) {
                exclusions.remove(index);
                return line;
            }
            weights.remove(cues.remove(index));
            return cueLines.remove(index);
        }

        private Theme theme() {
            return new Theme(
                    id,
                    name,
                    definition,
                    source,
                    parent == null ? null : parent.id,
                    cues,
                    exclusions,
                    weights,
                    examples,
                    counterExamples);
        }
    }
}
