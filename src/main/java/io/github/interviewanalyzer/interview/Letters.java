package io.github.interviewanalyzer.interview;

/** A text as an array, which the steps of reading go through faster than through a string. */
final class Letters implements CharSequence {

    private final char[] letters;

    Letters(String text) {
        this.letters = text.toCharArray();
    }

    @Override
    public int length() {
        return letters.length;
    }

    @Override
    public char charAt(int index) {
        return letters[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(letters, start, end - start);
    }

    @Override
    public String toString() {
        return new String(letters);
    }
}
