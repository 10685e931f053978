package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.io.InterviewJson;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From a file to the interview as JSON; a command of {@link Main}. */
@Command(
        name = "parse",
        description = "Prints an interview's speakers, turns and exchanges as JSON.",
        mixinStandardHelpOptions = true)
final class Parse implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;

    @Mixin private Input input = new Input();

    Parse(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Interview interview = input.read(in);
        Output.write(InterviewJson.write(interview).getBytes(StandardCharsets.UTF_8), out);
        return 0;
    }
}
