package io.github.interviewanalyzer.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many documents through one piece of work, on all processors, with results in the order of the
 * documents and a few at a time in memory. A document that is refused does not stop the others
 * unless that is wanted; what was refused is told at the end. Used by {@link Results}, {@link
 * Compare} and {@link Codebooks}.
 *
 * @param <T> what comes of a document
 */
final class Batch<T> {

    /** What is done with a document; on many threads at once. */
    interface Work<T> {
        T of(Document document) throws Exception;
    }

    /** Takes what comes of a document, in order, on one thread. */
    interface Sink<T> {
        void take(Document document, T result) throws Exception;
    }

    private static final int AHEAD = 4;

    private final Documents documents;
    private final Work<T> work;
    private final Sink<T> sink;
    private final boolean failFast;
    private final Progress progress;
    private final List<String> refused = new ArrayList<>();

    private Batch(
            Documents documents, Work<T> work, Sink<T> sink, boolean failFast, Progress progress) {
        this.documents = documents;
        this.work = work;
        this.sink = sink;
        this.failFast = failFast;
        this.progress = progress;
    }

    /**
     * Does the work.
     *
     * @param failFast whether the first refusal ends it
     * @param progress told of each document
     * @return what was refused, a line for each
     */
    static <T> Refused run(
            Documents documents, Work<T> work, Sink<T> sink, boolean failFast, Progress progress)
            throws Exception {
        Batch<T> batch = new Batch<>(documents, work, sink, failFast, progress);
        batch.run();
        return new Refused(batch.refused, documents.size(), failFast);
    }

    private void run() throws Exception {
        int threads = Math.min(documents.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<T>> ahead = new ArrayDeque<>();
            Iterator<Document> next = documents.iterator();
            for (Document document : documents) {
                while (next.hasNext() && ahead.size() < threads * AHEAD) {
                    Document following = next.next();
                    ahead.add(workers.submit(() -> work.of(following)));
                }
                take(document, ahead.remove());
                progress.step();
                if (failFast && !refused.isEmpty()) {
                    return;
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void take(Document document, Future<T> result) throws Exception {
        try {
            sink.take(document, result.get());
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
}
