package io.github.interviewanalyzer.theme;

/**
 * What the words of one text fit: the forms of the index and, found once for each other word, the
 * words with wildcards. One for each call; used by Search and Matcher. Not safe for use by many
 * threads.
 */
final class TextForms implements Words.Lexicon {

    private final CueIndex index;
    private final int forms;
    private final int links;

    private final Forms others = new Forms();
    private final Ints firstTerm = new Ints();
    private final Ints term = new Ints();
    private final Ints nextTerm = new Ints();
    private final Ints fitting = new Ints();

    TextForms(CueIndex index) {
        this.index = index;
        this.forms = index.forms.count();
        this.links = index.links();
    }

    @Override
    public int find(byte[] word, int begin, int end, int hash) {
        int form = index.forms.find(word, begin, end, hash);
        if (form != Words.UNKNOWN || index.patterns.empty()) {
            return form;
        }
        int other = others.find(word, begin, end, hash);
        if (other == Words.UNKNOWN) {
            other = others.add(word, begin, end, hash);
            fitting.clear();
            char[] letters = others.letters(other);
            index.patterns.find(letters, letters.length, fitting);
            link(other);
        }
        return firstTerm.at(other) == Numbers.NONE ? Words.UNKNOWN : forms + other;
    }

    private void link(int other) {
        firstTerm.add(Numbers.NONE);
        for (int i = 0; i < fitting.size(); i++) {
            term.add(fitting.at(i));
            nextTerm.add(firstTerm.at(other));
            firstTerm.set(other, links + term.size() - 1);
        }
    }

    /** The first of a chain of links to the terms that a form fits, or {@link Numbers#NONE}. */
    int firstTerm(int form) {
        if (form == Words.UNKNOWN) {
            return Numbers.NONE;
        }
        return form < forms ? index.firstTerm(form) : firstTerm.at(form - forms);
    }

    int nextTerm(int link) {
        return link < links ? index.nextTerm(link) : nextTerm.at(link - links);
    }

    int term(int link) {
        return link < links ? index.term(link) : term.at(link - links);
    }
}
