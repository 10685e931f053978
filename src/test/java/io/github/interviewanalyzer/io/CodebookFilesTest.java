package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.io.CodebookFiles.Note;
import io.github.interviewanalyzer.io.CodebookFiles.Reading;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import io.github.interviewanalyzer.theme.CodebookException;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dictionaries and codebooks of other tools. */
class CodebookFilesTest {

    private static final String YAML =
            """
            # Of the sea
            Harbour:
              - quay*
              - free port
              - "ro?ro ferry"
            Weather:
              Storms: [gale, "storm*", ':-(']
              Calm: still
              Fog:
            Café société: café
            """;

    private static final String DIC =
            """
            %
            1\tSea
            2\tShips
            \t3\tFerries (Local)
            %
            tide*\t1
            ferr*\t2 3
            free port\t1
            like\t(02 134)125/464
            hull 2
            lost
            oar\t9
            """;

    private static final String QDC =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="By hand">
              <Codes>
                <Code guid="6A9C1F60-0000-4000-8000-000000000001" name="Sea" isCodable="false">
                  <Description>All &amp; sundry.</Description>
                  <Code guid="6A9C1F60-0000-4000-8000-000000000002" name="High tide" isCodable="true"
                      color="#112233"/>
                </Code>
                <Code guid="6A9C1F60-0000-4000-8000-000000000003" name="Empty" isCodable="false"/>
              </Codes>
              <Sets>
                <Set guid="6A9C1F60-0000-4000-8000-000000000004" name="Mine"/>
              </Sets>
            </CodeBook>
            """;

    @Test
    void a_dictionary_of_quanteda_is_a_codebook() {
        Reading reading = CodebookFiles.readQuanteda(YAML, "sea", "en");
        assertThat(reading.codebook().id()).isEqualTo("sea");
        assertThat(reading.codebook().themes())
                .extracting(Theme::id, Theme::label, Theme::parent, Theme::cues)
                .containsExactly(
                        tuple(
                                "harbour",
                                "Harbour",
                                null,
                                List.of("quay*", "\"free port\"", "ro?ro \"ferry\"")),
                        tuple("weather", "Weather", null, List.of()),
                        tuple("storms", "Storms", "weather", List.of("\"gale\"", "storm*")),
                        tuple("calm", "Calm", "weather", List.of("\"still\"")),
                        tuple("cafe-societe", "Café société", null, List.of("\"café\"")));
        assertThat(reading.notes())
                .containsExactly(
                        new Note(7, "no letter or digit to be found: left out"),
                        new Note(9, "no cue: the category is left out"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "'Fish & Chips' → fish-chips",
                "'Übermut' → ubermut",
                "'--Sea--' → sea",
                "'AZ az 09' → az-az-09",
                "'a`b{c/d:e' → a-b-c-d-e",
                "'…' → theme",
                "'sea', 'SEA', 'sea!' → sea sea-2 sea-3",
                "'…', '!' → theme theme-2",
                "'2', '2!' → 2 2-2"
            })
    void the_id_of_a_category_is_made_of_its_name(String names, String ids) {
        StringBuilder dictionary = new StringBuilder();
        for (String name : names.split(", ")) {
            dictionary.append(name).append(": [tide]\n");
        }
        assertThat(ids(dictionary.toString())).containsExactly(ids.split(" "));
    }

    @Test
    void the_id_of_a_part_names_its_whole_only_where_it_has_to() {
        assertThat(ids("A: {Calm: [x], Storm: [x]}\nB: {Calm: [x], CALM: [x]}"))
                .containsExactly("a", "calm", "storm", "b", "b-calm", "b-calm-2");
    }

    @Test
    void an_id_that_is_made_has_at_most_eighty_characters() {
        String a = "a".repeat(79);
        assertThat(ids(a + "aa: [x]\n" + a + "ab: [x]\n" + a + " b: [x]"))
                .containsExactly(a + "a", a + "a-2", a);
        String b = "b".repeat(75);
        assertThat(ids("calm: [x]\n" + b + ": {calm: [x]}\n" + b + "b: {calm: [x]}"))
                .containsExactly("calm", b, b + "-calm", b + "b", "calm-2");
    }

    private static List<String> ids(String quanteda) {
        return CodebookFiles.readQuanteda(quanteda, "sea", "en").codebook().themes().stream()
                .map(Theme::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "tide → \"tide\"",
                "free port → \"free port\"",
                "new quay* → \"new\" quay*",
                "quay* old town ro?ro → quay* \"old town\" ro?ro",
                "(port) & ~quay → \"(port) & ~quay\"",
                "9/11 → \"9/11\"",
                "*quay → *quay",
                "?uay → ?uay",
                "* → a pattern that no cue can stand for: left out",
                "port * → a pattern that no cue can stand for: left out",
                "\"port\" quay → a pattern that no cue can stand for: left out",
                "a(b* → a pattern that no cue can stand for: left out",
                "a)b* → a pattern that no cue can stand for: left out",
                "a|b* → a pattern that no cue can stand for: left out",
                "a~b? → a pattern that no cue can stand for: left out",
                "a@b? → a pattern that no cue can stand for: left out",
                "a/b? → a pattern that no cue can stand for: left out",
                "=b? → a pattern that no cue can stand for: left out",
                "a&b? → a pattern that no cue can stand for: left out",
                "... → no letter or digit to be found: left out"
            })
    void an_entry_of_a_dictionary_is_a_cue_or_left_out(String entry, String told) {
        Reading reading = CodebookFiles.readQuanteda("sea: [ebb, '" + entry + "']", "sea", "en");
        List<String> all = new ArrayList<>(reading.codebook().themes().get(0).cues());
        reading.notes().forEach(note -> all.add(note.message()));
        assertThat(all).containsExactly("\"ebb\"", told);
    }

    @Test
    void an_id_that_a_file_states_is_no_other_name_s() {
        String qdc = QDC.replace("All &amp; sundry.", "All.\n\nId: high-tide");
        assertThat(CodebookFiles.readRefi(qdc, "sea", "en").codebook().themes())
                .extracting(Theme::id, Theme::label)
                .containsExactly(
                        tuple("high-tide", "Sea"), tuple("high-tide-high-tide", "High tide"));
    }

    @Test
    void its_words_match_as_quanteda_matches_them() {
        Codebook codebook = CodebookFiles.readQuanteda(YAML, "sea", "en").codebook();
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Analysis analysis =
                    analyzer.analyze(
                            Interview.ofSpeech(
                                    "Two gales, one gale. The QUAYSIDE is a free port of free ports."));
            assertThat(analysis.tags())
                    .flatExtracting(tag -> tag.evidence())
                    .extracting(evidence -> evidence.quote())
                    .containsExactly("QUAYSIDE", "free port", "gale");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- secret",
                "secret",
                "a: [secret",
                "a: &x [secret]\nb: *x",
                "secret: x\nsecret: y",
                "? [secret]\n: x",
                "a: x\n---\nsecret: y",
                "a: \u0001secret",
                "secret: []",
                "a: {<<: *secret}"
            })
    void what_is_no_dictionary_of_quanteda_is_refused_without_a_word_of_it(String yaml) {
        assertThatThrownBy(() -> CodebookFiles.readQuanteda(yaml, "sea", "en"))
                .isInstanceOfSatisfying(
                        InterviewException.class,
                        e -> assertThat(e.code()).isEqualTo(InterviewException.Code.CODEBOOK))
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void yaml_of_any_depth_is_refused_in_its_place() {
        String deep = "a: " + "[".repeat(100_000);
        assertThatThrownBy(() -> CodebookFiles.readQuanteda(deep, "sea", "en"))
                .isInstanceOf(InterviewException.class)
                .hasMessage("CODEBOOK at line 1, column 35: nested more than 32 levels deep");
    }

    @Test
    void a_dictionary_of_liwc_is_a_codebook() {
        Reading reading = CodebookFiles.readLiwc(DIC, "sea", "en");
        assertThat(reading.codebook().themes())
                .extracting(Theme::id, Theme::label, Theme::parent, Theme::cues)
                .containsExactly(
                        tuple("sea", "Sea", null, List.of("tide*", "\"free port\"")),
                        tuple("ships", "Ships", null, List.of("ferr*", "\"hull\"")),
                        tuple("ferries-local", "Ferries (Local)", "ships", List.of("ferr*")));
        assertThat(reading.notes()).extracting(Note::line).containsExactly(9, 11, 12);
        assertThat(CodebookFiles.readLiwc('\uFEFF' + DIC.replace("\n", "\r\n"), "sea", "en"))
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "%\n1\tsecret\n",
                "%\nsecret\n%\n",
                "%\n1\tsecret\n1\tsecret\n%\n",
                "%\n1\tsecret\n%\n"
            })
    void what_is_no_dictionary_of_liwc_is_refused_without_a_word_of_it(String dic) {
        assertThatThrownBy(() -> CodebookFiles.readLiwc(dic, "sea", "en"))
                .isInstanceOf(InterviewException.class)
                .hasMessageStartingWith("CODEBOOK at line ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_refi_codebook_is_a_codebook() {
        Reading reading = CodebookFiles.readRefi(QDC, "sea", "en");
        assertThat(reading.codebook().themes())
                .extracting(Theme::id, Theme::label, Theme::definition, Theme::parent, Theme::cues)
                .containsExactly(
                        tuple("sea", "Sea", "All & sundry.", null, List.of()),
                        tuple(
                                "high-tide",
                                "High tide",
                                "High tide",
                                "sea",
                                List.of("\"High tide\"")));
        assertThat(reading.notes())
                .containsExactly(
                        new Note(7, "no cue: the code's name is its cue"),
                        new Note(9, "no cue: the category is left out"),
                        new Note(12, "a set of codes: left out"));
    }

    @Test
    void what_no_codebook_can_have_is_left_out_with_a_note() {
        String qdc =
                QDC.replace(
                        "All &amp; sundry.",
                        """
                        Wet.

