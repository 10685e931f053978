package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.Subtitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the specification of the readers. */
class FormsSpecificationTest {

    private static final String FENCE = "````";

    /** An example: its form, its file and the text that is drawn from it. */
    record Example(int line, String form, String file, String drawn) {
        @Override
        public String toString() {
            return form + ", line " + line;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/forms-spec.md"));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = lines.subList(i + 1, lines.size()).indexOf(FENCE) + i + 1;
                List<String> example = lines.subList(i + 1, end);
                int stop = example.indexOf(".");
                examples.add(
                        new Example(
                                i + 1,
                                lines.get(i).substring(FENCE.length()).strip(),
                                String.join("\n", example.subList(0, stop)),
                                String.join("\n", example.subList(stop + 1, example.size()))));
                i = end;
            }
        }
        assertThat(examples).hasSizeGreaterThan(4);
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads_the_text_that_is_drawn(Example example) {
        assertThat(draw(read(example.form, example.file))).isEqualTo(example.drawn);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads_the_same_with_other_line_breaks(Example example) {
        String file = example.file.replace("\n", "\r\n");
        assertThat(draw(read(example.form, file))).isEqualTo(example.drawn);
    }

    private static Source read(String form, String file) {
        Source source = Source.of(file);
        return switch (form) {
            case "vtt" -> Subtitles.webVtt(source);
            case "srt" -> Subtitles.subRip(source);
            case "html" -> HtmlReader.read(source);
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static String draw(Source source) {
        TreeMap<Integer, String> drawn = new TreeMap<>();
        for (Mark mark : source.marks()) {
            String sign =
                    switch (mark.kind()) {
                        case STRONG -> "*";
                        case EMPHASIS -> "_";
                        case HEADING -> "#";
                        case ITEM -> "-";
                        case QUOTE -> ">";
                        case CAPTION -> "^";
                        case VOICE -> "@";
                        case STYLE -> "";
                    };
            drawn.merge(mark.span().start(), sign, String::concat);
            drawn.merge(mark.span().end(), sign, (inner, outer) -> outer + inner);
        }
        StringBuilder text = new StringBuilder(source.text());
        drawn.descendingMap().forEach(text::insert);
        return text.toString();
    }
}
