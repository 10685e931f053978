package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 14, 2024 | 2024-03-14",
                "14 March 2024 | 2024-03-14",
                "2024, March 14 | 2024-03-14",
                "14th of Mar. 2024 | 2024-03-14",
                "Published: Sept 5, 2024 at noon | 2024-09-05",
                "May 1, 2024 | 2024-05-01",
                "May 9, 2024 | 2024-05-09",
                "Dec 31, 1999 | 1999-12-31",
                "2024-03-14 | 2024-03-14",
                "2024/3/14 | 2024-03-14",
                "2024年3月14日 | 2024-03-14",
                "The year 2024-03-14 | 2024-03-14",
                "2024 3 14 15 | 2024-03-14",
                "March 14, 2024 8:40 | 2024-03-14T08:40",
                "March 14, 2024 08:40 AM | 2024-03-14T08:40",
                "March 14, 2024 08:40 PM | 2024-03-14T20:40",
                "March 14, 2024 12:05 PM | 2024-03-14T12:05",
                "March 14, 2024 12:05 AM | 2024-03-14T00:05",
                "March 14, 2024 11:05 AM | 2024-03-14T11:05",
                "March 14, 2024 13:05 PM | 2024-03-14T13:05",
                "March 14, 2024: 8:40 | 2024-03-14T08:40",
                "8:40, March 14, 2024 | 2024-03-14T08:40",
                "2024-03-14T08:40:12Z | 2024-03-14T08:40:12",
                "2024-03-14T08:40:00 | 2024-03-14T08:40",
                "2024-03-14 12:00:10 am | 2024-03-14T00:00:10",
                "2024-03-14 08：40 | 2024-03-14T08:40",
                "2024-03-14 8: 40 | 2024-03-14",
                "2024-03-14 a:40 | 2024-03-14",
                "2024-03-14 8:a | 2024-03-14",
                "2024-03-14 8:٤٠ | 2024-03-14",
                "2024-03-14 8:٤٠ hrs | 2024-03-14",
                "2024-03-14 12345:40 | ",
                "2024-03-14 25:40 | ",
                "2024-02-30 | ",
                "2024-13-01 | ",
                "March 2024 | ",
                "March 14 | ",
                "Marching 14, 2024 | ",
                "14.03.2024 | ",
                "2024-123-14 | ",
                "2024-03-141 | ",
                "02024-03-14 | ",
                "20240-03-14 | ",
                "2024-03 | ",
                "March 14, 20245 | ",
                "March 140, 2024 | ",
                "March 1 2 2024 | 2024-03-01",
                "March 1 2023 2024 | 2023-03-01",
                "The a b c March 14, 2024 | 2024-03-14",
                "2024 a b March 14 | 2024-03-14",
                "2024 a b c March 14 | ",
                "March 14 a b 2024 | 2024-03-14",
                "March 14 a b c 2024 | ",
                "no date | ",
                "- | ",
            })
    void a_date_is_read_in_whatever_order_it_is_written(String words, String date) {
        assertThat(Dates.find("9" + words + "9", 1, words.length() + 1)).isEqualTo(date);
    }

    @Test
    void a_date_stands_in_the_first_characters() {
        String date = "2024-03-14";
        assertThat(Dates.find("a".repeat(109) + " " + date, 0, 120)).isEqualTo(date);
        String far = "a".repeat(110) + " " + date;
        assertThat(Dates.find(far, 0, far.length())).isEqualTo("2024-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 14, 2024 | true",
                "Thursday, March 14, 2024, 08:40 AM GMT | true",
                "March 14, 2024. | true",
                "March 14th, 2024 | true",
                "Port Ellery, March 14, 2024 | true",
                "Harbour Gazette Port Ellery March 14, 2024 | true",
                "The Harbour Gazette Port Ellery March 14, 2024 | false",
                "Port Ellery, March 14, 2024. | false",
                "printed on March 14, 2024 | false",
                "Ellery on march 14, 2024 | true",
                "Ellery on 14march, 2024 | true",
                "Ellery, March 14, 2024 at | true",
                "2024年3月14日 | true",
                "2024年3月14日 海港日报 | true",
                "2024年3月14日 海港日报海港日报海潮 | true",
                "2024年3月14日 海港日报海港日报海潮水 | false",
                "Port Ellery | false",
                "March 14 | false",
                "2024-03-14 08:40:12 from the Gazette, by nobody in particular | true",
                "2024年3月14日 08:40 / 来源：海港日报 编辑：陈波海潮水 | true",
                "2024-03-14 from the Gazette, by nobody in particular | false",
                "2024-03-14 08:40 we left the pier with Moe and a dog. | false",
                "Port Ellery 2024-03-14 08:40 by nobody in particular | false",
                "2024 was a year in which nothing left the pier at 08:40 | false",
            })
    void a_date_line_has_hardly_any_other_words(String words, boolean whole) {
        Line line = Lines.of(words).get(0);
        assertThat(Dates.whole(words, line)).isEqualTo(whole);
    }

    @Test
    void a_date_line_is_short() {
        String date = "2024-03-14";
        String line = date + " ".repeat(49) + "1";
        assertThat(Dates.whole(line, Lines.of(line).get(0))).isTrue();
        String longer = date + " ".repeat(50) + "1";
        assertThat(Dates.whole(longer, Lines.of(longer).get(0))).isFalse();
        String stamp = "2024-03-14 08:40 by ";
        String stamped = stamp + "a".repeat(120 - stamp.length());
        assertThat(Dates.whole(stamped, Lines.of(stamped).get(0))).isTrue();
        assertThat(Dates.whole(stamped + 'a', Lines.of(stamped + 'a').get(0))).isFalse();
    }
}
