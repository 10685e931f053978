package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Contents;
import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.io.InterviewJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zip archives as input. */
class ArchiveTest {

    private static final String TALK = "HG: Is there peace?\nKo: Regional stability, %s.\n";

    @TempDir private Path folder;

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return file;
    }

    private static byte[] talk(String name) {
        return TALK.formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    private Path talks(String... names) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>((a, b) -> b.compareTo(a));
        for (String name : names) {
            entries.put(name, talk(name));
        }
        return zip("talks.zip", entries);
    }

    private List<String> texts(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out()
                .lines()
                .map(InterviewJson::readInterview)
                .map(Interview::text)
                .map(text -> text.substring(text.indexOf("stability") + 11).replace(".\n", ""))
                .toList();
    }

    private List<String> files(Path results) throws IOException {
        return Contents.names(results).stream().filter(file -> !file.startsWith(".")).toList();
    }

    @Test
    void the_interviews_in_an_archive_are_read_in_the_order_of_their_names() throws IOException {
        Path zip =
                talks(
                        "b.txt",
                        "2024/c.md",
                        "a.txt",
                        "picture.png",
                        ".hidden.txt",
                        "x/._b.txt",
                        "x.txt/");
        assertThat(texts(Run.of("parse", "--format=jsonl", zip.toString())))
                .containsExactly("2024/c.md", "a.txt", "b.txt");
    }

    @Test
    void results_have_the_names_that_unpacked_files_would_have() throws IOException {
        Path zip = talks("b.txt", "2024/c.md");
        Path results = folder.resolve("results");
        assertThat(Run.of("parse", "-o", results + "/", zip.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(files(results)).containsExactly("2024/c.md.json", "b.txt.json");
        Path talk = Files.write(folder.resolve("b.txt"), talk("b.txt"));
        assertThat(results.resolve("b.txt.json"))
                .hasContent(Run.of("parse", talk.toString()).out());
    }

    @Test
    void archives_beside_other_names_and_in_folders_are_told_apart() throws IOException {
        Path zip = talks("b.txt");
        Path talk = Files.write(folder.resolve("b.txt"), talk("alone"));
        Path results = folder.resolve("results");
        assertThat(Run.of("parse", "-o", results + "/", zip.toString(), talk.toString()).code())
                .isZero();
        assertThat(files(results)).containsExactly("b.txt.json", "talks.zip/b.txt.json");
        assertThat(texts(Run.of("parse", "--format=jsonl", folder + "/*.{zip,txt}")))
                .containsExactly("alone", "b.txt");
        assertThat(texts(Run.of("parse", "--format=jsonl", folder.toString())))
                .containsExactly("alone", "b.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "../../up.txt, up.txt.json",
        "/etc/root.txt, etc/root.txt.json",
        "..\\win\\..\\up.txt, win/up.txt.json",
        "a/./b//c.txt, a/b/c.txt.json",
        "'line\nbreak.txt', line_abreak.txt.json",
        "'.../dots.txt', .../dots.txt.json"
    })
    void no_name_leads_out_of_the_folder(String name, String place) throws IOException {
        Path zip = talks(name);
        Path results = folder.resolve("deep/results");
        assertThat(Run.of("parse", "-o", results + "/", zip.toString()))
                .isEqualTo(new Run(0, "", ""));
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(file -> file.toString().endsWith(".json")))
                    .containsExactly(results.resolve(place));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "talk one.txt, talk one.txt",
                "talk one\u0001.txt, talk_20one_1.txt",
                "!~\u007F\u0080é, !~_7f_80_e9",
                "<>\u0001:\"|?*, _3c_3e_1_3a_22_7c_3f_2a",
                "a\u0001/é, a_1/é",
                "./../.., ``"
            })
    void a_name_that_no_folder_should_have_is_written_another_way(String name, String written) {
        assertThat(Archive.inside(name)).hasToString(written);
    }

    @Test
    void a_name_that_no_folder_can_have_is_refused_and_stops_nothing() throws IOException {
        Path zip = talks("x".repeat(300) + ".txt", "b.txt");
        Path results = folder.resolve("results");
        Run run = Run.of("parse", "-o", results + "/", zip.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("too long", "1 of 2 files were refused");
        assertThat(files(results)).containsExactly("b.txt.json");
    }

    @Test
    void what_unpacks_to_more_than_its_bytes_can_hold_as_text_is_refused_unread()
            throws IOException {
        byte[] nothing = new byte[40 << 20];
        Path zip = zip("bomb.zip", Map.of("a.txt", nothing, "b.txt", nothing, "c.txt", nothing));
        assertThat(Files.size(zip)).isLessThan(1 << 20);
        Path talk = Files.write(folder.resolve("b.txt"), talk("b.txt"));
        Run run = Run.of("parse", "--format=jsonl", zip.toString(), talk.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err())
                .startsWith("interview-analyzer: " + zip + ": LIMIT at archive: unpacks to more")
                .contains("1 of 2 files were refused");
    }

    @Test
    void an_entry_that_holds_more_than_it_says_is_refused() throws IOException {
        Path zip = zip("liar.zip", Map.of("a.txt", talk("a".repeat(300))));
        byte[] bytes = Files.readAllBytes(zip);
        int central = find(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[central + 24] = 5;
        bytes[central + 25] = 0;
        Files.write(zip, bytes);
        Run run = Run.of("parse", zip.toString());
        assertThat(run)
                .isEqualTo(new Run(1, "", "interview-analyzer: " + zip + "!/a.txt: damaged\n"));
    }

    @Test
    @Costly
    void damage_is_told_wherever_it_is() throws IOException {
        Path zip = zip("talks.zip", Map.of("a.txt", talk("a".repeat(300))));
        byte[] whole = Files.readAllBytes(zip);
        for (int i = 0; i < whole.length; i++) {
            byte[] bytes = whole.clone();
            bytes[i] ^= 0x55;
            Files.write(zip, bytes);
            Run run = Run.of("parse", zip.toString());
            assertThat(run.code()).as("byte %d", i).isBetween(0, 1);
            assertThat(run.err()).as("byte %d", i).hasLineCount(run.code());
            if (run.code() == 0) {
                assertThat(run.out()).as("byte %d", i).contains("a".repeat(300));
            }
        }
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        assertThat(Run.of("parse", zip.toString()).err()).hasLineCount(1);
    }

    @Test
    void an_archive_without_interviews_is_told() throws IOException {
        Path zip = talks("picture.png");
        assertThat(Run.of("parse", zip.toString()).err())
                .isEqualTo("interview-analyzer: " + zip + ": no interview is in it\n");
    }

    private static int find(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
