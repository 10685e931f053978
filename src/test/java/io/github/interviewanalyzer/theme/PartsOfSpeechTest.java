package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartsOfSpeechTest {

    private final POSTaggerME tagger = new POSTaggerME(Models.tags(), POSTagFormat.UD);

    // A sentence with a bar before each token, as the treebank cuts it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0001',
            value = {
                "|The |ferry |sails|.",
                "|They |do|n't |sail|.",
                "|They |DO|N’T |sail|.",
                "|They |ca|n't",
                "|The |fer\u00ADry |sails",
                "|n't |is |odd",
                "|n|' |is |odd|‖",
                "|n|'ts |is |odd",
                "|don|'ts |are |odd",
                "|mon|'d |is |odd",
                "|on|' |is |odd",
                "|\uD835\uDC12ail |on",
                "|Arlo|'s |port",
                "|Arlo|’|, |who",
                "|twenty|-|one|, |a|…",
            })
    void tokens_are_cut_as_in_the_treebank(String drawn) {
        String text = drawn.replace("|", "");
        List<Integer> places = new ArrayList<>();
        for (int i = 0, at = 0; i < drawn.length(); i++) {
            if (drawn.charAt(i) == '|') {
                places.add(at);
            } else {
                at++;
            }
        }
        assertThat(tags(text, 0, text.length()).keySet()).containsExactlyElementsOf(places);
    }

    private Map<Integer, String> tags(String text, int from, int to) {
        return new TreeMap<>(PartsOfSpeech.of(text, new Span(from, to), tagger));
    }

    @Test
    void each_word_has_its_part_of_speech_in_its_sentence() {
        assertThat(tags("Calm. They visit, and a visit ends. So.", 6, 35))
                .containsEntry(6, "PRON")
                .containsEntry(11, "VERB")
                .containsEntry(16, "PUNCT")
                .containsEntry(24, "NOUN")
                .hasSize(8);
        assertThat(tags("They don’t visit.", 0, 17))
                .containsEntry(5, "AUX")
                .containsEntry(11, "VERB");
    }

    @Test
    void characters_that_are_not_seen_are_passed_over() {
        assertThat(tags("\u200BThey\u200B \u00A0\u200B sail", 0, 13).keySet()).hasSize(2);
        assertThat(tags(" \u00A0 ", 0, 3)).isEmpty();
        assertThat(tags("They can't", 0, 9).keySet()).containsExactly(0, 5, 8);
    }

    @Test
    void a_long_sentence_is_tagged_in_pieces_and_a_long_word_by_its_begin() {
        String long128 = "sail ".repeat(128);
        String long300 = "sail ".repeat(300);
        assertThat(tags(long128, 0, long128.length())).hasSize(128);
        assertThat(tags(long300, 0, long300.length())).hasSize(300);
        String word = "x".repeat(100_000) + " sails.";
        assertThat(tags(word, 0, word.length()).keySet()).containsExactly(0, 100_001, 100_006);
    }
}
