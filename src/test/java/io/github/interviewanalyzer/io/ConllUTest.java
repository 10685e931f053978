package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CoNLL-U read by a reader of its own, as strict as the format's description. */
class ConllUTest {

    record Token(String form, Map<String, String> misc) {

        int start() {
            return Integer.parseInt(misc.get("TokenRange").split(":")[0]);
        }

        int end() {
            return Integer.parseInt(misc.get("TokenRange").split(":")[1]);
        }
    }

    record Block(Map<String, String> comments, List<Token> tokens) {}

    static List<Block> read(String file) {
        assertThat(file).doesNotContain("\r").doesNotContain("\n\n\n");
        List<Block> blocks = new ArrayList<>();
        if (file.isEmpty()) {
            return blocks;
        }
        assertThat(file).endsWith("\n\n");
        for (String block : file.substring(0, file.length() - 2).split("\n\n", -1)) {
            Block read = new Block(new LinkedHashMap<>(), new ArrayList<>());
            for (String line : block.split("\n", -1)) {
                if (line.startsWith("# ")) {
                    assertThat(read.tokens()).isEmpty();
                    String[] comment = line.substring(2).split(" = ", 2);
                    read.comments().put(comment[0], comment[1]);
                } else {
                    read.tokens().add(token(line, read.tokens().size() + 1));
                }
            }
            assertThat(read.tokens()).isNotEmpty();
            blocks.add(read);
        }
        return blocks;
    }

