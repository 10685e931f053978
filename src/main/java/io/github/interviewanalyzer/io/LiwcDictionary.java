package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.io.Drafts.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** A dictionary in the form of LIWC → drafts; used by {@link CodebookFiles}. */
final class LiwcDictionary {

    private static final String MARK = "%";

    private final Drafts drafts = new Drafts();
    private final Map<String, Draft> categories = new HashMap<>();

    /**
     * The categories that the next one may be part of, each indented deeper than the one before.
     */
    private final List<Draft> open = new ArrayList<>();

    private final List<Integer> indents = new ArrayList<>();

    private LiwcDictionary() {}

    static Drafts read(String dic) {
        LiwcDictionary dictionary = new LiwcDictionary();
        List<String> lines = dic.lines().toList();
        int marks = 0;
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("liwc");
            String line =
                    i == 0 && dic.startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.strip().equals(MARK) && marks < 2) {
                marks++;
            } else if (marks == 0) {
                throw Drafts.refusal(i + 1, 1, "no line with % before the categories");
            } else if (marks == 1) {
                dictionary.category(line, i + 1);
            } else {
                dictionary.word(line, i + 1);
            }
        }
        if (marks < 2) {
            throw Drafts.refusal(lines.size() + 1, 1, "no line with % behind the categories");
        }
        return dictionary.drafts;
    }

    private void category(String line, int number) {
        String entry = line.strip();
        int digits = 0;
        while (digits < entry.length()
                && entry.charAt(digits) >= '0'
                && entry.charAt(digits) <= '9') {
            digits++;
        }
        String name = entry.substring(digits).strip();
        if (digits == 0 || name.isEmpty()) {
            throw Drafts.refusal(number, 1, "not the number and the name of a category");
        }
        int indent = line.length() - line.stripLeading().length();
        while (!indents.isEmpty() && indents.get(indents.size() - 1) >= indent) {
            indents.remove(indents.size() - 1);
            open.remove(open.size() - 1);
        }
        Draft draft = drafts.add(open.isEmpty() ? null : open.get(open.size() - 1), name, number);
        open.add(draft);
        indents.add(indent);
        if (categories.put(entry.substring(0, digits), draft) != null) {
            throw Drafts.refusal(number, 1, "another category has this number");
        }
    }

    /** Reads a word or phrase and, behind it, the numbers of its categories. */
    private void word(String line, int number) {
        String entry = line.strip();
        int end = entry.indexOf('\t');
        StringTokenizer behind = new StringTokenizer(end < 0 ? entry : entry.substring(end));
        StringBuilder word =
                new StringBuilder(end < 0 ? behind.nextToken() : entry.substring(0, end));
        boolean found = false;
        while (behind.hasMoreTokens()) {
            String part = behind.nextToken();
            if (end < 0 && !found && !category(part)) {
                word.append(' ').append(part);
            } else {
                found = true;
                add(part, word.toString(), number);
            }
        }
        if (!found) {
            drafts.note(number, "a word without a category: left out");
        }
    }

    private static boolean category(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9')
                || part.startsWith("(")
                || part.startsWith("<");
    }

    private void add(String category, String word, int number) {
        Draft draft = categories.get(category);
        if (draft == null) {
            drafts.note(number, "a condition, or a category that is not there: left out");
        } else {
            DictionaryWords.add(drafts, draft, word, number);
        }
    }
}
