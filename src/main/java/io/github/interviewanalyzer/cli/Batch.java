package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many documents through one piece of work, on all processors, with results in the order of the
 * documents and a few at a time in memory. A document that is refused does not stop the others;
 * what was refused is told at the end. Used by {@link Parse} and {@link Analyze}.
 */
final class Batch {

    /** What is done with a document; on many threads at once. */
    interface Work {
        byte[] of(Document document) throws Exception;
    }

    /** How a result goes on behind the results before it. */
    interface Join {
        byte[] behind(boolean first, Document document, byte[] result);
    }

    private static final int AHEAD = 4;

    private final List<Document> documents;
    private final Work work;
    private final Join join;
    private final Destination destination;
    private final List<String> refused = new ArrayList<>();
    private boolean first = true;

    private Batch(List<Document> documents, Work work, Join join, Destination destination) {
        this.documents = documents;
        this.work = work;
        this.join = join;
        this.destination = destination;
    }

    /** Gives the exit code. */
    static int run(
            List<Document> documents,
            Work work,
            Join join,
            Destination destination,
            PrintWriter err)
            throws Exception {
        Batch batch = new Batch(documents, work, join, destination);
        Refusal.named(
                destination.name(),
                () -> {
                    batch.write();
                    return batch;
                });
        batch.refused.forEach(line -> err.println("interview-analyzer: " + line));
        if (documents.size() > 1 && !batch.refused.isEmpty()) {
            err.println(
                    "interview-analyzer: %d of %d files were refused"
                            .formatted(batch.refused.size(), documents.size()));
        }
        err.flush();
        return batch.refused.isEmpty() ? 0 : 1;
    }

    private void write() throws Exception {
        if (destination.separate()) {
            requireNamesApart();
            results(destination::write);
            return;
        }
        OutputStream all = destination.open();
        boolean done = false;
        try {
            results((document, result) -> all.write(joined(document, result)));
            done = true;
        } finally {
            if (!done || first && !refused.isEmpty()) {
                destination.abandon(all);
            } else {
                destination.close(all);
            }
        }
    }

    private byte[] joined(Document document, byte[] result) {
        boolean begins = first;
        first = false;
        return documents.size() == 1 ? result : join.behind(begins, document, result);
    }

    private void requireNamesApart() throws IOException {
        Set<Object> places = new HashSet<>();
        for (Document document : documents) {
            if (!places.add(destination.place(document))) {
                throw new IOException(
                        "two results would have the name " + destination.place(document));
            }
        }
    }

    /** Takes a result. */
    private interface Sink {
        void take(Document document, byte[] result) throws IOException;
    }

    private void results(Sink sink) throws Exception {
        int threads = Math.min(documents.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<byte[]>> ahead = new ArrayDeque<>();
            Iterator<Document> next = documents.iterator();
            for (Document document : documents) {
                while (next.hasNext() && ahead.size() < threads * AHEAD) {
                    Document following = next.next();
                    ahead.add(workers.submit(() -> work.of(following)));
                }
                take(document, ahead.remove(), sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void take(Document document, Future<byte[]> result, Sink sink) throws Exception {
        byte[] bytes;
        try {
            bytes = result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                refused.add(Refusal.of(document.name(), cause).getMessage());
                return;
            }
            throw e;
        }
        sink.take(document, bytes);
    }
}
