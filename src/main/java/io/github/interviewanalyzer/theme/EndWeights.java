package io.github.interviewanalyzer.theme;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * How much each feature that OpenNLP's model knows says for the end of a sentence, less than
 * nothing if it says that the sentence goes on. The model knows two answers and gives the one for
 * which its features' weights add up to more: so their differences are all that has to be kept.
 * Made once by Tools, asked by SentenceEnds; safe for use by many threads.
 */
final class EndWeights {

    private final Forms features = new Forms();
    private final double[] weights;

    EndWeights(SentenceModel model) {
        AbstractModel answers = (AbstractModel) model.getMaxentModel();
        int end = answers.getIndex(SentenceDetectorME.SPLIT);
        Map<?, ?> known = (Map<?, ?>) answers.getDataStructures()[1];
        weights = new double[known.size()];
        known.forEach(
                (feature, of) ->
                        weights[features.add((String) feature)] = weight((Context) of, end));
    }

    private static double weight(Context feature, int end) {
        double weight = 0;
        for (int i = 0; i < feature.getOutcomes().length; i++) {
            double says = feature.getParameters()[i];
            weight += feature.getOutcomes()[i] == end ? says : -says;
        }
        return weight;
    }

    double of(String feature) {
        byte[] code = new byte[Forms.codeSize(feature.length())];
        return of(code, Forms.append(code, 0, feature));
    }

    /** What a feature, coded as a word of so many bytes, says, nothing if it is unknown. */
    double of(byte[] feature, int length) {
        int known = features.find(feature, 0, length, Forms.hash(feature, 0, length));
        return known == Words.UNKNOWN ? 0 : weights[known];
    }
}