                        Id: sea
                        Cues:
                        - (bad
                        - tide
                        - bad)
                        - ebb
                        Exclusions:
                        - high tide
                        - (
                        Weights:
                        - 2.0 (bad
                        - 3.0 ebb
                        """);
        Reading reading = CodebookFiles.readRefi(qdc, "sea", "en");
        Theme sea = reading.codebook().themes().get(0);
        assertThat(sea.cues()).containsExactly("tide", "ebb");
        assertThat(sea.exclusions()).containsExactly("high tide");
        assertThat(sea.weights()).containsOnly(Map.entry("ebb", 3.0));
        assertThat(reading.notes())
                .filteredOn(note -> note.message().endsWith(": left out"))
                .extracting(Note::line)
                .startsWith(4, 5, 5);
        String blank = qdc.replace("Weights:", "Examples:\n- \nWeights:");
        assertThatThrownBy(() -> CodebookFiles.readRefi(blank, "sea", "en"))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("CODEBOOK at /themes/0/examples/0: no text");
    }

    @Test
    void a_word_that_is_too_long_is_left_out_and_the_category_that_has_no_other() {
        String dic = "%\n1\tSea\n2\tLand\n%\ntide\t1\n" + "x".repeat(300) + "\t1\t2\nebb\t1\n";
        Reading reading = CodebookFiles.readLiwc(dic, "sea", "en");
        assertThat(reading.codebook().themes())
                .extracting(Theme::id, Theme::cues)
                .containsExactly(tuple("sea", List.of("\"tide\"", "\"ebb\"")));
        assertThat(reading.notes())
                .containsExactly(
                        new Note(3, "no cue: the category is left out"),
                        new Note(6, "a word of more than 256 letters: left out"));
    }

    @Test
    void a_codebook_comes_back_from_refi_as_it_was() throws Exception {
        Codebook codebook =
                new Codebook(
                        "sea",
                        "1",
                        "en",
                        "sea",
                        List.of(
                                theme("water", "Water & <more>\u00a0\"x\"", null, List.of()),
                                theme(
                                        "ships",
                                        "Ships",
                                        "water",
                                        List.of("ship NEAR/3 \"late\"", "a*b")),
                                theme(
                                        "peace",
                                        "Peace",
                                        null,
                                        List.of("peace", "=SEA", "(a b|c) ~2 d"))),
                        Map.of());
        String xml = CodebookFiles.writeRefi(codebook);
        XmlFiles.validate(xml, XmlFiles.schema("refi-codebook.xsd"));
        Reading reading = CodebookFiles.readRefi(xml, "sea", "en");
        assertThat(reading.codebook()).isEqualTo(codebook);
        assertThat(reading.notes()).isEmpty();
        assertThat(CodebookFiles.writeRefi(reading.codebook())).isEqualTo(xml);
        assertThat(xml)
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                                + "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"")
                .contains("name=\"Ships\" isCodable=\"true\"")
                .contains("Water &amp; &lt;more>\u00a0".replace(">", "&gt;"));
    }

    private static Theme theme(String id, String label, String parent, List<String> cues) {
        return new Theme(
                id,
                label,
                "First line.\nSecond & last of " + id + ".",
                "A paper (1999)\nand another",
                parent,
                cues,
                cues.isEmpty() ? List.of() : List.of("peace of mind"),
                cues.isEmpty() ? Map.of() : Map.of(cues.get(0), 2.5),
                List.of("One line.\n  Another - line.", "Cues:"),
                List.of("Id: none"));
    }

    @Test
    void word_lists_are_written_where_cues_use_them() {
        Codebook codebook =
                new Codebook(
                        "sea",
                        "1",
                        "en",
                        "sea",
                        List.of(
                                new Theme(
                                        "ships",
                                        "Ships",
                                        "Ships.",
                                        null,
                                        null,
                                        List.of(
                                                "visit @islands",
                                                "(see|@islands) \"@islands\" now"),
                                        List.of(),
                                        Map.of(),
                                        List.of(),
                                        List.of())),
                        Map.of("islands", List.of("Ellery", "North Moor")));
        Reading reading = CodebookFiles.readRefi(CodebookFiles.writeRefi(codebook), "sea", "en");
        assertThat(reading.codebook().themes().get(0).cues())
                .containsExactly(
                        "visit (Ellery|North Moor)", "(see|Ellery|North Moor) \"@islands\" now");
    }

    @Test
    void odd_characters_are_written_as_xml_can_hold_them() {
        Codebook codebook =
                new Codebook(
                        "sea",
                        "1",
                        "en",
                        "sea",
                        List.of(theme("ships", "Ships " + Fixtures.ODD, null, List.of("ship"))),
                        Map.of());
        assertThat(
                        CodebookFiles.readRefi(CodebookFiles.writeRefi(codebook), "sea", "en")
                                .codebook())
                .extracting(book -> book.themes().get(0).cues())
                .isEqualTo(List.of("ship"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "<CodeBook>secret",
                "<CodeBook xmlns='secret'/>",
                "<Project xmlns='urn:QDA-XML:codebook:1.0'/>",
                "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>",
                "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Code/></CodeBook>",
                "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'>&secret;</CodeBook>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///secret'>]>"
                        + "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'>&b;</CodeBook>",
                "<!DOCTYPE a [<!ENTITY b 'secret'><!ENTITY c '&b;&b;&b;'>]>"
                        + "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>"
            })
    void what_is_no_refi_codebook_is_refused_without_a_word_of_it(String xml) {
        assertThatThrownBy(() -> CodebookFiles.readRefi(xml, "sea", "en"))
                .isInstanceOf(InterviewException.class)
                .hasMessageStartingWith("CODEBOOK at ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void xml_of_any_depth_is_refused() {
        String deep =
                "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'>" + "<Code name='x'>".repeat(100_000);
        assertThatThrownBy(() -> CodebookFiles.readRefi(deep, "sea", "en"))
                .isInstanceOf(InterviewException.class)
                .hasMessageContaining("nested more than 32 levels deep");
    }

    @Test
    @Costly
    void a_chain_of_themes_of_any_length_is_written() {
        List<Theme> chain = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String parent = i == 0 ? null : "t" + (i - 1);
            chain.add(theme("t" + i, "T", parent, List.of("ship")));
        }
        Codebook codebook = new Codebook("sea", "1", "en", "sea", chain, Map.of());
        assertThat(CodebookFiles.writeRefi(codebook)).endsWith("</CodeBook>\n");
    }

    @Test
    @Costly
    void files_cut_and_mixed_in_any_way_are_read_or_refused() {
        Random random = new Random(11);
        List<String> files = List.of(YAML, DIC, QDC);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder(files.get(round % 3));
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
                }
                String other = files.get(random.nextInt(3));
                int from = random.nextInt(other.length());
                text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(5)));
            }
            String file = text.toString();
            refusedOrRead(() -> CodebookFiles.readQuanteda(file, "sea", "en"), file);
            refusedOrRead(() -> CodebookFiles.readLiwc(file, "sea", "en"), file);
            refusedOrRead(() -> CodebookFiles.readRefi(file, "sea", "en"), file);
        }
    }

    private static void refusedOrRead(Supplier<Reading> reading, String file) {
        try {
            Codebook codebook = reading.get().codebook();
            assertThat(CodebookFiles.readRefi(CodebookFiles.writeRefi(codebook), "sea", "en"))
                    .extracting(again -> ids(again.codebook()))
                    .as(file)
                    .isEqualTo(ids(codebook));
        } catch (InterviewException e) {
            assertThat(e.code()).as(file).isEqualTo(InterviewException.Code.CODEBOOK);
        }
    }

    private static Set<String> ids(Codebook codebook) {
        return codebook.themes().stream()
                .map(theme -> theme.id() + ' ' + theme.parent() + ' ' + theme.cues())
                .collect(Collectors.toSet());
    }
}
