package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that nobody would say. */
class AssertionsTest {

    private static final int REPEATS = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not ",
                "Lee said ",
                "x, said ",
                "according to ",
                "if it may, ",
                "the of the ",
                "and A ",
                "that, who said ",
                "was ruled out ",
                "a b c, Lee said, ",
                "\ud800?",
                "\u00e9"
            })
    @Costly
    void a_hundred_thousand_times_the_same_words_cost_little(String words) {
        String text = words.repeat(REPEATS);
        Span sentence = new Span(0, text.length());
        assertTimeout(
                Duration.ofSeconds(3),
                () -> {
                    Meaning meaning = new Meaning(text, sentence);
                    for (int i = 0; i + 1 < text.length(); i += words.length()) {
                        assertThat(meaning.at(i)).isNotNull();
                    }
                });
    }

    /** As the examples of the specification, at the bounds of its rules. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to Dahl, ⟦traffic⟧ has doubled. | \"Dahl\"",
                "Traffic has doubled, said Dahl, and ⟦tolls⟧ fell. | \"Dahl\"",
                "⟦Traffic⟧ has doubled, said Dahl | \"Dahl\"",
                "Traffic has doubled, ⟦the harbour master⟧ said. | plain",
                "People say “⟦the toll⟧”. | \"People\"",
                "The council announced “⟦a new toll⟧”. | \"The council\"",
                "⟦Traffic⟧ grows, Dahl said the toll is fair. | plain",
                "Traffic grows, Dahl said ⟦the toll⟧ is fair. | \"Dahl\"",
                "⟦Traffic⟧ grows, Dahl told crews of towns of isles of ports of coasts of seas of"
                        + " lands of hills are late. | plain",
                "⟦Traffic⟧ grows, Dahl told crews of towns of isles of ports of coasts of seas of"
                        + " lands of hills long are late. | \"Dahl\"",
                "In your ⟦opinion⟧ of it the toll is fair. | plain",
                "Dahl said that “it is late!” and ⟦tolls⟧ fell. | \"Dahl\"",
                "Dahl said that it is late! And ⟦tolls⟧ fell. | plain",
                "We know who said ⟦the toll⟧ was fair. | plain",
                "Arlo, said that ⟦the toll⟧ is fair. | \"Arlo\"",
                "Inge Dahl, the mayor of ports of towns of isles of seas of coasts of lands of"
                        + " hills, said ⟦the toll⟧ is fair. | \"Inge Dahl\"",
                "Inge Dahl, the old mayor of ports of towns of isles of seas of coasts of lands of"
                        + " hills, said ⟦the toll⟧ is fair. | plain",
                "You can tell ⟦the port⟧ of it. | HEDGED",
                "The tolls announced by Dahl are ⟦a burden⟧. | plain",
                "The council has announced ⟦a toll⟧. | plain",
                "They don't just say ⟦the toll⟧ is fair. | plain"
            })
    void means_what_is_drawn(String example) {
        assertThat(AssertionSpecificationTest.drawn(example, "", "")).isEqualTo(example);
    }

    @Test
    void no_trigger_goes_on_with_words_of_the_sentence_before() {
        Interview interview =
                Interview.ofSpeech("The talks were ruled out at once. The talks were ruled.");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Books.of("talks"))) {
            assertThat(analyzer.analyze(interview).tags().get(0).evidence())
                    .extracting(evidence -> evidence.assertion().polarity())
                    .containsExactly(Polarity.NEGATED, Polarity.AFFIRMED);
        }
    }

    @Test
    void a_sentence_without_words_is_plain() {
        Span sentence = new Span(0, 3);
        assertThat(new Meaning("...", sentence).at(1)).isEqualTo(Assertion.PLAIN);
    }

    @Test
    @Costly
    void words_in_any_order_name_a_source_that_stands_in_the_sentence() {
        String[] words =
                ("Lee , the of and said believed that who not may if you I according to in"
                                + " mayor view 's ; \" . - claims 7 was ruled out U.S. they'd but ?")
                        .split(" ", -1);
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(random.nextInt(4) == 0 ? "" : " ");
                text.append(words[random.nextInt(words.length)]);
            }
            String sentence = text.toString();
            Meaning meaning = new Meaning(sentence, new Span(0, sentence.length()));
            for (int i = 0; i < sentence.length(); i++) {
                String source = meaning.at(i).attributedTo();
                assertThat(source == null || (sentence.contains(source) && !source.isBlank()))
                        .as(sentence)
                        .isTrue();
            }
        }
    }
}
