package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "They will tell ⟦the port⟧ of it. | plain",
                "The tolls announced by Dahl are ⟦a burden⟧. | plain",
                "The council has announced ⟦a toll⟧. | plain",
                "Nobody came - ⟦the ferry⟧ was late. | plain",
                "Nobody came -⟦the ferry⟧ was late. | NEGATED",
                "Nobody came- ⟦the ferry⟧ was late. | NEGATED",
                "No ferries in winter, ⟦trade⟧ will shrink. | NEGATED",
                "No ferry will run in winter, ⟦trade⟧ will shrink. | plain",
                "The ferry will run; no crews in winter, ⟦trade⟧ will shrink. | NEGATED",
                "We do not need walls and they trade ⟦fish⟧. | plain",
                "We do not take, have or ⟦need⟧ tolls. | NEGATED",
                "The harbour is not for yachts, ⟦small boats⟧, old ships will come. | NEGATED",
                "⟦The toll⟧ and will the ferry run? | plain",
                "Said to be fair, ⟦the toll⟧ stays. | plain",
                "In 1999 Dahl said ⟦the toll⟧ was fair. | \"Dahl\"",
                "⟦The toll⟧ was ruled, out there, legal. | plain",
                "⟦Peace⟧! | plain",
                "May ⟦peace⟧ come. | HEDGED",
                "⟦Traffic⟧ has doubled, said Mr X. | \"Mr X\"",
                "They share work rather than old men boats nets sails ⟦fish⟧ crews. | NEGATED",
                "They share work rather than old men boats nets sails fish ⟦crews⟧. | plain",
                "⟦Talks⟧ went on, but the toll was ruled out. | plain",
                "⟦The long talks⟧ of summer were ruled out. | NEGATED",
                "mayor Inge Dahl, who said ⟦the toll⟧ is fair, left. | \"Inge Dahl\"",
                "The often late mayor said ⟦the toll⟧ is fair. | \"The often late mayor\"",
                "The mayor and Dahl say ⟦the toll⟧ is fair. | \"Dahl\"",
                "Arlo and mayors say ⟦the toll⟧ is fair. | \"mayors\"",
                "⟦Traffic⟧ has doubled, according to: the port. | plain",
                "Dahl said that, according to us, ⟦tolls⟧ fell. | plain",
                "⟦Traffic⟧ has doubled, said they. | \"they\"",
                "⟦Traffic⟧ has doubled, according to Dahl of. | \"Dahl\"",
                "⟦Traffic⟧ has doubled, according to the. | plain",
                "⟦Traffic⟧ has doubled, according to never. | plain",
                "According to Dahl the ⟦toll⟧ is fair. | \"Dahl\"",
                "Qa'boo said ⟦the toll⟧ is fair. | \"Qa'boo\"",
                "O'Re said ⟦the toll⟧ is fair. | \"O'Re\"",
                "They've said ⟦the toll⟧ is fair. | \"They\"",
                "All of the mayors said ⟦the toll⟧ is fair. | \"the mayors\"",
                "They don't just say ⟦the toll⟧ is fair. | plain"
            })
    void means_what_is_drawn(String example) {
        assertThat(AssertionSpecificationTest.drawn(example, "", "")).isEqualTo(example);
    }

    /** Talks that are denied, "-", hedged, "~", or of others' words, "@", and plain ones, "+". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks were ruled out at once. The talks were ruled. | -+",
                "It is not. Talks went well. | +",
                "No talks came. The talks went well. | -+",
                "It rained. Talks went well. Were ruled out. | +",
                "Talks went so well now that it is. Talks rise, the papers confirmed. | ++",
                "Talks by one we will run. None will come, talks. | +-",
                "Perhaps talks came. The talks went well. | ~+",
                "No talks came. The talks came, but no tide. | -+",
                "Perhaps talks came. The talks came, but no tide. | ~+",
                "Perhaps we know talks will run. None will come, talks. | ~-",
                "Will talks come? We wait for all of them. | ~",
                "Talks rise, the papers said. Talks rise, the tide fell. | @+"
            })
    void no_sentence_goes_on_with_another(String text, String talks) {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Books.of("talks"))) {
            StringBuilder found = new StringBuilder();
            for (Evidence one :
                    analyzer.analyze(Interview.ofSpeech(text)).tags().get(0).evidence()) {
                boolean others = one.assertion().attributedTo() != null;
                boolean denied = one.assertion().polarity() == Polarity.NEGATED;
                boolean hedged = one.assertion().certainty() == Certainty.HEDGED;
                found.append(others ? '@' : denied ? '-' : hedged ? '~' : '+');
            }
            assertThat(found).hasToString(talks);
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
