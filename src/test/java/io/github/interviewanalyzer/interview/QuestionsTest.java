package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech without labels. In the tables one letter is one line, and each line begins with it. */
class QuestionsTest {

    private static String line(int letter) {
        return switch (letter) {
            case 'q' -> "**q, who owns the strait?**";
            case 's' -> "**s, nobody owns it.**";
            case 'd' -> "**d, nobody owns –**";
            case 'h' -> "**h and the ice**";
            case 'a' -> "a strait is deep, as far as I know.";
            case 'i' -> "- i, the ice of it.";
            case 'c' -> "> c, the ice of it.";
            case 'e' -> ">";
            case 'g' -> "##";
            case 'H' -> "## who owns the strait?";
            case 'r' -> "---";
            case 'p' -> "![The pier](pier.jpg)";
            case 'f' -> "Photo: Bo Lind";
            case 'l' -> "*l, who owns the ice?*";
            case '#' -> "## # and the ice";
            case '1' -> "1. who owns the ice?";
            case '2' -> "2) 2, it is so.";
            case 'M' -> "**Must it be so?** And a strait is deep.";
            case 'S' -> "**So it is.** And a strait is deep.";
            case 'x' -> "Q: x, who owns the ice?";
            case 'y' -> "Q: y, it is the ice.";
            case 'u' -> "Bo: u, who owns the ice?";
            case 'v' -> "Bo: v, it is the ice.";
            case 'z' -> "Q:";
            case 'w' -> "who owns the strait?";
            default -> throw new IllegalArgumentException();
        };
    }

    /** Each turn as the letters of its paragraphs. */
    private static String turns(String letters) {
        String text =
                letters.chars().mapToObj(QuestionsTest::line).collect(Collectors.joining("\n\n"));
        return turns(new InterviewParser().parse(text));
    }

    private static String turns(Interview interview) {
        return interview.turns().stream()
                .map(QuestionsTest::letters)
                .collect(Collectors.joining(" "));
    }

    private static String letters(Turn turn) {
        return turn.paragraphs().stream()
                .map(paragraph -> paragraph.text().substring(0, 1))
                .collect(Collectors.joining());
    }

    @Test
    void a_question_that_begins_a_quotation_is_quoted() {
        String quoted = "> **Must it be so?** And a strait is deep.";
        assertThat(turns(new InterviewParser().parse(quoted + "\n\n" + quoted))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "qaqa, q a q a",
        "qaaqaa, q aa q aa",
        "qaq, q a q",
        "qqa, q q a",
        "qiqc, q i q c",
        "qraqfa, q a q a",
        "qa, ''",
        "qasa, ''",
        "haqaqahah, ''",
        "hqaqah, q a q a",
        "haqaqad, q a q a d",
        "qasaqadaqa, q a s a q a d a q a",
        "qahaqa, q a h a q a",
        "qhaqa, q h a q a",
        "qaqas, q a q a s",
        "qsaqa, q s a q a",
        "qaqadadada, q a q a d a d a d a",
        "qaqahahaha, ''",
        "qaqahaha, q a q ahaha",
        "qaqahasasasa, q a q a h a s a s a s a",
        "qaqasasasasasahahaha, q a q a s a s a s a s a s ahahaha",
        "qaqasasasasahahahaha, ''",
        "qaqasasasasasasasasasa, q a q a s a s a s a s a s a s a s a s a s a",
        "qaqasasasasasasasasasasa, q a q a s a s a s a s a s a s a s a s a s a s a",
        "qaqasasasasasasasasasasasa, ''",
        "lala, l a l a",
        "lalaqaqaqa, q a q a q a",
        "1a1a, w a w a",
        "1a1a2a, w a w a 2 a",
        "qqqqa, ''",
        "qqa, q q a",
        "qqqa, ''",
        "qeaqa, q a q a",
        "HgaHa, w a w a",
        "qaxaqaqa, q a xa q a q a",
    })
    void lines_of_one_style_ask_and_what_follows_answers(String letters, String turns) {
        assertThat(turns(letters)).isEqualTo(turns);
    }

