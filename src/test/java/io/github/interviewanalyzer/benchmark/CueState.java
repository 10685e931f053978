package io.github.interviewanalyzer.benchmark;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many cues all look for. */
@State(Scope.Benchmark)
public class CueState {

    /** Their number. */
    @Param("1000")
    public int cues;
}
