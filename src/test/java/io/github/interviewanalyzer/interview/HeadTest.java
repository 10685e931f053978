package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {

    private static final String TALK =
            """

            HG: Who owns a strait?
            Oyelaran: Nobody does.
            HG: Since when?
            Oyelaran: Since the ice left it.
            """;

    /** The kinds of the lines, which stand before a talk; "¶" parts them. */
    private static String kinds(String head) {
        Interview interview = new InterviewParser().parse(head.replace('¶', '\n') + "\n" + TALK);
        assertThat(interview.turns()).hasSize(4);
        return Facts.of(interview, "blocks").replace(" LABEL SPEECH".repeat(4), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "STRAITS¶Who owns a strait?\tSECTION HEADLINE",
                "STRAITS 24¶Who owns a strait?\tSECTION HEADLINE",
                "STRAITS¶¶Who owns a strait?\tSECTION HEADLINE",
                "World / Region¶Who owns a strait?\tSECTION HEADLINE",
                "World > Region¶Who owns a strait?\tSECTION HEADLINE",
                "World | Region¶Who owns a strait?\tSECTION HEADLINE",
                "World › Region¶Who owns a strait?\tSECTION HEADLINE",
                "World » Region¶Who owns a strait?\tSECTION HEADLINE",
                "w / r¶Who owns a strait?\tSECTION HEADLINE",
                "World /Region¶Who owns a strait?\tHEADLINE NOTE",
                "World/ Region¶Who owns a strait?\tHEADLINE NOTE",
                "» World Region¶Who owns a strait?\tHEADLINE NOTE",
                "World Region »¶Who owns a strait?\tHEADLINE NOTE",
                "World - Region¶Who owns a strait?\tHEADLINE NOTE",
                "2024 2025 2026¶Who owns a strait?\tHEADLINE NOTE",
                "STRAITs¶Who owns a strait?\tHEADLINE NOTE",
                "STRAITS\tHEADLINE",
                "STRAITS¶## Who owns a strait?\tSECTION HEADLINE",
                "STRAITS¶Published: Mar 14, 2024\tHEADLINE DATELINE",
                "STRAITS¶March 14, 2024\tHEADLINE DATELINE",
                "STRAITS¶We met on a pier.\tHEADLINE NOTE",
                "STRAITS¶Editor's Note: A pier¶On it\tHEADLINE NOTE NOTE",
            })
    void a_section_is_in_capitals_or_has_breadcrumbs_and_a_headline_follows(
            String head, String kinds) {
        assertThat(kinds(head)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({"60, SECTION HEADLINE", "61, HEADLINE SUBHEAD"})
    void a_section_is_short(int length, String kinds) {
        assertThat(kinds("S".repeat(length) + "¶A strait")).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({"250, SECTION HEADLINE", "251, HEADLINE NOTE"})
    void a_headline_has_a_greatest_length(int length, String kinds) {
        assertThat(kinds("STRAITS¶" + "a".repeat(length))).isEqualTo(kinds);
        assertThat(kinds("a".repeat(length) + "¶A strait"))
                .isEqualTo(length == 250 ? "HEADLINE SUBHEAD" : "NOTE NOTE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A strait¶By Ines Achterberg | HEADLINE BYLINE",
                "A strait¶by Ines Achterberg | HEADLINE BYLINE",
                "A strait¶BY INES ACHTERBERG | HEADLINE BYLINE",
                "A strait¶By Io | HEADLINE BYLINE",
                "A strait¶By I | HEADLINE SUBHEAD",
                "A strait¶By ines | HEADLINE SUBHEAD",
                "A strait¶By the pier we met | HEADLINE SUBHEAD",
                "A strait¶By Ines Achterberg. | HEADLINE NOTE",
                "A strait¶Bypass of Ellery | HEADLINE SUBHEAD",
                "A strait¶Be Ines Achterberg | HEADLINE SUBHEAD",
                "A strait¶My Ines Achterberg | HEADLINE SUBHEAD",
                "By Ines Achterberg¶A strait | BYLINE HEADLINE",
                "A strait¶Note: On a pier¶By Ines Achterberg | HEADLINE NOTE NOTE",
                "A strait¶Note: On a pier¶March 14, 2024 | HEADLINE NOTE DATELINE",
            })
    void a_byline_is_by_and_a_name(String head, String kinds) {
        assertThat(kinds(head)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({"77, HEADLINE BYLINE", "78, HEADLINE NOTE"})
    void a_byline_is_short(int length, String kinds) {
        assertThat(kinds("A strait¶By " + "I".repeat(length))).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# A strait¶## Of ice | HEADLINE SUBHEAD",
                "Share¶A strait | FURNITURE HEADLINE",
                "A strait.¶A pier | NOTE NOTE",
                "A strait¶A pier¶We met on it. | HEADLINE SUBHEAD NOTE",
                "A strait¶We met on it.¶A pier | HEADLINE NOTE NOTE",
            })
    void the_headline_is_the_first_line_that_says_nothing_else(String head, String kinds) {
        assertThat(kinds(head)).isEqualTo(kinds);
    }

    @Test
    void prose_of_a_text_without_labels_introduces_nothing() {
        Drawn.check(
                """
                Who owns a strait?
                By Ines Achterberg

                Nobody does.

                Since the ice

                Left it.
                """,
                "blocks: HEADLINE BYLINE OTHER SUBHEAD OTHER",
                "byline: Ines Achterberg",
                "notes: none");
    }
}
