package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.List;
import java.util.Objects;

/**
 * A codebook that cannot be used, with all its problems. The message names the first and how many
 * there are, such as {@code CODEBOOK at /themes/4/cues/2, line 31, column 9: no word (1 of 3
 * problems)}.
 */
public final class CodebookException extends InterviewException {

    /** So many problems are listed at most. */
    static final int MOST = 100;

    private static final long serialVersionUID = 1L;

    /** The problems; an immutable list of records. */
    @SuppressWarnings("serial")
    private final List<Codebook.Problem> problems;

    /**
     * Makes an error.
     *
     * @param problems what is wrong, never empty; the first 100 are kept
     */
    public CodebookException(List<Codebook.Problem> problems) {
        super(
                Code.CODEBOOK,
                Objects.requireNonNull(problems, "problems").get(0).where(),
                message(problems));
        this.problems = List.copyOf(problems.subList(0, Math.min(MOST, problems.size())));
    }

    /**
     * Gives what is wrong.
     *
     * @return the problems in order of place, never empty, at most 100
     */
    public List<Codebook.Problem> problems() {
        return problems;
    }

    private static String message(List<Codebook.Problem> problems) {
        String first = problems.get(0).message();
        return problems.size() == 1 ? first : first + " (1 of " + count(problems) + " problems)";
    }

    private static String count(List<Codebook.Problem> problems) {
        return problems.size() < MOST ? Integer.toString(problems.size()) : "at least " + MOST;
    }
}
