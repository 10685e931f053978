package io.github.interviewanalyzer.benchmark;

import java.util.Locale;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The text that all read. */
@State(Scope.Benchmark)
public class TextState {

    /** Its length in characters. */
    @Param("500000")
    public int size;

    String text = "";
    String small = "";

    /** Makes the text. */
    @Setup
    public void make() {
        text = Texts.article(size);
        small = text.toLowerCase(Locale.ROOT);
    }
}
