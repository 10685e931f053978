package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.CodebookException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** One line for a person: which file, what is wrong with it, and where; printed by {@link Main}. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private Refusal(String what, String reason, Exception cause) {
        super(Columns.safe(what) + ": " + reason, cause);
    }

    /** Does the work and says of what file it was if the work fails. */
    static <T> T named(String what, Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Exception e) {
            throw of(what, e);
        }
    }

    /** What a person can do something about becomes a refusal, everything else goes on. */
    static Refusal of(String what, Exception e) throws Exception {
        if (e instanceof Refusal refusal) {
            return refusal;
        }
        if (e instanceof NoSuchFileException) {
            return new Refusal(what, "no such file", e);
        }
        if (e instanceof InvalidPathException) {
            return new Refusal(what, "not the name of a file", e);
        }
        if (e instanceof AccessDeniedException) {
            return new Refusal(what, "no permission", e);
        }
        if (e instanceof FileAlreadyExistsException) {
            return new Refusal(what, "a file, not a folder", e);
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return new Refusal(what, Columns.safe(file.getReason()), e);
        }
        if (e instanceof CodebookException codebook) {
            return new Refusal(what, reason(codebook), e);
        }
        if (e instanceof PipeOutput.Closed) {
            throw e;
        }
        if (e instanceof InterviewException || e instanceof IOException) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Refusal(what, Columns.safe(reason), e);
        }
        throw e;
    }

    /** The first problem in the one line; below it, further in, the others. */
    private static String reason(CodebookException refused) {
        return refused.problems().stream()
                .skip(1)
                .map(problem -> problem.where() + ": " + problem.message())
                .map(Columns::safe)
                .collect(
                        Collectors.joining(
                                "\n  ",
                                Columns.safe(String.valueOf(refused.getMessage()))
                                        + (refused.problems().size() > 1 ? "\n  " : ""),
                                ""));
    }
}
