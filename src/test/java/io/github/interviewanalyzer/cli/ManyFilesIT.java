package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More files than memory has room for: what stays in it does not grow with their number. */
class ManyFilesIT {

    private static final int TALKS = 3000;
    private static final long HEAP = 64L << 20;
    private static final List<String> SMALL = List.of("-Xmx" + HEAP);

    @TempDir private Path folder;

    private static String talk(int number) throws IOException {
        String sample =
                Files.readString(Path.of("src/test/resources/samples/harbour-interview.txt"));
        return sample + "\nHG: Is that number " + number + "?\n";
    }

    private void requireInOrder(Path lines, String what) throws IOException {
        assertThat(Files.size(lines)).isGreaterThan(HEAP + HEAP / 2);
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(lines)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                assertThat(line)
                        .startsWith(what)
                        .contains("that number " + (10_000 + number++) + "?");
            }
        }
        assertThat(number).isEqualTo(TALKS);
    }

    @Test
    void thousands_of_files_are_analyzed_in_order_in_little_memory() throws Exception {
        Path talks = Files.createDirectory(folder.resolve("talks"));
        for (int talk = 10_000; talk < 10_000 + TALKS; talk++) {
            Files.writeString(talks.resolve(talk + ".txt"), talk(talk));
        }
        Path all = folder.resolve("all.jsonl");
        Run run = run("analyze", "--format=jsonl", "-o", all.toString(), talks.toString());
        assertThat(run.code()).as(run.err()).isZero();
        requireInOrder(all, "{\"format\":\"analysis/1\"");

        Path project = folder.resolve("all.qdpx");
        run = run("analyze", "--format=qdpx", "-o", project.toString(), talks.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.size(project)).isGreaterThan(HEAP / 4 * 3);
        try (ZipFile files = new ZipFile(project.toFile())) {
            assertThat(files.size()).isEqualTo(1 + TALKS);
        }

        Path table = folder.resolve("table.csv");
        run = run("compare", "--format=csv", "-o", table.toString(), all.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(table)).hasSizeGreaterThan(TALKS);

        for (String format : List.of("html", "json", "report")) {
            Path whole = folder.resolve("all." + format);
            run = run("compare", "--format=" + format, "-o", whole.toString(), all.toString());
            assertThat(run.code()).as(format + run.err()).isZero();
            assertThat(Files.readString(whole))
                    .contains(format.equals("json") ? "\"interview\"" : Integer.toString(TALKS))
                    .hasSizeGreaterThan(100 * TALKS);
        }
    }

    @Test
    void thousands_of_entries_of_an_archive_are_parsed_in_order_in_little_memory()
            throws Exception {
        Path talks = folder.resolve("talks.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(talks))) {
            for (int talk = 10_000 + TALKS - 1; talk >= 10_000; talk--) {
                out.putNextEntry(new ZipEntry(talk + ".txt"));
                out.write(talk(talk).repeat(3).getBytes(StandardCharsets.UTF_8));
            }
        }
        Path all = folder.resolve("all.jsonl");
        Run run = run("parse", "--format=jsonl", "-o", all.toString(), talks.toString());
        assertThat(run.code()).as(run.err()).isZero();
        requireInOrder(all, "{\"format\":\"interview/1\"");
    }

    private Run run(String... args) throws IOException, InterruptedException {
        return JarRun.start(folder, SMALL, args).finished();
    }
}
