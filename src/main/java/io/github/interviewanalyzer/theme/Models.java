package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's English models, which their authors train on the Universal Dependencies treebank EWT;
 * their bytes are compared with what they have to be before they are loaded. Used by Tools.
 */
final class Models {

    static final Analysis.Model SENTENCES =
            new Analysis.Model(
                    "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
                    "4de58d12b09421003c8b1ba13e8b58ec533b28e1f22a65272119dc0993d333e8");

    static final Analysis.Model TAGS =
            new Analysis.Model(
                    "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
                    "510b89087e7ef7ffb8c50c63e3e999122404ac9fa64790dfa93b38d1938c52ce");

    private Models() {}

    static SentenceModel sentences() {
        return load(SENTENCES, Models.class.getClassLoader(), SentenceModel::new);
    }

    static POSModel tags() {
        return load(TAGS, Models.class.getClassLoader(), POSModel::new);
    }

    /** What makes a model of its bytes. */
    interface Reading<M> {
        M of(InputStream in) throws IOException;
    }

    static <M> M load(Analysis.Model model, ClassLoader loader, Reading<M> reading) {
        try (InputStream in = loader.getResourceAsStream(model.name())) {
            if (in == null) {
                throw refusal(model, "not on the class path; add its opennlp-models jar");
            }
            byte[] bytes = in.readAllBytes();
            if (!CanonicalForm.sha256(bytes).equals(model.sha256())) {
                throw refusal(model, "another one than this library knows; take version 1.3.0");
            }
            return reading.of(new Noticing(bytes));
        } catch (IOException e) {
            throw refusal(model, "cannot be read; take the jar anew");
        }
    }

    private static InterviewException refusal(Analysis.Model model, String message) {
        return new InterviewException(InterviewException.Code.MODEL, model.name(), message);
    }

    /** Bytes that are handed on in pieces, so that an interrupt is noticed between them. */
    private static final class Noticing extends ByteArrayInputStream {

        Noticing(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            InterviewException.throwIfInterrupted("model");
            return super.read(into, from, length);
        }
    }
}
