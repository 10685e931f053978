package io.github.interviewanalyzer.interview;

/**
 * A text as an array that notices an interrupt while it is read, whatever step reads it: the steps
 * ask between lines, and one line can be all of the text. For use by one thread.
 */
final class NoticingLetters implements CharSequence {

    private final char[] letters;
    private int reads;

    NoticingLetters(String text) {
        this.letters = text.toCharArray();
    }

    @Override
    public int length() {
        return letters.length;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & 0xFFFF) == 0) {
            InterviewException.throwIfInterrupted("lines");
        }
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
