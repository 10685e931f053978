package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passages of a text are parted by "/"; what somebody says begins with ">". */
class NameIndexTest {

    private static NameIndex index(String text, String... labels) {
        List<Passage> passages = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('/', from) < 0 ? text.length() : text.indexOf('/', from);
            boolean said = text.charAt(from) == '>';
            passages.add(new Passage(new Span(from, to), said ? "s1" : null));
            from = to + 1;
        }
        return new NameIndex(text, passages, Set.of(labels));
    }

    private static String words(@Nullable Declaration one) {
        if (one == null) {
            return "none";
        }
        String description = one.description() == null ? "" : ", " + one.description();
        return one.name() + description + " " + one.mentions().size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ina Holm spoke. | Ina Holm 1",
                "Ina Holm spoke./Holm is Ina Holm, head of ferries. | Ina Holm, head of ferries 2",
                "Bo Ina Holm Lind spoke. | Ina Holm 1",
                "Ina Bo Holm spoke to Bo Holm and Ina Lind. | none",
                "Press Secretary Ina Holm spoke. | Ina Holm, Press Secretary 1",
                "The Press Secretary Ina Holm spoke. | Ina Holm, Press Secretary 1",
                "Prof Ina Holm spoke. | Ina Holm 1",
                "Mr Ina Holm spoke. | Ina Holm 1",
                "die Hydrologin Ina Holm | Ina Holm, Hydrologin 1",
                "Die Hydrologin Ina Holm | Ina Holm, Hydrologin 1",
                "Ina. Ina. Holm Ina | none",
                "Bo Ina Holm | Ina Holm 1",
                "INA HOLM spoke./Ina Holm spoke. | Ina Holm 2",
                "INA HOLM spoke./INA HOLM did. | INA HOLM 2",
                "Ina Holm spoke./INA HOLM did. | Ina Holm 2",
                ">Ina Holm, you said it. | Ina Holm 1",
                ">Ina Holm, the head of ports, said it. | Ina Holm, the head of ports 1",
            })
    void a_full_name_is_stated_where_its_words_stand_together(String text, String declared) {
        assertThat(words(index(text).stated(List.of("ina", "holm")))).isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lars Moe spoke. | Lars Moe 1",
                "Lars Bo Moe spoke. | Lars Bo Moe 1",
                "Ana Lars Bo Moe spoke. | Lars Bo Moe 1",
                "Ana B. C. Moe spoke. | Ana B. C. Moe 1",
                "Ana von der Moe spoke. | Ana von der Moe 1",
                "Minister von Moe spoke. | none",
                "Minister von Moe Lars spoke. | Moe Lars 1",
                "Minister Lars Moe spoke. | Lars Moe, Minister 1",
                "Moe Lars spoke. | Moe Lars 1",
                "Moe Lars Bo Ana spoke. | Moe Lars Bo 1",
                "Moe Lars B Bo Ana spoke. | Moe Lars B Bo 1",
                "Moe University spoke. | none",
                "Moe spoke. | none",
                "Holm Moe spoke. | none",
                "Lars Moe spoke./Bo Moe did. | none",
                "Lars Moe spoke./Bo Moe did./Bo Moe did. | Bo Moe 2",
                "Bo Moe spoke./Bo Moe did./Lars Moe did. | Bo Moe 2",
                "Bo Moe did./Lars Moe did./Cleo Moe did./Cleo Moe did. | Cleo Moe 2",
                "Cleo Moe did./Cleo Moe did./Bo Moe did./Lars Moe did. | Cleo Moe 2",
                "Bo Moe is./Bo Moe is./Lars Moe is./Lars Moe is./Cleo Moe is. | none",
                "Lars Moe spoke./>Bo Moe and Bo Moe did. | Lars Moe 1",
                ">Bo Moe did./Moe spoke. | Bo Moe 1",
                "Tides Moe was quiet, the tides were. | none",
                "The Tides Moe was quiet, the tides were. | Tides Moe 1",
                "die Hydrologin Ina Moe | Ina Moe, Hydrologin 1",
                "der Hydrologe Moe sprach. | Hydrologe Moe 1",
                "Heute sprach Die Hydrologin Ina Moe | Ina Moe, Hydrologin 1",
                "Minister for Ports Ina Moe | Ina Moe 1",
                "Minister of Ports Ina Moe | Ina Moe 1",
                "Minister to Ports Ina Moe | Ina Moe 1",
                "time for Ports Ina Moe | Ports Ina Moe 1",
                "and Ports Ina Moe | Ports Ina Moe 1",
                "the minister for Ports Ina Moe | Ina Moe 1",
                "minister for Ports Ina Moe | Ina Moe 1",
                "uncharacteristically for Ports Ina Moe | Ports Ina Moe 1",
                "uncharacteristicminister for Ports Ina Moe | Ports Ina Moe 1",
                "for Ports Ina Moe | Ports Ina Moe 1",
                "dashed for Ports Ina Moe | Ports Ina Moe 1",
                "uncharacteristically Ports Ina Moe | Ports Ina Moe 1",
            })
    void one_word_is_the_speaker_whose_name_has_it(String text, String declared) {
        assertThat(words(index(text, "holm").longer("moe"))).isEqualTo(declared);
    }

    @Test
    void one_letter_is_no_name_but_one_ideograph_is() {
        assertThat(index("Lars X spoke.").longer("x")).isNull();
        assertThat(words(index("Lars 林 spoke.").longer("林"))).isEqualTo("none");
        assertThat(words(index("Lars Xi spoke.").longer("xi"))).isEqualTo("Lars Xi 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ina Holm, head of ferries, spoke./Ina Holm did. | Ina Holm, head of ferries 2",
                "Ina Holm, head of ferries, spoke. | none",
                "Ina Holm spoke./Ina Holm did. | none",
                "Ina, head of ferries, spoke./Ina did. | none",
                ">Ina Holm, the head of ports, is here./>Ina Holm is. | none",
                "Ina Holm, head of ports, is here./Ina Holm is./Bo Lind, head of ports, is."
                        + "/Bo Lind is. | none",
                "Ina Bo Cleo Dag, head of ports, is./Ina Bo Cleo Dag is. |"
                        + " Ina Bo Cleo Dag, head of ports 2",
                "Ina Bo Cleo Dag Egil, head of ports, is./Ina Bo Cleo Dag Egil is. | none",
                "Captain Ina Holm, head of ports, is./Ina Holm is. | Ina Holm, head of ports 2",
                "Ina Holm University, head of ports, is./Ina Holm is. | none",
                "Ina Holm, head of ports, is./Ina Holm University is. | Ina Holm, head of ports 2",
                "The Captain spoke. | none",
            })
    void else_it_is_who_is_named_twice_and_described(String text, String declared) {
        assertThat(words(index(text).described())).isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ina Holm spoke. | ih | Ina Holm 1",
                "Ina Holm spoke to Ina Holm. | ih | Ina Holm 2",
                "Ina Holm spoke to Ida Hult. | ih | none",
                "Ina von Holm spoke. | ih | Ina von Holm 1",
                "The Ina Holm spoke. | tih | none",
                "Ina Bo Cleo Dag Egil spoke. | ibcd | Ina Bo Cleo Dag 1",
                "Ina Bo Cleo Dag Egil spoke. | ibcde | none",
                "Ina spoke. | i | none",
            })
    void initials_are_those_of_one_name(String text, String initials, String declared) {
        assertThat(words(index(text).initials(initials))).isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Prime Minister, the Hon. Lars Moe, spoke. | Lars Moe 1",
                "Prime Minister Lars Moe, a captain, spoke. | Lars Moe, a captain 1",
                "Prime Minister Moe spoke. | none",
                "Prime Minister Ana Bo Cleo Dag Egil spoke. | Ana Bo Cleo Dag, Prime Minister 1",
                "Prime Minister Lars University spoke. | none",
                "The Minister and Prime Minister Lars Moe spoke. | Lars Moe, Prime Minister 1",
                "The Prime spoke to Prime Minister Lars Moe. | Lars Moe, Prime Minister 1",
                "The Prime Cut, the Prime Minister, Lars Moe | Lars Moe 1",
                "Prime Minister; Lars Moe | none",
                "Prime Minister (Lars Moe) | none",
                "Prime Minister! Lars Moe | none",
                "Prime Minister. Lars Moe | Lars Moe 1",
                "Prime Minister, as is Lars Moe | Lars Moe 1",
                "Prime Minister, is, Lars Moe | Lars Moe 1",
                "Prime Minister, as it is Lars Moe | none",
                "Prime Minister, who is Lars Moe | none",
                "Prime Minister | none",
                "Prime Minister, Sir, Sir, Lars Moe | Lars Moe 1",
                "Prime Minister, Sir, Sir, Sir, Lars Moe | none",
            })
    void an_office_is_who_is_named_behind_it(String text, String declared) {
        assertThat(words(index(text).holder(List.of("prime", "minister")))).isEqualTo(declared);
    }

    @Test
    void a_passage_that_stands_before_is_not_near() {
        String text = "Lars Moe spoke. The Prime Minister";
        List<Passage> passages =
                List.of(new Passage(new Span(16, 34), null), new Passage(new Span(0, 15), null));
        NameIndex index = new NameIndex(text, passages, Set.of());
        assertThat(index.holder(List.of("prime", "minister"))).isNull();
    }

    @Test
    void only_the_first_two_hundred_places_are_looked_at() {
        String moe = "Moe spoke. ";
        assertThat(index(moe.repeat(199) + "Moe Lars").stated(List.of("moe", "lars"))).isNotNull();
        assertThat(
                        index("Lars. ".repeat(300) + moe.repeat(200) + "Moe Lars")
                                .stated(List.of("moe", "lars")))
                .isNull();
        String prime = "Prime time. ";
        String office = "Prime Minister Lars Moe";
        List<String> words = List.of("prime", "minister");
        assertThat(index(prime.repeat(199) + office).holder(words)).isNotNull();
        assertThat(index(prime.repeat(200) + office).holder(words)).isNull();
    }
}
