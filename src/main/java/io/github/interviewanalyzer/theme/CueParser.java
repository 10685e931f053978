package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Cue.Fault;
import io.github.interviewanalyzer.theme.Cue.Phrase;
import io.github.interviewanalyzer.theme.Cue.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From a cue's text to the cue, in one pass from left to right; used by CodebookRules and CueIndex.
 * Not safe for use by many threads.
 */
final class CueParser {

    private static final int MOST_WORDS = 50;
    private static final int MOST_VARIANTS = 10_000;
    private static final int MOST_PHRASES = 10;
    private static final int MOST_GAP = 20;
    private static final int MOST_NEAR = 50;
    private static final String NEAR = "NEAR/";

    private final Map<String, List<String>> lists;
    private final Map<String, List<List<Step>>> listed = new HashMap<>();
    private final CueWords words = new CueWords();

    private String cue = "";
    private int at;

    CueParser(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** Reads a cue. */
    // rule: A cue is a phrase; or phrases joined with &, which must stand in one sentence; or two
    // phrases joined with NEAR/ and a number from 1 to 50, with at most so many words between them.
    Cue parse(String text) {
        cue = text;
        at = 0;
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(phrase(true));
        int within = Cue.ANYWHERE;
        while (at < cue.length()) {
            String joint = chunk();
            if (joint.startsWith(NEAR)) {
                if (phrases.size() > 1) {
                    throw new Fault("NEAR joins two phrases, no more, and not together with &");
                }
                within = number(joint.substring(NEAR.length()), MOST_NEAR);
            } else if (within != Cue.ANYWHERE) {
                throw new Fault("NEAR joins two phrases, no more, and not together with &");
            }
            phrases.add(phrase(true));
            if (phrases.size() > MOST_PHRASES) {
                throw new Fault("more than 10 joined phrases");
            }
        }
        return new Cue(phrases, within);
    }

    /** Reads an entry of a word list: a phrase without groups, lists and gaps. */
    List<List<Step>> entry(String text) {
        cue = text;
        at = 0;
        Variants variants = new Variants();
        while (skipBlanks()) {
            char c = cue.charAt(at);
            if (c == '(' || c == ')' || c == '|' || c == '@' || c == '~' || joint()) {
                throw new Fault("a word list holds plain phrases, without groups, lists or gaps");
            }
            variants.append(0, item(false));
        }
        return variants.finished();
    }

    private Phrase phrase(boolean groups) {
        return new Phrase(variants(groups));
    }

    /** Up to the end, a joint or, inside of a group, its next mark. */
    private List<List<Step>> variants(boolean groups) {
        Variants variants = new Variants();
        int gap = 0;
        while (skipBlanks()
                && !joint()
                && (groups || (cue.charAt(at) != '|' && cue.charAt(at) != ')'))) {
            if (cue.charAt(at) == '~') {
                // rule: ~ and a number from 1 to 20 lets at most so many other words stand there.
                if (gap > 0 || variants.empty() || !groups) {
                    throw new Fault("a gap stands between two words of a phrase");
                }
                gap = number(chunk().substring(1), MOST_GAP);
            } else {
                variants.append(gap, item(groups));
                gap = 0;
            }
        }
        if (gap > 0) {
            throw new Fault("a gap stands between two words of a phrase");
        }
        return variants.finished();
    }

    private List<List<Step>> item(boolean groups) {
        return switch (cue.charAt(at)) {
            case '(' -> {
                if (!groups) {
                    throw new Fault("a group inside of a group");
                }
                yield group();
            }
            case ')', '|' -> throw new Fault("a bracket or bar without its group");
            case '"' -> List.of(quoted());
            case '@' -> list(chunk().substring(1));
            case '=' -> List.of(words.written(chunk().substring(1)));
            default -> List.of(words.of(chunk()));
        };
    }

    // rule: A group holds alternatives with bars between them; blanks stand around it.
    private List<List<Step>> group() {
        at++;
        List<List<Step>> alternatives = new ArrayList<>(variants(false));
        while (at < cue.length() && cue.charAt(at) == '|') {
            at++;
            alternatives.addAll(variants(false));
        }
        if (at == cue.length() || cue.charAt(at) != ')') {
            throw new Fault("a group that does not end, or joins phrases");
        }
        at++;
        requireBlank();
        return Alternatives.merged(alternatives);
    }

    // rule: Words in quotation marks match as they stand, not their other forms, and no character
    // between the marks is reserved.
    private List<Step> quoted() {
        int end = cue.indexOf('"', at + 1);
        if (end < 0) {
            throw new Fault("a quotation mark without its other half");
        }
        String inside = cue.substring(at + 1, end);
        at = end + 1;
        requireBlank();
        return words.exact(inside);
    }

    // rule: @ and the name of a word list of the codebook stands for any of its entries.
    private List<List<Step>> list(String name) {
        List<String> entries = lists.getOrDefault(name, List.of());
        if (entries.isEmpty()) {
            throw new Fault("no word list has this name and words");
        }
        List<List<Step>> known = listed.get(name);
        if (known == null) {
            CueParser parser = new CueParser(lists);
            List<List<Step>> all = new ArrayList<>();
            entries.forEach(entry -> all.addAll(parser.entry(entry)));
            known = Alternatives.merged(all);
            listed.put(name, known);
        }
        return known;
    }

    /** The next characters up to a blank or a mark that begins or ends something else. */
    private String chunk() {
        int from = at;
        while (at < cue.length() && !blank(cue.charAt(at)) && "()|\"".indexOf(cue.charAt(at)) < 0) {
            at++;
        }
        if (at < cue.length() && "(\"".indexOf(cue.charAt(at)) >= 0) {
            throw new Fault("a group or quotation begins inside of a word; put a blank before it");
        }
        return cue.substring(from, at);
    }

    private void requireBlank() {
        if (at < cue.length() && !blank(cue.charAt(at)) && "|)".indexOf(cue.charAt(at)) < 0) {
            throw new Fault("a group or quotation ends inside of a word; put a blank behind it");
        }
    }

    private boolean joint() {
        int end = at + 1;
        if (cue.startsWith(NEAR, at)) {
            return true;
        }
        return cue.charAt(at) == '&' && (end == cue.length() || blank(cue.charAt(end)));
    }

    private boolean skipBlanks() {
        while (at < cue.length() && blank(cue.charAt(at))) {
            at++;
        }
        return at < cue.length();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int number(String digits, int most) {
        int number = 0;
        for (int i = 0; i < digits.length() && number <= most; i++) {
            int digit = digits.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? most + 1 : number * 10 + digit;
        }
        if (number < 1 || number > most) {
            throw new Fault("the number is not in 1 to " + most);
        }
        return number;
    }

    /** The variants of a phrase while it is read. */
    private static final class Variants {
        private List<List<Step>> all = List.of(List.of());

        boolean empty() {
            return all.get(0).isEmpty();
        }

        void append(int gap, List<List<Step>> alternatives) {
            if ((long) all.size() * alternatives.size() > MOST_VARIANTS) {
                throw new Fault("more than 10,000 variants; make several cues of it");
            }
            List<List<Step>> longer = new ArrayList<>();
            for (List<Step> begun : all) {
                for (List<Step> more : alternatives) {
                    List<Step> steps = new ArrayList<>(begun.size() + more.size());
                    steps.addAll(begun);
                    steps.addAll(more);
                    steps.set(begun.size(), more.get(0).behind(gap));
                    longer.add(steps);
                }
            }
            all = longer;
        }

        List<List<Step>> finished() {
            for (List<Step> steps : all) {
                if (steps.isEmpty()) {
                    throw new Fault("no word");
                }
                if (steps.size() > MOST_WORDS) {
                    throw new Fault("more than 50 words");
                }
            }
            return all;
        }
    }
}
