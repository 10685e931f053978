package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.theme.Codebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which themes are looked for; part of {@link Analyze} and {@link Compare}. */
final class Themes {

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = {
                "A codebook in JSON or of another tool (yml, dic, qdc), or the id of "
                        + "one that comes along; northeast-asia-diplomacy if not said."
            })
    private @Nullable String name;

    /** Whether a person chose one. */
    boolean chosen() {
        return name != null;
    }

    Codebook codebook() throws Exception {
        String wanted = name == null ? Codebook.bundled().get(0) : name;
        return CodebookFile.read(wanted, "en").codebook();
    }
}
