package io.github.interviewanalyzer.interview;

/** A text that counts how many of its characters are read. */
final class CountedText implements CharSequence {

    private final String text;
    private long reads;

    CountedText(String text) {
        this.text = text;
    }

    /** Parses the text and gives the reads for each of its characters. */
    static double readsPerCharacter(String text) {
        CountedText counted = new CountedText(text);
        new InterviewParser().parse(Source.of(text), counted);
        return (double) counted.reads / Math.max(1, text.length());
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        reads += end - start;
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        reads += text.length();
        return text;
    }
}
