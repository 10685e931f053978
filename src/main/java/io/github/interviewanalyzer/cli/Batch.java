package io.github.interviewanalyzer.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Many documents through one piece of work, on all processors, with results in the order of the
 * documents and a few at a time in memory. A document that is refused does not stop the others
 * unless that is wanted; what was refused is told at the end. Used by {@link Parse} and {@link
 * Analyze}.
 */
final class Batch {

    /** What is done with a document and its bytes; on many threads at once. */
    interface Work {
        byte[] of(Document document, byte[] content) throws Exception;
    }

    /** How a result goes on behind the results before it. */
    interface Join {
        byte[] behind(boolean first, Document document, byte[] result);
    }

    /**
     * What came of a document.
     *
     * @param input hash of its bytes
     * @param result what was made of it, or null if that is there already
     */
    private record Outcome(byte[] input, byte @Nullable [] result) {}

    /**
     * What a command does with its documents.
     *
     * @param ending what results end with in a folder, such as {@code .json}
     * @param codebook hash of the codebook, empty if there is none
     * @param work from a document to its result
     * @param join from results to one text of them all
     */
    record Plan(String ending, String codebook, Work work, Join join) {}

    private static final int AHEAD = 4;

    private final Documents documents;
    private final Plan plan;
    private final Output output;
    private final Destination destination;
    private final List<String> refused = new ArrayList<>();
    private boolean first = true;

    private Batch(Documents documents, Plan plan, Output output, Destination destination) {
        this.documents = documents;
        this.plan = plan;
        this.output = output;
        this.destination = destination;
    }

    /** Gives the exit code. */
    static int run(Documents documents, Plan plan, Output output, Streams streams)
            throws Exception {
        if (output.separate()) {
            documents.requireNamesApart();
        }
        try (Destination destination =
                output.destination(plan.ending, plan.codebook, streams.out())) {
            Batch batch = new Batch(documents, plan, output, destination);
            return Refusal.named(destination.name(), () -> batch.results(streams.err()));
        }
    }

    private int results(PrintWriter err) throws Exception {
        results();
        return told(err);
    }

    private int told(PrintWriter err) {
        refused.forEach(line -> err.println("interview-analyzer: " + line));
        if (documents.size() > 1 && !refused.isEmpty()) {
            String sum =
                    output.failFast()
                            ? "stopped at the first of %2$d files that was refused"
                            : "%d of %d files were refused";
            err.println("interview-analyzer: " + sum.formatted(refused.size(), documents.size()));
        }
        err.flush();
        return refused.isEmpty() ? 0 : 1;
    }

    private void results() throws Exception {
        int threads = Math.min(documents.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Outcome>> ahead = new ArrayDeque<>();
            Iterator<Document> next = documents.iterator();
            for (Document document : documents) {
                while (next.hasNext() && ahead.size() < threads * AHEAD) {
                    Document following = next.next();
                    ahead.add(workers.submit(() -> outcome(following)));
                }
                take(document, ahead.remove());
                if (output.failFast() && !refused.isEmpty()) {
                    return;
                }
            }
        } finally {
            workers.shutdownNow();
        }
        // Of nothing but refusals no file appears.
        if (!first || refused.isEmpty()) {
            destination.complete();
        }
    }

    private Outcome outcome(Document document) throws Exception {
        byte[] content = Input.bytes(document);
        byte[] input = Journal.sha256(content);
        boolean there = destination.has(document, input);
        return new Outcome(input, there ? null : plan.work.of(document, content));
    }

    private void take(Document document, Future<Outcome> future) throws Exception {
        try {
            Outcome outcome = future.get();
            if (outcome.result != null) {
                byte[] result = joined(document, outcome.result);
                destination.take(document, outcome.input, result);
            }
            first = false;
        } catch (Refusal e) {
            refused.add(e.getMessage());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                refused.add(Refusal.of(document.name(), cause).getMessage());
            } else {
                throw e;
            }
        }
    }

    private byte[] joined(Document document, byte[] result) {
        return documents.size() == 1 || output.separate()
                ? result
                : plan.join.behind(first, document, result);
    }
}
