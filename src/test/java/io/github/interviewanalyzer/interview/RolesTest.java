package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Talks in short: "A" says something of ten words, "A?" asks in two, "A??" in ten, "A." says two
 * words, "A!" sixty; the expected roles are I for who asks, A for who answers, - for others.
 */
class RolesTest {

    private static String talk(String turns) {
        StringBuilder talk = new StringBuilder();
        for (String turn : turns.split(" ")) {
            String name = turn.replaceAll("[?.!]", "").replace('_', ' ');
            String words = "the tide comes in before the ferry has left harbour";
            String said =
                    switch (turn.replaceAll("[^?.!]", "")) {
                        case "?" -> "Is it?";
                        case "??" -> "Is it so that " + words + " one?";
                        case "." -> "It is.";
                        case "!" -> (words + ", and so ").repeat(5) + "on.";
                        default -> "I think that " + words + ".";
                    };
            talk.append(name).append(": ").append(said).append("\n\n");
        }
        return talk.toString();
    }

    private static String roles(String turns) {
        Interview interview = new InterviewParser().parse(talk(turns));
        return interview.speakers().stream()
                .map(
                        one ->
                                switch (one.role()) {
                                    case INTERVIEWER -> "I";
                                    case INTERVIEWEE -> "A";
                                    case OTHER -> "-";
                                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "Ana? Bo Ana? Bo, IA",
        "Ana?? Bo. Ana?? Bo., IA",
        "Ana? Bo Ana Bo? Ana? Bo Ana Bo?, --",
        "Ana? Bo Ana Bo? Ana? Bo, IA",
        "Q? Moe Q? Moe, IA",
        "Q Moe? Q Moe?, II",
        "Guest Ana? Guest Ana?, AI",
        "Host? Moe Host? Moe, IA",
        "Host Moe? Bo Moe? Bo Host, -IA",
        "Ana. Bo Ana. Bo, IA",
        "Ana Bo Ana Bo, --",
        "Ana? Bo Cleo Ana? Bo Cleo, IAA",
        "Ana? Bo! Ana? Bo! Cleo. Ana? Bo! Cleo. Ana? Bo!, IA-",
        "Chair Cleo Chair Cleo Chair Cleo Chair Ana? Bo Cleo Ana? Bo, -AIA",
        "Chair Cleo. Chair Cleo. Chair Cleo. Chair Ana? Bo Cleo. Ana? Bo, --IA",
        "Chair Cleo. Ana? Bo Cleo. Ana? Bo, --IA",
        "Chair Cleo Ana? Bo Cleo Ana? Bo, -AIA",
        "Ana. Chair Ana. Chair, --",
        "Ana? Chair Ana? Chair, --",
        "Host Moe. Host?? Moe. Host Moe., --",
        "Host? Moe. Host?? Moe. Host Moe., IA",
        "Host?? Moe. Host?? Moe. Host?? Moe., IA",
        "Ana? Bo Cleo Dag Egil Fay Gus Hal Ian Jon Ana? Bo Cleo Dag Egil Fay Gus Hal Ian Jon,"
                + " IAAAAAAAAA",
        "Ana? Bo Cleo Dag Egil Fay Gus Hal Ian Jon Kit"
                + " Ana? Bo Cleo Dag Egil Fay Gus Hal Ian Jon Kit,"
                + " -----------",
        "Ana? Zed Eve Bo? Zed Cleo? Zed Dag? Zed Eve Ana? Zed Bo? Zed Cleo? Zed Dag? Zed, -AA---",
        "Ana? Zed Eve Bo? Zed Cleo? Zed Dag? Zed Ana? Zed Eve. Bo? Zed Cleo? Zed Dag? Zed Ana?"
                + " Zed Ana? Zed, -A----",
        "Agent_Q? Zed Agent_Q? Zed, IA",
        "Ana? Bo Ana? Bo Cleo Ana? Bo Cleo Ana? Bo, IAA",
        "Ana? Bo? Cleo? Dag? Ana? Bo? Cleo? Dag?, ----",
        "Ana? Zed Bo? Zed Cleo? Zed Ana? Zed Bo? Zed Cleo? Zed, IAII",
        "Ana? Zed Bo? Zed Cleo? Zed Dag? Zed Ana? Zed Bo? Zed Cleo? Zed Dag? Zed, -A---",
        "Operator Ana? Zed Bo? Zed Cleo? Zed Dag? Zed Ana? Zed Bo? Zed Cleo? Zed Dag? Zed Operator,"
                + " -IAIII",
        "Zed HNA? Zed Bo? Zed Cleo? Zed PEN? Zed, AIIII",
        "Zed HNA? Zed Bo? Zed Cleo? Zed Dag? Zed Egil? Zed, A-----",
        "Q? A Moe Q? A Moe Q? A Q? A Q? A, IA-",
        "Q? A Moe Q? A Moe Q? A, IAA",
        "Audience? Zed Audience? Zed, --",
        "Audience_member? Zed Audience_member? Zed, --",
        "Unknown_man? Zed Unknown_man? Zed, --",
        "Male_reporter? Zed Male_reporter? Zed, IA",
        "The_Acting_Chair Zed The_Acting_Chair Zed, --",
        "Guest? Host., AI",
        "Q? A Moe Q? A Moe Q? A Q? A Q?, IAA",
        "Moe?? Q? Moe?? Q? Q? A Moe?? Q? A A, AIA",
        "Q? Moe Ana? Moe Q? Moe Ana? Moe, IA-",
        "Guest Bo! Moe??, A-",
        "Host! Dag! Dag, --",
        "Operator?? Bo? Moe! Bo? Moe! Operator?? Moe!, -IA",
        "Host? Moe. Host. Moe. Host. Moe., IA",
        "Host?? Moe. Host! Moe., IA",
        "Ana. Bo Ana. Bo Ana. Bo Ana. Bo? Ana. Bo, --",
        "Ana. Bo Ana. Bo Ana. Bo Ana. Bo? Ana. Bo Ana., IA",
        "Chair Cleo. Chair Cleo. Chair Ana? Cleo. Ana? Bo Ana? Bo, -AIA",
    })
    void who_asks_and_who_answers(String turns, String roles) {
        assertThat(roles(turns)).isEqualTo(roles);
    }

    @Test
    void many_who_answer_seldom_do_not_hide_the_one_who_answers() {
        String all = "Ana? Bo Cleo Dag Egil Fay Gus Hal ".repeat(2) + "Ana? Ian ".repeat(28);
        assertThat(roles(all)).isEqualTo("IAAAAAAAA");
    }
}
