package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Documents → a result each, written to where they go; used by {@link Parse}, {@link Analyze}. */
final class Results {

    /** What is made of a document's bytes; on many threads at once. */
    interface Work {
        byte[] of(Document document, byte[] content) throws Exception;
    }

    /** How a result goes on behind the results before it. */
    interface Join {
        byte[] behind(boolean first, Document document, byte[] result);
    }

    /** One result of many documents. */
    interface Whole<T> {

        /** Takes what was made of a document, behind all before, from one thread. */
        void add(T part) throws Exception;

        /** Writes what came of them all. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * What a command does with its documents.
     *
     * @param ending what results end with in a folder, such as {@code .json}
     * @param codebook hash of the codebook, empty if there is none
     * @param work from a document to its result
     * @param join from results to one text of them all
     * @param end what stands behind them all in that text
     */
    record Plan(String ending, String codebook, Work work, Join join, String end) {

        Plan(String ending, String codebook, Work work, Join join) {
            this(ending, codebook, work, join, "");
        }
    }

    /** What came of a document. */
    private static final class Outcome {

        /** Hash of its bytes. */
        private final byte[] input;

        /** What was made of it, or null if that is there already. */
        private final byte @Nullable [] result;

        private Outcome(byte[] input, byte @Nullable [] result) {
            this.input = input;
            this.result = result;
        }
    }

    private final Plan plan;
    private final Destination destination;
    private final boolean joined;
    private boolean first = true;

    private Results(Plan plan, Destination destination, boolean joined) {
        this.plan = plan;
        this.destination = destination;
        this.joined = joined;
    }

    /** Gives the exit code. */
    static int write(Documents documents, Plan plan, Output output, Streams streams)
            throws Exception {
        if (output.separate()) {
            documents.requireNamesApart();
        }
        try (Destination destination =
                output.destination(plan.ending, plan.codebook, streams.out())) {
            Results results = new Results(plan, destination, !output.separate());
            Refused refused =
                    Refusal.named(
                            destination.name(), () -> results.write(documents, output, streams));
            return refused.told(streams.err());
        }
    }

    /** Gives the exit code for one result of all, which begins to be written when all is read. */
    static <T> int whole(
            Documents documents, Batch.Work<T> each, Whole<T> whole, Output output, Streams streams)
            throws Exception {
        try (OnePlace place = output.onePlace(streams.out())) {
            Refused refused;
            try (Progress progress = Progress.of(documents.size(), false, streams)) {
                refused =
                        Batch.run(
                                documents,
                                each,
                                (document, part) -> whole.add(part),
                                output.failFast(),
                                progress);
            }
            if (!refused.all()) {
                Refusal.named(
                        place.name(),
                        () -> {
                            whole.write(place.stream());
                            place.complete();
                            return whole;
                        });
            }
            return refused.told(streams.err());
        }
    }

    private Refused write(Documents documents, Output output, Streams streams) throws Exception {
        Refused refused;
        try (Progress progress = Progress.of(documents.size(), output.standard(), streams)) {
            refused = Batch.run(documents, this::outcome, this::take, output.failFast(), progress);
        }
        if (!refused.all()) {
            if (destination instanceof OnePlace place) {
                place.stream().write(plan.end.getBytes(StandardCharsets.UTF_8));
            }
            destination.complete();
        }
        return refused;
    }

    private Outcome outcome(Document document) throws Exception {
        byte[] content = Input.bytes(document);
        byte[] input = Journal.sha256(content);
        boolean there = destination.has(document, input);
        return new Outcome(input, there ? null : plan.work.of(document, content));
    }

    private void take(Document document, Outcome outcome) throws Exception {
        byte[] result = outcome.result;
        if (result != null) {
            destination.take(
                    document,
                    outcome.input,
                    joined ? plan.join.behind(first, document, result) : result);
            first = false;
        }
    }
}
