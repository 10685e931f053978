package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files of all forms on a small stack and a small heap. */
@Tag("sturdy")
class HostileFilesTest {

    private static final int LEAST = 400;

    @Test
    void every_hostile_file_gives_records_or_a_refusal(@TempDir Path folder) throws Exception {
        assertThat(HostileFiles.all()).hasSizeGreaterThanOrEqualTo(LEAST);
        Jvm jvm =
                Jvm.run(
                        HostileRun.class,
                        List.of("-Xss256k", "-Xmx256m"),
                        List.of(folder.toString()));
        System.out.println(jvm.out());
        assertThat(jvm.code()).isZero();
        assertThat(jvm.out())
                .contains("files " + HostileFiles.all().size() + " failed 0")
                .doesNotContain("FAILED");
    }
}
