package io.github.interviewanalyzer.cli;

import picocli.CommandLine.Option;

/** The same for results that may go to a folder; part of {@link Parse} and {@link Analyze}. */
final class FolderOutput extends Output {

    @Option(
            names = "--resume",
            description =
                    "Skips what an earlier run put into the folder named by -o: the same input, "
                            + "codebook, options and version, told by hashes.")
    private boolean resume;

    @Override
    boolean resume() {
        return resume;
    }
}
