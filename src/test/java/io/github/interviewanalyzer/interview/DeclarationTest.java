package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {

    /** Label, name and description of each speaker that a note declares. */
    private static String declared(String note) {
        String text = "Note: " + note;
        Paragraph paragraph = new Paragraph(new Span(6, text.length()), note);
        Map<String, Declaration> all = new TreeMap<>(Declaration.all(text, List.of(paragraph)));
        return all.entrySet().stream()
                .map(one -> one.getKey() + " = " + words(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Declaration one) {
        return one.name() + (one.description() == null ? "" : ", " + one.description());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "With the Harbour Gazette (HG) spoke | hg = Harbour Gazette",
                "Marit Oyelaran (Oyelaran), head of ferries, spoke |"
                        + " oyelaran = Marit Oyelaran, head of ferries",
                "Marit Oyelaran (Oyelaran), head of ferries (HF), |" + " oyelaran = Marit Oyelaran",
                "Marit Oyelaran (Oyelaran), head of ferries | oyelaran = Marit Oyelaran",
                "Marit Oyelaran (Oyelaran),, | oyelaran = Marit Oyelaran",
                "Marit Oyelaran (Oyelaran) of the ferries, | oyelaran = Marit Oyelaran",
                "Marit Oyelaran (Oyelaran), | oyelaran = Marit Oyelaran",
                "And, with Marit Oyelaran (“Oy”) | oy = Marit Oyelaran",
                "Marit Oyelaran (now: 「Oy」) | oy = Marit Oyelaran",
                "Marit Oyelaran (now: “Oy) | oy = Marit Oyelaran",
                "Marit Oyelaran (now: \"Oy\") | oy = Marit Oyelaran",
                "Marit Oyelaran (“Oy” now) | oy = Marit Oyelaran",
                "Lars Moe (林) | 林 = Lars Moe",
                "Prime Minister Lars Moe (Moe) | moe = Lars Moe",
                "Prime Minister Lars Moe(Moe) | moe = Lars Moe",
                "Gazette/Moe Holm (Moe) | moe = Moe Holm",
                "Ambassador to Velmark Lars Moe (Moe) | moe = Lars Moe",
                "to Velmark Lars Moe (Moe) | moe = Velmark Lars Moe",
                "Ambassador to the Strait Lars Moe (Moe) | moe = Lars Moe",
                "Ambassador of South Velmark Moe Lars (Moe) | moe = Moe Lars",
                "a letter to Velmark Lars Moe (Moe) | moe = Velmark Lars Moe",
                "the Lars Moe (Moe) | moe = Lars Moe",
                "ambassador Velmark Lars Moe (Moe) | moe = Velmark Lars Moe",
                "pilot Lars van der Moe (Moe) | moe = Lars van der Moe",
                "with van Moe (Moe) | moe = Moe",
                "Yusuf al-Masri (al-Masri) | al masri = Yusuf al-Masri",
                "*Lars Moe (**Moe**)* | moe = Lars Moe",
                "a ** Moe (Moe) | moe = Moe",
                "Gazette (HG) reporters Bo Lind, Ana Moe and Cy Holm | hg = Bo Lind, Ana Moe and Cy Holm",
                "Gazette (HG) reporters Bo Lind und Ana Moe | hg = Bo Lind und Ana Moe",
                "Gazette (HG) reporters Bo Lind y Ana Moe | hg = Bo Lind y Ana Moe",
                "Gazette (HG) reporters Bo Lind, Ana Moe, a pilot | hg = Bo Lind",
                "Gazette (HG) reporters Bo Lind, Ana Moe, Cy Holm, Di Ash and Ed Fox | hg = Bo Lind",
                "Ana Bo Cleo Moe (Moe) | moe = Bo Cleo Moe",
                "Ana B. C. Moe (Moe) | moe = Ana B. C. Moe",
                "Moe (Moe) | moe = Moe",
                "Moe Lars (Moe) | moe = Moe Lars",
                "Moe, Lars (Lars) | lars = Lars",
                "Moe; Lars (Lars) | lars = Lars",
                "Yes. Lars (Lars) | lars = Yes. Lars",
                "Tides. Lars (Lars) | lars = Lars",
                "2024 (24) | ``",
                "the strait (Moe) | ``",
                "(Moe) spoke | ``",
                "Lars Moe (Moe spoke | ``",
                "林海（以下简称“林”） | 林 = 林海",
                "记者林海潮（林） | 林 = 林海潮",
                "记者林（林） | ``",
                "林海（长） | ``",
                "林海（林海） | ``",
                "Ⓐ (a) | a = Ⓐ",
                "林海（） | ``",
                "the Harbour Gazette (HG) reporter Bo Lind | hg = Bo Lind",
                "the Gazette (HG) reporters Bo Lind and Ana Moe | hg = Bo Lind and Ana Moe",
                "the Gazette (HG) reporters Bo Lind and his Ana | hg = Bo Lind",
                "the Gazette (HG) reporters Bo Lind and others | hg = Bo Lind",
                "the Gazette (HG) reporters Bo Lind or Ana Moe | hg = Bo Lind",
                "the Gazette (HG) reporters Bo Lind and  Ana Moe | hg = Bo Lind and Ana Moe",
                "the Gazette (HG) reporters Bo Lind and   Ana Moe | hg = Bo Lind",
                "the Gazette (HG) and Bo Lind | hg = Gazette",
                "Gazette reporters Ines Acht and Bo Lind (HG) | hg = Ines Acht and Bo Lind",
                "Gazette writers Ines Acht and Bo Lind (HG) | hg = Bo Lind",
                "Ines Acht and Bo Lind (HG) | hg = Bo Lind",
                "and Bo Lind (HG) | hg = Bo Lind",
                "reporters and Bo Lind (HG) | hg = Bo Lind",
            })
    void a_label_in_brackets_declares_the_speaker_beside_it(String note, String declared) {
        assertThat(declared(note)).isEqualTo(declared);
    }

    @Test
    void what_is_said_twice_is_mentioned_twice() {
        String note = "Lars Moe (Moe) and Lars Moe (Moe), a captain, spoke.";
        Declaration moe =
                Declaration.all(note, List.of(new Paragraph(new Span(0, note.length()), note)))
                        .get("moe");
        assertThat(moe)
                .isEqualTo(
                        new Declaration(
                                "Lars Moe",
                                "a captain",
                                List.of(new Span(0, 8), new Span(19, 27))));
        String once = "Lars Moe (Moe), a captain, and Lars Moe (Moe) spoke.";
        assertThat(declared(once)).isEqualTo("moe = Lars Moe, a captain");
    }

    @Test
    void reporters_may_begin_the_text() {
        String note = "reporters Ines Acht and Bo Lind (HG)";
        assertThat(Declaration.all(note, List.of(new Paragraph(new Span(0, note.length()), note))))
                .extractingByKey("hg")
                .extracting(Declaration::name)
                .isEqualTo("Ines Acht and Bo Lind");
    }

    @Test
    void a_declared_label_is_short_and_its_name_near() {
        assertThat(declared("Lars Moe (" + "m".repeat(58) + ")")).contains("= Lars Moe");
        assertThat(declared("Lars Moe (" + "m".repeat(59) + ")")).isEmpty();
        assertThat(declared("A".repeat(119) + " (x)")).isEqualTo("x = " + "A".repeat(119));
        assertThat(declared("B" + "A".repeat(120) + "(x)")).isEqualTo("x = " + "A".repeat(120));
    }

    @Test
    void escapes_and_emphasis_are_no_part_of_a_name() {
        String text = "*Lars\\_Moe_";
        assertThat(Declaration.at(text, List.of(new Span(0, 11)), null).name())
                .isEqualTo("Lars Moe");
    }
}
