package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    private final Inflections inflections = new Inflections();

    // A word, forms that it has, words that are none of its forms.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cooperate | cooperates cooperated cooperating      | cooperation cooperative",
                "share     | shares shared sharing                  | sharp",
                "plan      | plans planned planning                 | planed plane",
                "star      | starred starring                       | stared staring",
                "visit     | visits visited visiting                | visitor",
                "travel    | travelled traveled travelling          | traveller",
                "commit    | committed committing                   | committee",
                "die       | dies died dying                        | dice",
                "see       | saw seen seeing                        | seed",
                "panic     | panicked panicking                     | panics-",
                "study     | studies studied studying               | student",
                "stability | stabilities                            | stable stabilise",
                "crisis    | crises                                 | crisp",
                "man       | men                                    | many",
                "child     | children                               | childish",
                "leaf      | leaves                                 | leave",
                "leave     | left leaving                           | leaf",
                "go        | goes went gone going                   | good",
                "be        | is are was were been being             | bee",
                "big       | bigger biggest                         | bigot",
                "happy     | happier happiest                       | happen",
                "good      | better best                            | goods",
                "teach     | taught teaches                         | teacher",
                "trade     | traded trading                         | trader",
                "lead      | led leading leads                      | leader",
                "company   | companies                              | companion",
                "relations | relation relations                     | relative related-",
                "universe  | universes                              | university universal",
                "countries | country                                | count",
                "policies  | policy                                 | police",
                "analyses  | analysis                               | analyst",
                "people    | peoples                                | person",
                "persons   | person people                          | personal",
                "buildings | building                               | built",
                "building  | buildings                              | build built",
                "developed | developed                              | develop developing",
                "hundred   | hundreds                               | hunger",
                "news      | news                                   | new",
                "goods     | goods                                  | good",
                "politics  | politics                               | politic politician",
                "hero      | heroes                                 | heroin",
                "tariffs   | tariff                                 | tar",
                "embassies | embassy                                | embed",
                "status    | statuses                               | statue",
                "species   | species                                | specie",
                "5g        | 5g                                     | 5gs",
            })
    void a_word_has_its_forms_and_no_others(String word, String forms, String others) {
        assertThat(inflections.of(word)).contains(word).contains(forms.split(" "));
        assertThat(inflections.of(word)).doesNotContain(others.split(" "));
    }
}
