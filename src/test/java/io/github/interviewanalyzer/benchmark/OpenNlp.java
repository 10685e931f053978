package io.github.interviewanalyzer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.stemmer.PorterStemmer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** OpenNLP's four tools with their models, and its stemmer. */
@State(Scope.Benchmark)
public class OpenNlp {

    private final SentenceDetectorME detector;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;
    private final PorterStemmer stemmer = new PorterStemmer();

    /** Loads the models. */
    public OpenNlp() {
        SentenceModel sentences = model("sentence", SentenceModel::new);
        TokenizerModel tokens = model("tokens", TokenizerModel::new);
        POSModel tags = model("pos", POSModel::new);
        LemmatizerModel lemmas = model("lemmas", LemmatizerModel::new);
        detector = new SentenceDetectorME(sentences);
        tokenizer = new TokenizerME(tokens);
        tagger = new POSTaggerME(tags, POSTagFormat.UD);
        lemmatizer = new LemmatizerME(lemmas);
    }

    /** Makes a model of its bytes. */
    private interface Maker<T> {
        T of(InputStream in) throws IOException;
    }

    private static <T> T model(String kind, Maker<T> maker) {
        ClassLoader loader = OpenNlp.class.getClassLoader();
        String name = "opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream in = loader.getResourceAsStream(name)) {
            return maker.of(Objects.requireNonNull(in, kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String line : text.split("\n")) {
            for (String sentence : detector.sentDetect(line)) {
                for (String token : tokenizer.tokenize(sentence)) {
                    stems.add(stemmer.stem(token));
                }
            }
        }
        return stems;
    }

    List<String> lemmas(String text) {
        List<String> lemmas = new ArrayList<>();
        for (String line : text.split("\n")) {
            for (String sentence : detector.sentDetect(line)) {
                String[] tokens = tokenizer.tokenize(sentence);
                lemmas.addAll(List.of(lemmatizer.lemmatize(tokens, tagger.tag(tokens))));
            }
        }
        return lemmas;
    }
}