    @ParameterizedTest
    @CsvSource({
        "xaqaqa, xa q a q a",
        "xqaqaqa, x q a q a q a",
        "xaxaqaqa, x a x aqaqa",
        "xaxaqaqaqa, xa xa q a q a q a",
        "xaxaxaqaqa, x a x a x aqaqa",
    })
    void such_lines_outnumber_the_labels(String letters, String turns) {
        assertThat(turns(letters)).isEqualTo(turns);
    }

    @ParameterizedTest
    @CsvSource({
        "MS, ''",
        "MM, M A M A",
        "MMS, M A M A S A",
        "MMSS, M A M A S A S A",
        "MMSSS, ''",
        "MaMa, M Aa M Aa",
        "xMM, xMM",
    })
    void a_question_may_stand_in_the_line_of_its_answer(String letters, String turns) {
        assertThat(turns(letters)).isEqualTo(turns);
    }

    @ParameterizedTest
    @CsvSource({
        "xaxa, x a x a",
        "xx, x x",
        "x, x",
        "xayaxa, x a y a x a",
        "xawxaa, x aw x aa",
        "ywxaa, yw x aa",
        "yawxaa, yaw x aa",
        "uavava, ua va va",
        "uauava, u a u a va",
        "uauavava, u a u a va va",
        "uauavavava, ua ua va va va",
        "zxaxa, x a x a",
        "zyaxa, y a x a",
        "zaaxa, a a x a",
        "yaaxa, y aa x a",
        "xpaxra, x a x a",
        "xaxux, xa x u x",
    })
    void the_paragraph_behind_a_labelled_question_answers(String letters, String turns) {
        assertThat(turns(letters)).isEqualTo(turns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "–", "―", "— ", "—— "})
    void lines_that_begin_with_a_dash_are_speeches(String dash) {
        assertThat(dashed(dash, "who?", "the port.")).isEqualTo("w t");
        assertThat(dashed(dash, "who?", "the port.", "why?", "so.")).isEqualTo("w t w s");
        assertThat(dashed(dash, "who?", "", "the port."))
                .isEqualTo("w— t".replace('—', dash.charAt(0)));
        assertThat(dashed(dash, "who?", "the port.", "")).startsWith("w t");
        assertThat(dashed(dash, "who.", "the port.")).isEmpty();
        assertThat(dashed(dash, "who?")).isEmpty();
        assertThat(dashed(dash, "who?", "the port.") + turns("xaxa")).isEqualTo("w tx a x a");
    }

    private static String dashed(String dash, String... lines) {
        String text = dash + String.join("\n" + dash, lines);
        return turns(new InterviewParser().parse(text));
    }

    @Test
    void where_one_voice_is_labelled_lines_with_a_dash_ask() {
        String drawn =
                """
                —⟪⟫⟦Who pays for the light?⟧
                ⟪Moe⟫: ⟦The port does.⟧
                —⟪⟫⟦So I heard.⟧
                ⟪Moe⟫: ⟦You heard well.⟧
                - ⟦It is so.⟧
                —⟪⟫⟦And before?⟧
                ⟪Moe⟫: ⟦The fishermen did.⟧
                """;
        Drawn.check(drawn, "speakers: : INTERVIEWER; Moe: INTERVIEWEE");
        String other = drawn.replace("⟪Moe⟫: ⟦You", "⟪Lind⟫: ⟦You").replace("—⟪⟫⟦So", "—So");
        assertThat(new InterviewParser().parse(Drawn.text(other)).turns()).hasSize(3);
    }

    @Test
    void questions_in_other_scripts_are_questions() {
        Drawn.check(
                """
                **⟪⟫⟦من يملك المضيق؟⟧**

                ⟪⟫⟦لا أحد يملكه.⟧

                **⟪⟫⟦منذ متى؟⟧**

                ⟪⟫⟦منذ أن ذاب الجليد.⟧

                **⟦وماذا بعد ذلك⟧**

                ⟦جاءت العبارات.⟧
                """,
                "exchanges: 0 > 1; 2 > 3");
    }

