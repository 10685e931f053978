package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.RoleWords.Part;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "HN, true",
        "HNA, true",
        "CCTVS, true",
        "Harbour Gazette, true",
        "Tideland TV, true",
        "News, true",
        "P, false",
        "LONDON, false",
        "Pen, false",
        "Post Office, false",
    })
    void papers_and_stations_are_told_by_their_names(String label, boolean paper) {
        assertThat(RoleWords.paper(List.of(label))).isEqualTo(paper);
        assertThat(RoleWords.paper(List.of("Moe", label))).isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource({
        "Q, ASKS",
        "Q 12, ASKS",
        "Male reporter, ASKS",
        "Guest, ANSWERS",
        "Frage Holm, ASKS",
        "Zusatzfrage Ina Holm, ASKS",
        "新华社记者, ASKS",
        "中央社記者, ASKS",
        "Host Lin, HOSTS",
        "主持人 陈文华, HOSTS",
        "Agent Q, UNKNOWN",
        "Reporter, ASKS",
        "Reporter Moe, UNKNOWN",
        "Moderator 2, HOSTS",
        "The Acting Chair, OTHERS",
        "Audience member, OTHERS",
        "Unknown Voice of old, OTHERS",
        "Unidentified caller, OTHERS",
        "Call Operator, CONNECTS",
        "Ina Holm, UNKNOWN",
    })
    void the_whole_label_counts_else_its_last_word(String label, Part part) {
        assertThat(RoleWords.part(List.of(label))).isEqualTo(part);
        assertThat(RoleWords.part(List.of("Ina Holm", label))).isEqualTo(part);
    }
}
