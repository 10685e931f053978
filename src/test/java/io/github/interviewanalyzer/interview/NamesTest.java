package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A talk of two, with other labels, page and speeches: "/" parts paragraphs. */
class NamesTest {

    private static String names(
            String page, String asks, String answers, String hello, String end) {
        String talk =
                "%s\n\n%s: %s Who owns a strait?\n\n%s: Nobody does, and it is better so.\n\n"
                        + "%s: Since when?\n\n%s: Since the ice left it, long ago.\n\n%s\n";
        String text =
                talk.formatted(page, asks, hello, answers, asks, answers, end)
                        .replace('/', '\n')
                        .replace("~", "\n\n");
        return Facts.of(new InterviewParser().parse(text), "speakers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guests:~- Marit Oyelaran, head of ferries | A, Marit Oyelaran, head of ferries",
                "Guests:~- Marit Oyelaran~- Lars Moe | A",
                "Guests:~- Marit Oyelaran~The Harbour Hall | A, Marit Oyelaran",
                "Guests:~Marit Oyelaran | A",
                "- Marit Oyelaran | A",
                "We spoke with Marit Oyelaran. | A, Marit Oyelaran",
                "We spoke with Marit Oyelaran and we spoke with Lars Moe. | A, Marit Oyelaran",
                "We spoke with Marit Oyelaran.~We spoke with Lars Moe. | A",
                "We spoke with Marit Oyelaran.~We spoke to Marit Oyelaran. | A, Marit Oyelaran",
                "Marit Oyelaran: The strait is free~Marit Oyelaran counts. | A, Marit Oyelaran",
                "Marit Oyelaran: The strait is free | A",
                "By the sea: The strait is free~By the sea they sat. | A",
                "Ana Bo Cleo Dag Oyelaran: The strait~Ana Bo Cleo Dag Oyelaran counts. | A",
                "Marit Oyelaran today: The strait~Marit Oyelaran counts. | A",
                "Tides: Marit Oyelaran: The strait~Marit Oyelaran counts. | A, Marit Oyelaran",
                "Tides: b: c: d: Marit Oyelaran: The strait~Marit Oyelaran counts. | A",
                "Tides: b: c: Marit Oyelaran: The strait~Marit Oyelaran counts. | A, Marit Oyelaran",
                "林海：海峡~林海说。 | A, 林海",
                "林：海峡~林说。 | A",
                "The talk of 林：海峡~林说。 | A",
                ", Marit Oyelaran: The strait~Marit Oyelaran counts. | A",
                "海林海林海：海峡~海林海林海说。 | A",
                "海林海林：海峡~海林海林说。 | A, 海林海林",
                "Ana Bo Cleo Oyelaran: The strait~Ana Bo Cleo Oyelaran counts. |"
                        + " A, Ana Bo Cleo Oyelaran",
                "The talk of 林海：海峡~林海说。 | A, 林海",
            })
    void the_page_announces_who_is_interviewed(String page, String answers) {
        assertThat(names(page, "Q", "A", "", ""))
                .isEqualTo("Q: INTERVIEWER; " + answers + ": INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My guest is Marit Oyelaran. | A, Marit Oyelaran: INTERVIEWEE",
                "Welcome, Marit Oyelaran! | A, Marit Oyelaran: INTERVIEWEE",
                "Welcome, Marit! | A: INTERVIEWEE",
            })
    void who_asks_announces_who_is_interviewed(String hello, String answers) {
        assertThat(names("Tides", "Q", "A", hello, "")).isEqualTo("Q: INTERVIEWER; " + answers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This light is Ina Holm's. | Ms. Holm, good day. | A, Ina Holm",
                "This light is Ina Holm's. | Holm, good day. | A",
                "This light is Holm's. | Ms. Holm, good day. | A",
            })
    void who_is_called_by_a_title_is_named_in_full(String page, String hello, String answers) {
        assertThat(names(page, "Q", "A", hello, ""))
                .isEqualTo("Q: INTERVIEWER; " + answers + ": INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interview: Ines Farr | Q, Ines Farr",
                "Interview: Ines Farr~Conducted by Bo Lind | Q",
                "Interview: Ines | Q",
            })
    void the_end_of_the_page_says_who_asks(String end, String asks) {
        assertThat(names("Tides", "Q", "A", "", end))
                .isEqualTo(asks + ": INTERVIEWER; A: INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines | I'm Ines Farr. | Ines, Ines Farr",
                "Farr | My name is Ines Farr. | Farr, Ines Farr",
                "Ines | My name is Bo Lind. | Ines, Bo Lind",
                "Ines | My name is Ines. | Ines",
                "Ines | My name is Bo. | Ines",
                "Ines | I'm Ines Farr, no Ines Holm or Ines Lind. | Ines, Ines Farr",
                "Ines | I'm Bo Lind. | Ines",
                "Ines | I'm Ines. | Ines",
                "Speaker 1 | I'm Ines Farr. | Speaker 1, Ines Farr",
                "Speaker 1 | I'm Ines. | Speaker 1, Ines",
                "Speaker 1 | I'm Ines. Yes, Ines Farr. | Speaker 1, Ines Farr",
                "Speaker 1 | Hello all. | Speaker 1",
            })
    void somebody_introduces_himself(String asks, String hello, String named) {
        assertThat(names("Tides", asks, "Moe", hello, ""))
                .isEqualTo(named + ": INTERVIEWER; Moe: INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lars Bo Moe counts. | LBM | LBM, Lars Bo Moe",
                "Lars 林 counts. | 林 | 林",
                "Lars Moe counts. | L. M. | L. M., Lars Moe",
                "Lars Moe counts. | L M | L M, Lars Moe",
                "Lars Moe, head of ferries, counts. | Moe (Ellery) | Moe, Lars Moe, head of ferries",
                "Ina Moe counts. | Lars Moe | Lars Moe",
                "Lars Moe counts. | Lars Moe (Ellery) | Lars Moe, Lars Moe, Ellery",
                "Lars Moe, head of ferries, counts. | Lars Moe (Ellery) |"
                        + " Lars Moe, Lars Moe, head of ferries",
                "Tides Moe counts.~so are the tides | Moe | Moe",
                "Ana Bo Cleo Moe counts. | Moe | Moe, Bo Cleo Moe",
                "Das sagt die Ina Holm. | Holm | Holm, Ina Holm",
                "die Hydrologin Ina Holm zählt. | Holm | Holm, Ina Holm, Hydrologin",
                "minister for Ports Ina Holm counts. | Holm | Holm, Ina Holm",
                "Minister Lars Bo Moe, a pilot, came.~Minister Lars Bo Moe left. | A |"
                        + " A, Lars Bo Moe, a pilot",
                "The Prime Minister, aged, Lars Moe came. | Prime Minister |"
                        + " Prime Minister, Lars Moe",
                "The Prime Minister, agend, Lars Moe came. | Prime Minister | Prime Minister",
                "So says Lars Moe,/head of ferries: so it is. | Moe |"
                        + " Moe, Lars Moe, head of ferries",
                "So says Lars Moe, head of ferries~So counts Lars. | Moe |"
                        + " Moe, Lars Moe, head of ferries",
                "Tides | Lars Moe (ABCD) | Lars Moe",
                "Tides | Lars Moe (ABCDE) | Lars Moe, Lars Moe, ABCDE",
                "Tides | Moe (Ellery) | Moe",
            })
    void a_label_is_the_name_that_fits_it(String page, String label, String named) {
        assertThat(names(page, "Q", label, "", ""))
                .isEqualTo("Q: INTERVIEWER; " + named + ": INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Holm Moe counts. | Holm | Moe",
                "Bo Moe counts. | Holm | Moe, Bo Moe",
                "Lars L. Moe counts. | L | Moe, Lars L. Moe",
            })
    void the_label_of_another_is_no_part_of_a_name(String page, String asks, String named) {
        assertThat(names(page, asks, "Moe", "", ""))
                .isEqualTo(asks + ": INTERVIEWER; " + named + ": INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource({"HG, 'HG, Ines Farr'", "海港报, 海港报", "问, '问, Ines Farr'"})
    void the_name_of_another_is_not_the_one_of_ideographs(String asks, String named) {
        assertThat(names("Tides", asks, "A", "", "Interview: Ines Farr"))
                .isEqualTo(named + ": INTERVIEWER; A: INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lars Moe | Moe, Lars Moe",
                "I am Lars Moe, | Moe, Lars Moe",
                "Lars Moe, the pilot | Moe, Lars Moe, the pilot",
                "Lars Moe is a | Moe, Lars Moe",
            })
    void a_text_may_end_with_a_name(String end, String named) {
        String text = "Q: Who owns a strait?\n\nMoe: Nobody.\n\nQ: Who says?\n\nMoe: " + end;
        assertThat(Facts.of(new InterviewParser().parse(text), "speakers"))
                .isEqualTo("Q: INTERVIEWER; " + named + ": INTERVIEWEE");
    }
}
