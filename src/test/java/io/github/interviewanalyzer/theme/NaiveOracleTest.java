package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.Costly;
import org.junit.jupiter.api.Test;

@Costly
class NaiveOracleTest {

    @Test
    void the_analyzer_finds_what_trying_everything_finds() {
        for (int seed = 0; seed < 2_000; seed++) {
            NaiveOracle.check(seed);
        }
    }
}
