package io.github.interviewanalyzer.theme;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Whether a mark ends a sentence, by OpenNLP's model: the question that its sentence detector asks
 * of each full stop, question and exclamation mark of a text, asked of one of them. Lent by Tools,
 * used by Sentences. Not safe for use by many threads.
 */
final class SentenceEnds {

    private final SDContextGenerator contexts;
    private final MaxentModel model;

    SentenceEnds(SentenceModel model) {
        this.contexts = model.getFactory().getSDContextGenerator();
        this.model = model.getMaxentModel();
    }

    /** The model looks at the word with the mark, the one before and the one behind. */
    boolean at(String words, int mark) {
        double[] chances = model.eval(contexts.getContext(words, mark));
        return model.getBestOutcome(chances).equals(SentenceDetectorME.SPLIT);
    }
}
