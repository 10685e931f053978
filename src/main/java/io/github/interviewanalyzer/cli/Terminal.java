package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Who sees what is written; found out by {@link Main}, part of {@link Streams}.
 *
 * @param screen what a report on standard output is laid out for
 * @param output whether standard output is a terminal
 * @param errors whether standard error is one
 */
record Terminal(Screen screen, boolean output, boolean errors) {

    /** Nobody: files and pipes. */
    static final Terminal NONE = new Terminal(Screen.PLAIN, false, false);

    private static final int WIDE = 1000;

    /** The terminal of this process. */
    static Terminal find(Map<String, String> environment) {
        boolean output = terminal(1);
        return new Terminal(
                output ? screen(environment, detected(environment)) : Screen.PLAIN,
                output,
                terminal(2));
    }

    private static int detected(Map<String, String> environment) {
        return environment.containsKey("COLUMNS")
                ? 0
                : new UsageMessageSpec().autoWidth(true).width();
    }

    /**
     * The screen that a terminal is.
     *
     * @param detected how wide it seems to be, 0 if that is unknown
     */
    static Screen screen(Map<String, String> environment, int detected) {
        int said = number(environment.get("COLUMNS"));
        int width = said > 0 ? said : detected > 0 ? detected : Screen.PLAIN.width();
        String kind = environment.getOrDefault("TERM", "dumb");
        boolean colours = !environment.containsKey("NO_COLOR") && !kind.equals("dumb");
        return new Screen(Math.max(Screen.NARROW, Math.min(WIDE, width)), colours);
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * On Linux each stream tells; elsewhere picocli knows it of standard input and output alone.
     */
    private static boolean terminal(int descriptor) {
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Ansi.AUTO.enabled();
        }
    }
}
