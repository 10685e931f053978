package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where names are looked for. */
class PassageTest {

    private static String passages(String text) {
        Lines lines = Lines.of(text);
        List<Look> looks = Look.read(text, lines, List.of());
        Labels labels = Labels.learn(text, lines, looks, new Known(ParserOptions.DEFAULT));
        List<Piece> pieces = Blocks.read(text, lines, looks, labels.accepted(), labels.page());
        Roster roster = Roster.read(text, pieces, Limits.DEFAULT);
        return Passage.read(pieces, roster).stream()
                .filter(passage -> !Passage.END.equals(passage.speaker()))
                .map(passage -> passage.speaker() + "=" + passage.span().in(text))
                .collect(Collectors.joining(" "));
    }

    @Test
    void names_are_looked_for_where_a_talk_begins() {
        String text = "Q: a?\nA: b\nQ: c?\nA: d\nQ: e?\nA: f\nQ: g?\nA: h\nC\nOperator: i\nQ: j?\n";
        assertThat(passages("Tides\n\n" + text))
                .isEqualTo("null=Tides s1=a? s2=b s1=c? s2=d s1=e? s2=f s3=i");
        assertThat(
                        passages(
                                text.replace("A: h\n", "A:\n\n")
                                        .replace("C\n", "")
                                        .replace("Operator", "A")))
                .isEqualTo("s1=a? s2=b s1=c? s2=d s1=e? s2=f");
    }

    @Test
    void a_speaker_is_heard_three_times() {
        assertThat(passages("Q: a?\nA: b\nQ: c?\nQ: d?\nQ: e?\nQ: f?\nQ: g?\n"))
                .isEqualTo("s1=a? s2=b s1=c? s1=d? s1=e? s1=f?");
        assertThat(passages("Q: a?\nA: b\nQ: c?\nQ: d?\nA: e\nQ: f?\nQ: g?\nA: h\nA: i\n"))
                .isEqualTo("s1=a? s2=b s1=c? s1=d? s2=e s1=f? s2=h");
        String text = "Q: a?\nA: b\n".repeat(3) + "Operator: c\nQ: a?\n".repeat(4);
        assertThat(passages(text)).isEqualTo("s1=a? s2=b s1=a? s2=b s1=a? s2=b s3=c s3=c s3=c");
    }

    @Test
    void the_end_of_a_text_is_read_too() {
        String text = "Q: a?\nA: " + "b".repeat(1300) + "c\n";
        assertThat(passages(text)).isEqualTo("s1=a? s2=" + "b".repeat(1200));
    }
}
