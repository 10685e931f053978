package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in bold, of which a page may be full; "¶" parts paragraphs. */
class PageQuestionsTest {

    private static final String ROOM =
            " an FAQ is what it is not and what nobody has ever asked the keeper of the light for";

    /** With "FAQ of" before it as long as a heading may be. */
    private static final String ASKED =
            " what nobody has ever yet asked of the keepers of the lights at night";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FAQ¶**Who?**¶He.¶**Why?**¶So. | 0",
                "The light¶# Preguntas frecuentes¶**Who?**¶He.¶**Why?**¶So. | 0",
                "The light¶FAQ¶**Who?**¶He.¶**Why?**¶So. | 4",
                "**What is the FAQ?**¶It is old.¶**Why?**¶So. | 4",
                "A faqir¶**Who?**¶He.¶**Why?**¶So. | 4",
                "# An FAQ of" + ASKED + "¶**Who?**¶He.¶**Why?**¶So. | 0",
                "# The FAQ of" + ASKED + "¶**Who?**¶He.¶**Why?**¶So. | 4",
                "# The light:" + ROOM + "¶**Who?**¶He.¶**Why?**¶So. | 4",
                "¶**Who?**¶He.¶**Why?**¶So. | 4",
            })
    void a_heading_says_whose_they_are(String paragraphs, int turns) {
        assertThat(turns(paragraphs)).isEqualTo(turns);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Why should I wait?**¶It is late.¶**Who?**¶He. | 0",
                "**Why is it late?**¶It is late.¶**What if I've left?**¶Come back. | 0",
                "**Wo ist mein Schiff?**¶Es ist fort.¶**Warum?**¶Darum. | 0",
                "**Why should I wait?**¶I do.¶**Who?**¶He. | 4",
                "**Why should I wait?**¶It is late.¶**Who?**¶He is my friend. | 4",
                "**Why should I wait?**¶It is late.¶**Do you?**¶He does. | 4",
                "**Why should I wait?**¶It is late.¶**Who knows?**¶Ask me | 4",
                "**Why should Ii wait?**¶It is late.¶**Who?**¶He. | 4",
                "**Why should I wait?**¶*Bo Lind, Port Ellery*¶It is late.¶**Who?**¶He. | 4",
                "**Why should I wait?** It is late.¶**Who waits?** He. | 0",
            })
    void who_says_i(String paragraphs, int turns) {
        assertThat(turns("The light¶" + paragraphs)).isEqualTo(turns);
    }

    private static int turns(String paragraphs) {
        return new InterviewParser().parse(paragraphs.replace("¶", "\n\n")).turns().size();
    }
}
