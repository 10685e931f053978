package io.github.interviewanalyzer.theme;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's tools, one set a call at a time: a tool that two threads share answers wrongly without
 * saying so. A few sets are kept for the next calls; one that has thrown is dropped. Models are
 * loaded when they are needed first. Owned by InterviewAnalyzer; safe for use by many threads.
 */
final class Tools implements AutoCloseable {

    private static final int KEPT = 8;

    private final BlockingQueue<Set> free = new LinkedBlockingQueue<>(KEPT);
    private @Nullable EndWeights sentences;
    private @Nullable POSModel tags;

    /** What one call works with. Not safe for use by many threads. */
    final class Set {
        private @Nullable SentenceEnds ends;

        private @Nullable POSTaggerME tagger;

        POSTaggerME tagger() {
            POSTaggerME known = tagger;
            if (known == null) {
                known = new POSTaggerME(taggerModel(), POSTagFormat.UD);
                tagger = known;
            }
            return known;
        }

        SentenceEnds sentenceEnds() {
            SentenceEnds known = ends;
            if (known == null) {
                known = new SentenceEnds(endWeights());
                ends = known;
            }
            return known;
        }
    }

    /** Lends a set; gives back what the work gives. */
    <T> T with(Function<Set, T> work) {
        Set lent = free.poll();
        Set set = lent == null ? new Set() : lent;
        T result = work.apply(set);
        free.offer(set);
        return result;
    }

    private synchronized EndWeights endWeights() {
        EndWeights known = sentences;
        if (known == null) {
            known = new EndWeights(Models.sentences());
            sentences = known;
        }
        return known;
    }

    private synchronized POSModel taggerModel() {
        POSModel known = tags;
        if (known == null) {
            known = Models.tags();
            tags = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        free.clear();
        sentences = null;
        tags = null;
    }
}
