package io.github.interviewanalyzer.interview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Prints how well the parser reads real interviews, by house style. See
 * src/site/markdown/accuracy.md for the command.
 */
final class Accuracy {

    private Accuracy() {}

    /**
     * Prints the table of the folder that the property {@code interviews.dir} names; with {@code
     * interviews.by=text} a row a text.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("interviews.dir", ""));
        boolean texts = System.getProperty("interviews.by", "style").equals("text");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(measure(folder, texts).markdown());
    }

    static AccuracyTable measure(Path folder, boolean texts) throws IOException {
        AccuracyTable table = new AccuracyTable();
        for (MeasuredText text : MeasuredText.in(folder)) {
            table.add(texts ? text.name() : text.style(), text.parsed(), text.naive());
        }
        return table;
    }
}
