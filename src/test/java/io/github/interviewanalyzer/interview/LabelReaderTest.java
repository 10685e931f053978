package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Source.Mark;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a line could be a label, with its delimiter, and where its speech would begin. */
class LabelReaderTest {

    private static String read(String text) {
        List<Line> lines = Lines.of(text);
        Look look = Look.read(text, lines, List.of()).get(0);
        return labels(text, lines.get(0), look);
    }

    private static String labels(String text, Line line, Look look) {
        List<Label> labels = new LabelReader(text).read(line, look, 0);
        return labels.stream()
                .map(
                        label ->
                                label.printed()
                                        + (label.gloss() == null
                                                ? ""
                                                : " {" + label.gloss().in(text) + "}")
                                        + (label.timed() ? " timed " : " ")
                                        + label.form().delimiter()
                                        + " "
                                        + text.substring(label.speech(), line.end()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "Moe: Yes = Moe COLON Yes",
                "Moe： Yes = Moe COLON Yes",
                "Moe; Yes = Moe SEMICOLON Yes",
                "Q；Yes = Q SEMICOLON Yes",
                "Moe — Yes = Moe DASH Yes",
                "Moe – Yes = Moe DASH Yes",
                "Moe - Yes = Moe DASH Yes",
                "Moe -Yes = Moe -Yes LINE",
                "Moe— Yes = Moe DASH Yes",
                "Moe– Yes = Moe DASH Yes",
                "MOE. Yes = MOE STOP Yes; MOE. Yes LINE",
                "Moe = Moe LINE",
                "Moe. = ``",
                "MOE. = MOE STOP ; MOE. LINE",
                "Moe, Jr: Yes = Moe, Jr COLON Yes",
                "Moe, host: Yes = Moe {host} COLON Yes",
                "Moe,host: Yes = Moe,host COLON Yes",
                "Moe (host): Yes = Moe {(host)} COLON Yes",
                "Moe (host: Yes = ``",
                "Moe (0:12): Yes = Moe timed TIME Yes",
                "Moe(0:12): Yes = Moe timed COLON Yes",
                "Moe(0:12) Yes = Moe timed TIME Yes; Moe timed LINE",
                "Moe(0:12) = Moe timed TIME ; Moe timed LINE",
                "Moe (host)(x): Yes = Moe {(host)} COLON Yes",
                "Moe: 0:12 Yes = Moe timed COLON Yes",
                "Moe (0:12) Yes = Moe timed TIME Yes",
                "Moe 0:12 Yes = Moe timed TIME Yes",
                "Moe 0:12: Yes = Moe timed TIME Yes",
                "0:12 Moe: Yes = Moe timed COLON Yes",
                "Moe  Yes = Moe GAP Yes; Moe Yes LINE",
                "Moe\tYes = Moe GAP Yes; Moe Yes LINE",
                "Moe\u3000Yes = Moe GAP Yes; Moe Yes LINE",
                "Q Yes = Q GAP Yes; Q Yes LINE",
                "Moe Yes = Moe Yes LINE",
                "[Moe] Yes = Moe BRACKET Yes",
                "[Moe]: Yes = Moe COLON Yes",
                "[Moe\\]: Yes = Moe COLON Yes",
                "[Moe] = ``",
                "<Moe> Yes = Moe BRACKET Yes",
                "<p> Yes = ``",
                "《Moe: Yes = 《Moe COLON Yes",
                "**Moe** Yes = Moe EMPHASIS Yes; Moe Yes LINE",
                "**Moe** (host): Yes = Moe {(host)} COLON Yes",
                "**Moe** : Yes = Moe COLON Yes",
                "**Moe** \\: Yes = Moe COLON Yes",
                "**Moe:** Yes = Moe COLON Yes",
                "Lin 林海: Yes = Lin COLON Yes",
                "林海 Lin: Yes = 林海 Lin COLON Yes",
                "Moe/Lind: Yes = ``",
                "Moe|Lind: Yes = ``",
                "Moe，Lind: Yes = ``",
                "Moe、Lind: Yes = ``",
                "Moe? Lind: Yes = ``",
                "Moe “Lind”: Yes = ``",
                "Moe 10:30 = Moe timed TIME",
                "At 10:30am = ``",
                "https://p.example = ``",
                "See: https://p.example = ``",
                "One two three four five six: Yes = One two three four five six COLON Yes",
                "One two three four five six seven: Yes = ``",
                "- - Moe: Yes = Moe COLON Yes",
                ". = ``",
                "MOE, Yes = MOE, Yes LINE",
                "MOE, A B C D E F G: Yes = MOE {A B C D E F G} COLON Yes",
                "MOE, OFFICER OF TIDES AND STRAITS, PILOT OF THE HARBOUR OF PORT ELLERY: Yes"
                        + " = MOE, OFFICER OF TIDES AND STRAITS SEMICOLON PILOT OF THE HARBOUR OF"
                        + " PORT ELLERY: Yes; MOE {OFFICER OF TIDES AND STRAITS, PILOT OF THE HARBOUR OF PORT"
                        + " ELLERY} COLON Yes",
                "MOE, OFFICER OF TIDES AND STRAITS, pilot of the harbour of Port Ellery: Yes"
                        + " = MOE, OFFICER OF TIDES AND STRAITS SEMICOLON pilot of the harbour of"
                        + " Port Ellery: Yes",
                "MOE, a b c d e f g: Yes = ``",
                "Moe, counterdemonstrations counterdemonstrations counterdemonstrations: Yes"
                        + " = ``",
                "MOE,counterdemonstrations counterdemonstrations counterdemonstrations: Yes"
                        + " = ``",
                "24, MOE, COUNTERDEMONSTRATIONS COUNTERDEMONSTRATIONS COUNTERDEMONSTRATIONS:"
                        + " Yes = 24, MOE SEMICOLON COUNTERDEMONSTRATIONS"
                        + " COUNTERDEMONSTRATIONS COUNTERDEMONSTRATIONS: Yes",
                "MOE, A B C D E F G H I J K L M N O P Q R S T U V W X Y Z A B C D E F G H I J K L M"
                        + " N O P Q R S T U V W X Y Z A B C D E F G H I J K L M N O P Q R S T U V W"
                        + " X Y Z: Yes = ``",
                "Lars Moe -- Pilot = Lars Moe {-- Pilot} LINE",
                "Lars Moe -- A pilot. = ``",
                "Lars Moe -- a pilot, and a pilot, and a pilot, and a pilot, and a pilot now = ``",
                "Lars Moe --Pilot = Lars Moe --Pilot LINE",
                "1. Moe: Yes = Moe COLON Yes",
                "(2) Moe: Yes = Moe COLON Yes",
                "三、Moe: Yes = Moe COLON Yes",
                "1. Moe; Yes = ``",
                "● Moe: Yes = Moe COLON Yes",
                "◆ Moe> Yes = Moe SEMICOLON Yes",
                "> Yes = Yes LINE",
                "A Yes = A GAP Yes; A Yes LINE",
                "A yes = A yes LINE",
                "B Yes = B Yes LINE",
                "Q1 Moe: Yes = Q1 GAP Moe: Yes; Moe COLON Yes",
                "Q12 **Moe:** Yes = Q12 GAP **Moe:** Yes; Moe COLON Yes",
                "Q1 ** = Q1 GAP",
                "Q1 ** Moe: Yes = Q1 GAP Moe: Yes; Moe COLON Yes",
                "Q123 Moe: Yes = Moe COLON Yes",
                "Quay Moe: Yes = Quay Moe COLON Yes",
                "P.- Yes = P STOP Yes; P.- Yes LINE",
                "**MOE.** Yes = MOE STOP Yes; MOE. EMPHASIS Yes; MOE. Yes LINE",
                "6. Mai 2024, 5:04 Uhr = ``",
                "MOE LIND, Yes = MOE LIND SEMICOLON Yes; MOE LIND, Yes LINE",
                "Lars Moe. Yes = Lars Moe STOP Yes; Lars Moe. Yes LINE",
                "P. M. Yes = P. M STOP Yes; P. M. Yes LINE",
                "Q. A. Yes = Q STOP A. Yes; Q. GAP A. Yes; Q. A STOP Yes; Q. A. Yes LINE",
                "Dr. Moe: Yes = Dr. Moe COLON Yes",
                "# Moe: Yes = Moe COLON Yes",
                "**Moe: Yes** = Moe COLON Yes**",
                "| Moe: Yes | = ``",
                "![Moe: Yes](a) = ``",
                "[Moe]: https://p.example = ``",
                "--- = ``",
                "<br> = ``",
                "<figcaption>Moe: Yes</figcaption> = ``",
                "[0:12] = ``",
                "*Moe:* *Yes* = Moe COLON *Yes*",
                "Moe:** Yes = Moe COLON Yes",
                "Moe:** = Moe COLON",
                "Moe:**Yes** = Moe COLON **Yes**",
                "-: Yes = ``",
                "Moe: = Moe COLON",
                "Moe – = Moe DASH",
                ":30 Yes = ``",
                "Moe:30 men = Moe COLON 30 men",
                "**Moe:**Yes = Moe COLON Yes",
                "- - - - - - - - - - - - - - - - MOE, host: Yes = MOE {host} COLON Yes",
                "MOE, a b c d e: Yes = MOE {a b c d e} COLON Yes",
                "MOE, a b c d e f: Yes = ``",
                "Moe, Jr.: Yes = Moe, Jr. COLON Yes",
                "Harb. Moe: Yes = Harb. Moe COLON Yes",
                "Harbo. Moe: Yes = ``",
                "HARBO. Moe: Yes = HARBO STOP Moe: Yes; HARBO. Moe COLON Yes",
                "Harbo.Moe: Yes = Harbo.Moe COLON Yes",
                "Harbo, Moe: Yes = Harbo, Moe COLON Yes",
                "Dr. Lars Moe. Yes = Dr. Lars Moe STOP Yes; Dr. Lars Moe. Yes LINE",
                "St. Lars Moe. Yes = St. Lars Moe. Yes LINE",
                "Moe.  Yes = Moe. Yes LINE",
                "MOE.  Yes = MOE STOP Yes; MOE. GAP Yes; MOE. Yes LINE",
                "One two three  Yes = One two three GAP Yes; One two three Yes LINE",
                "One two three four  Yes = One two three four Yes LINE",
                "林海 Lin 海: Yes = 林海 Lin 海 COLON Yes",
                ". Moe: Yes = Moe COLON Yes",
                "Q1 Moe (0:12) Yes = Q1 GAP Moe (0:12) Yes; Moe timed TIME Yes",
                "MOE. (0:12) Yes = MOE timed STOP Yes; MOE. timed TIME Yes",
                "Q1 Moe(0:12) Yes = Q1 GAP Moe(0:12) Yes; Moe timed LINE",
                "Q1, Moe Lind: Yes = Q1, GAP Moe Lind: Yes",
            })
    void a_label_and_what_delimits_it(String line, String labels) {
        assertThat(read(line).strip()).isEqualTo(labels);
    }

    /** A line of so many letters between what begins and what ends it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56 | Mo (x)o | : Yes | 'Mo {(x)} COLON Yes'",
                "57 | Mo (x)o | : Yes | ''",
                "55 | MOE, o | : Yes | 'MOE {o} COLON Yes'",
                "56 | MOE, o | : Yes | ''",
                "57 | Moe -- o | '' | 'Moe {-- o} LINE '",
                "58 | Moe -- o | '' | ''",
                "58 | [o | ] Yes | 'o BRACKET Yes'",
                "59 | [o | ] Yes | ''",
                "55 | DR. O | : Yes | 'DR STOP O: Yes; DR. O COLON Yes'",
                "56 | DR. O | : Yes | 'DR STOP O: Yes'",
            })
    void a_label_is_short(int letters, String start, String end, String labels) {
        String more = start.substring(start.length() - 1).repeat(letters - 1);
        assertThat(read(start + more + end).replace(more, "")).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({
        "Moe: Yes, PLAIN false",
        "**Moe:** Yes, STRONG false",
        "**Moe: Yes**, STRONG true",
        "*Moe: Yes*, EMPHASIS true",
        "# Moe: Yes, STRONG true",
        "Moe, PLAIN false",
        "**Moe**, STRONG false",
        "# Moe, STRONG true",
    })
    void the_form_says_what_is_set_off_and_whether_all_of_the_line_is(String text, String form) {
        List<Line> lines = Lines.of(text);
        Look look = Look.read(text, lines, List.of()).get(0);
        Label label = new LabelReader(text).read(lines.get(0), look, 0).get(0);
        assertThat(label.form().style() + " " + label.form().whole()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "Moe: Yes, Moe VOICE Yes",
        "Moe Yes, Moe VOICE Yes",
        "Moe, Moe VOICE ''",
        "Moe:, Moe VOICE ''",
    })
    void the_form_says_that_it_is_a_voice(String text, String labels) {
        Mark voice = new Mark(Mark.Kind.VOICE, new Span(0, 3), "Moe");
        Line line = Lines.of(text).get(0);
        Look look = Look.read(text, List.of(line), List.of(voice)).get(0);
        assertThat(labels(text, line, look)).isEqualTo(labels.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Moe, false, Moe",
        "M_oe, true, M_oe",
        "_Moe_, false, Moe",
        "*M*oe, false, Moe",
        "J*. Moe*, false, J. Moe",
        "_a, false, a",
        "a_, false, a",
    })
    void markup_is_no_part_of_the_words(String words, boolean inside, String printed) {
        assertThat(Printed.of("1" + words + "1", 1, words.length() + 1)).isEqualTo(printed);
        assertThat(words.equals(printed)).isEqualTo(inside || words.equals("Moe"));
    }
}