    @Test
    void the_labels_of_the_first_pair_name_the_voices() {
        String pairs =
                """

                **⟪⟫⟦Since when?⟧**

                ⟪⟫⟦Since the ice left it.⟧

                **⟪⟫⟦And before?⟧**

                ⟪⟫⟦There was ice.⟧

                **⟪⟫⟦And before that?⟧**

                ⟪⟫⟦There was more of it.⟧
                """;
        Drawn.check(
                "**⟪Q⟫: ⟦Who owns a strait?⟧**\n\n⟪A⟫: ⟦Nobody does.⟧\n" + pairs,
                "speakers: Q: INTERVIEWER; A: INTERVIEWEE");
        Drawn.check(
                "**⟪A⟫: ⟦The ferry is late.⟧**\n\n⟪Q⟫: ⟦Why is it?⟧\n" + pairs,
                "speakers: A: INTERVIEWEE; Q: INTERVIEWER");
        Drawn.check(
                "**⟪A⟫: ⟦The ferry is late.⟧**\n\n⟪Q⟫: ⟦It is.⟧\n" + pairs,
                "speakers: A: INTERVIEWEE; Q: INTERVIEWER; : INTERVIEWER; : INTERVIEWEE");
        Drawn.check(
                "**⟪Q⟫: ⟦Who owns a strait?⟧**\n\n⟦Nobody does.⟧\n" + pairs,
                "speakers: Q: INTERVIEWER; : INTERVIEWEE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "### Q?¶*Moe, 34*¶a.¶### R?¶*Lind, 28*¶b. | Q a R b",
                "### Q?¶*Moe, 34.*¶a.¶### R?¶*Lind, 28.*¶b. | Q Ma R Lb",
                "### Q?¶*Moe, 34*¶### R?¶*Lind, 28* | Q M R L",
                "### Q?¶*Moe, 34*¶---¶a.¶### R?¶*Lind, 28*¶**b.** | Q Ma R Lb",
                "1. Q?¶*Moe, 34*¶2. R?¶*Lind, 28*¶b. | Q M R b",
                "### Q?¶Moe, 34¶a.¶### R?¶Lind, 28¶b. | Q Ma R Lb",
            })
    void who_asks_may_stand_behind_the_question(String lines, String turns) {
        String text = lines.replace("¶", "\n\n");
        assertThat(turns(new InterviewParser().parse(text)).replaceAll("[^A-Za-z ]", ""))
                .isEqualTo(turns);
    }

    @Test
    void a_marked_line_that_ends_the_page_does_not_ask() {
        String text =
                """
                ‹STRONG:Who is it?›

                Nobody.

                ‹STRONG:Who else?›

                No one.

                ‹STRONG:Copyright Harbour Gazette?›

                So it was.
                """;
        assertThat(turns(Marked.parse(text))).isEqualTo("W N W NCS");
    }

    @ParameterizedTest
    @CsvSource({
        "你走吗。, true",
        "你走吗, true",
        "你走。, false",
        "你走吗、, false",
        "Who goes?, true",
        "Who goes., false",
    })
    void a_line_asks_with_a_mark_or_a_word(String words, boolean asks) {
        assertThat(Questions.asks(words, Lines.of(words).get(0))).isEqualTo(asks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**This interview was cut, why?**\n\nSo.\n\n**This interview was cut, when?**\n\nSo.",
                "Who pays?\n**The port.**\nWho says?\n**I do.**",
            })
    void what_ends_a_page_and_what_has_no_style_asks_nothing(String text) {
        Drawn.check(text);
    }

    @Test
    void a_marked_question_needs_an_answer_in_its_line() {
        String text =
                """
                ‹STRONG:Who is it there?› Nobody.

                ‹STRONG:Who else was it?› No one.

                ‹STRONG:Who was it then?› * * *
                """;
        assertThat(turns(Marked.parse(text))).isEqualTo("W N W NW");
    }
}