    private static Token token(String line, int number) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).hasSize(10).doesNotContain("");
        assertThat(columns[0]).isEqualTo(Integer.toString(number));
        assertThat(columns[1]).matches("[^\\p{Z}\\p{Cc}]+");
        Map<String, String> misc = new LinkedHashMap<>();
        for (String feature : columns[9].split("\\|")) {
            String[] parts = feature.split("=", 2);
            assertThat(misc.put(parts[0], parts[1])).isNull();
        }
        assertThat(List.copyOf(misc.keySet())).isSorted();
        return new Token(columns[1], misc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tide.",
                "😀 the \ud800 tide 😀",
                "a\u2028b\u0085c\u001cd\u00a0e\u3000f\tg\r\nh|i=j#k",
                "\u0000\u0085\ud800 \u202e\ufeff _ \"x\"",
                "\udfff\udc00 \udbff \ud7ff \ue000",
                "港 潮汐 don't 3.5 e\u0301 \ufe0f"
            })
    void a_token_cuts_its_form_out_of_the_text(String answer) throws IOException {
        Analysis analysis = Fixtures.analysis(answer);
        int[] points = analysis.interview().text().codePoints().toArray();
        int before = 0;
        for (Block block : read(write(analysis))) {
            for (Token token : block.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(before);
                String text = new String(points, token.start(), token.end() - token.start());
                assertThat(token.form()).isEqualTo(text.replaceAll("\\p{Cs}", "\ufffd"));
                before = token.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The tide, the sea.", "a\r\nb  c\u2028d", "“Why?” 😀"})
    void the_text_of_a_block_is_its_tokens(String answer) throws IOException {
        for (Block block : read(write(Fixtures.analysis(answer)))) {
            StringBuilder text = new StringBuilder();
            for (Token token : block.tokens()) {
                text.append(token.form());
                text.append("No".equals(token.misc().get("SpaceAfter")) ? "" : " ");
            }
            assertThat(text).hasToString(block.comments().get("text") + " ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Don't go. → Don't·go·.",
                "people-to-people → people-to-people",
                "3.5 % of $1,000 → 3.5·%·of·$·1,000",
                "U.S. → U.S·.",
                "“So,” he → “·So·,·”·he",
                "--x-- → -·-·x·-·-",
                "潮汐 x → 潮·汐·x",
                "é😀️ → é·😀️"
            })
    void a_token_is_a_word_or_a_sign(String text, String tokens) {
        List<Span> found = Tokens.of(text, new Span(0, text.length()), Set.of());
        assertThat(found.stream().map(span -> span.in(text)).collect(Collectors.joining("·")))
                .isEqualTo(tokens);
    }

    @Test
    void no_token_goes_across_a_cut() {
        String text = "tidewater don't";
        assertThat(Tokens.of(text, new Span(0, text.length()), Set.of(4, 13, 14)))
                .containsExactly(
                        new Span(0, 4),
                        new Span(4, 9),
                        new Span(10, 13),
                        new Span(13, 14),
                        new Span(14, 15));
    }

    @Test
    void joined_files_have_no_id_twice() throws IOException {
        String both = write(Fixtures.analysis("The tide.")) + write(Fixtures.analysis("No tide."));
        assertThat(read(both))
                .hasSize(4)
                .extracting(block -> block.comments().get("sent_id"))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void a_block_says_who_speaks() throws IOException {
        Analysis analysis = Fixtures.analysis("The tide.");
        String id = analysis.interview().source().sha256().substring(0, 16);
        List<Block> blocks = read(write(analysis));
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).comments())
                .containsEntry("newpar id", id + ":t0.p0")
                .containsEntry("speaker_id", "s1")
                .containsEntry("speaker", "Harbour Gazette")
                .containsEntry("role", "interviewer")
                .containsKey("newdoc id");
        assertThat(blocks.get(1).comments())
                .containsEntry("sent_id", id + ":t1.p0")
                .containsEntry("turn", "1")
                .doesNotContainKey("newdoc id");
    }

    @Test
    void overlapping_themes_have_a_label_each() throws IOException {
        assertThat(read(write(Fixtures.analysisOfTwoThemes())).get(1).tokens())
                .extracting(token -> token.form() + ' ' + token.misc().get("Themes"))
                .containsExactly(
                        "The B-tide",
                        "tide I-tide",
                        ", I-tide",
                        "the B-sea,I-tide",
                        "sea I-sea,I-tide",
                        ". I-sea,I-tide");
    }

    /** Brackets of either kind stand around a piece of evidence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "ebb (tide) sea → - B -",
                "[ebb][tide] → B B",
                "[ebb] (tide) → B B",
                "[ebb (tide] sea) → B I I",
                "[ebb (tide) sea] → B I I",
                "[ebb (tide sea)] → B I I",
                "[ebb tide] (tide sea tide) → B I B I I",
                "ebb,(tide) → - - B",
                "(ebb),tide → B - -",
                "[ebb] sea (tide tide) → B - B I"
            })
    void a_theme_has_a_begin_for_each_piece_of_evidence(String marked, String labels)
            throws IOException {
        Interview interview = Fixtures.interview(marked.replaceAll("[\\[\\]()]", ""));
        int at = interview.turns().get(1).span().start();
        // In the order of their ends, which is not that of their begins.
        List<Span> evidence = new ArrayList<>();
        Map<Character, Integer> open = new LinkedHashMap<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[', '(' -> open.put(c, at);
                case ']' -> evidence.add(new Span(open.get('['), at));
                case ')' -> evidence.add(new Span(open.get('('), at));
                default -> at++;
            }
        }
        Analysis analysis =
                Fixtures.analysis(
                        interview,
                        List.of(Fixtures.tag(interview, 1, "tide", evidence, Assertion.PLAIN)));
        assertThat(read(write(analysis)).get(1).tokens())
                .extracting(token -> token.misc().getOrDefault("Themes", "-").replace("-tide", ""))
                .containsExactly(labels.split(" "));
    }

    @Test
    void every_paragraph_of_many_is_there() throws IOException {
        Analysis analysis = Fixtures.sample();
        List<Block> blocks = read(write(analysis));
        assertThat(blocks)
                .extracting(block -> block.comments().get("text"))
                .containsExactlyElementsOf(
                        analysis.interview().turns().stream()
                                .flatMap(turn -> turn.paragraphs().stream())
                                .map(Paragraph::text)
                                .map(text -> text.replaceAll("[\\s\\p{Z}]+", " "))
                                .toList());
        assertThat(blocks.stream().flatMap(block -> block.tokens().stream()))
                .filteredOn(token -> token.misc().getOrDefault("Themes", "").contains("B-"))
                .hasSize(analysis.tags().stream().mapToInt(tag -> tag.evidence().size()).sum());
    }

    @Test
    void an_empty_interview_has_no_block() throws IOException {
        assertThat(read(write(Fixtures.analysisOfNothing()))).isEmpty();
    }

    private static String write(Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(analysis, Export.Format.CONLL_U, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
