package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels are parted by "/"; a gloss stands behind a bar, in brackets or not. */
class LabelNamesTest {

    private static String text(String drawn) {
        return drawn.replace('/', '\n').replace("|", "");
    }

    private static List<Label> labels(String drawn) {
        List<Label> labels = new ArrayList<>();
        int from = 0;
        for (String line : drawn.split("/")) {
            int bar = line.indexOf('|') < 0 ? line.length() : line.indexOf('|');
            String printed = line.substring(0, bar).strip();
            int speech = from + line.replace("|", "").length();
            Span gloss = bar == line.length() ? null : new Span(from + bar, speech);
            Form form = new Form(Delimiter.COLON, Look.Style.PLAIN, false);
            Span span = new Span(from, from + printed.length());
            labels.add(new Label(0, span, speech, printed, "key", form, false, gloss, List.of()));
            from = speech + 1;
        }
        return labels;
    }

    private static String words(@Nullable Declaration one) {
        return one == null
                ? "none"
                : one.name() + (one.description() == null ? "" : ", " + one.description());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lars Moe; lars moe",
                "MINISTER MOE; moe",
                "Q; ''",
                "Q1; ''",
                "The Chair; ''",
                "Speaker 1; ''",
                "Host; ''",
                "L.; ''",
                "L. M.; l m",
                "P. M.; ''",
                "PM; ''",
                "林; 林",
                "Lars von Moe; lars von moe",
            })
    void some_words_of_a_label_can_be_part_of_a_name(String label, String words) {
        assertThat(String.join(" ", LabelNames.words(labels(label).get(0)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "pm, prime minister",
        "p m, prime minister",
        "prime minister, prime minister",
        "the prime minister, prime minister",
        "prime moe, ''",
        "moe, ''",
    })
    void an_office_is_a_label_of_offices_alone(String key, String office) {
        assertThat(String.join(" ", LabelNames.office(key))).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lars Moe/Moe; Lars Moe",
                "Moe/Lars Moe; Lars Moe",
                "Lars Moe/LM; Lars Moe",
                "Minister Lars Moe/Moe; Lars Moe",
                "Lars Moe/Lind; none",
                "Lars Moe/Lars Lind; none",
                "Moe/LM; none",
                "Lars Moe; none",
                "Lars Moe/LB; none",
                "李怀宇/李; 李怀宇",
                "李/李怀宇; 李怀宇",
                "李怀宇/怀; none",
                "李; none",
                "Larsen/Lars; none",
                "Lars A B C D Moe/Moe; none",
            })
    void the_longest_label_may_be_the_name_of_the_others(String drawn, String name) {
        assertThat(words(LabelNames.longest(text(drawn), labels(drawn)))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lars Moe |(Port Ellery); Lars Moe, Port Ellery",
                "Lars Moe |[Port Ellery]; Lars Moe, Port Ellery",
                "Lars Moe |（Port Ellery）; Lars Moe, Port Ellery",
                "Lars Moe |【Port Ellery】; Lars Moe, Port Ellery",
                "Lars Moe |, head of ferries; Lars Moe, , head of ferries",
                "Lars Moe |head of  ferries; Lars Moe, head of ferries",
                "Lars Moe |(head of; Lars Moe, (head of",
                "Lars Moe |head of); Lars Moe, head of)",
                "Lars Moe |(of a); Lars Moe, of a",
                "Lars Moe |(HG); none",
                "Lars Moe |(captain); Lars Moe, captain",
                "Lars Moe |(Moe); none",
                "Lars Moe |(Lars); none",
                "Lars Moe |(); none",
                "Moe |(Port Ellery); none",
                "Lars Moe; none",
                "Lars A B C D Moe |(Port Ellery); none",
                "Lars Moe/Bo Lind |(Port Ellery); Bo Lind, Port Ellery",
            })
    void a_gloss_describes_who_has_a_full_name(String drawn, String declared) {
        assertThat(words(LabelNames.glossed(text(drawn), labels(drawn)))).isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Chair |(Lars Moe); Lars Moe",
                "The Chair |(Mr Lars Moe); Lars Moe",
                "The Chair |(Moe); none",
                "The Chair |(Mr Moe); none",
                "The Chair |(Moe, Lars Moe); Lars Moe",
                "The Chair |(Ana Bo Cleo Moe); Ana Bo Cleo Moe",
                "The Chair |(Mr Ana Bo Cleo Moe); Ana Bo Cleo Moe",
                "The Chair |(Ana Bo Cleo Dag Moe); none",
                "The Chair |(The Minister); none",
                "The Chair; none",
                "Bo |(Lars Moe); none",
                "Lin |林海; Lin 林海",
                "Lin |(林海); Lin 林海",
                "Lin |林; none",
                "林海 |林海潮; none",
                "Q/The Chair |(Lars Moe); Lars Moe",
            })
    void the_gloss_of_a_label_that_is_no_name_is_one(String drawn, String declared) {
        assertThat(words(LabelNames.inside(text(drawn), labels(drawn)))).isEqualTo(declared);
    }

    @Test
    void a_voice_without_label_has_no_name() {
        Label none = Label.none(0, 0, "");
        assertThat(LabelNames.inside("林海", List.of(none))).isNull();
        assertThat(LabelNames.words(none)).isEmpty();
        assertThat(LabelNames.ideographs("")).isFalse();
        assertThat(LabelNames.ideographs("林")).isTrue();
        assertThat(LabelNames.ideographs("L林")).isFalse();
    }
}
