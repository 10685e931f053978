package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Memory that runs out is never caught, and the next call answers rightly. */
@Tag("sturdy")
class OutOfMemoryTest {

    @Test
    void the_next_call_answers_rightly() throws Exception {
        Jvm jvm = Jvm.run(MemoryRun.class, List.of("-Xmx48m"), List.of());
        assertThat(jvm.out()).contains("out of memory 5 right");
        assertThat(jvm.code()).isZero();
    }
}
