package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.Export.Format;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sample on the page of outputs is what the library writes for the talk on the page. */
class OutputsPageTest {

    private final String page;
    private final Analysis analysis;

    OutputsPageTest() throws IOException {
        page = Files.readString(Path.of("src/site/markdown/outputs.md"));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Codebook.read(block("codebook")))) {
            analysis = analyzer.analyze(new InterviewParser().parse(block("talk")));
        }
    }

    /** The fenced block behind a comment with that name. */
    private String block(String name) {
        Matcher block =
                Pattern.compile("(?s)<!-- " + name + " -->\n\n```\\w+\n(.*?)```").matcher(page);
        assertThat(block.find()).as(name).isTrue();
        return block.group(1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void each_format_has_a_sample_that_is_true(Format format) throws IOException {
        String written = write(format).replace("\r\n", "\n").strip();
        String[] pieces = block("sample: " + format).strip().split("…", -1);
        assertThat(written).startsWith(pieces[0].stripTrailing());
        assertThat(written).endsWith(pieces[pieces.length - 1].stripLeading());
        int at = 0;
        for (String piece : pieces) {
            int found = written.indexOf(piece.strip(), at);
            assertThat(found).as(piece).isNotNegative();
            at = found + piece.strip().length();
        }
    }

    private String write(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(analysis, format, out);
        if (format != Format.REFI_PROJECT) {
            return out.toString(StandardCharsets.UTF_8);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("project.qde");
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
