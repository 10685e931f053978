package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the specification of assertions. */
class AssertionSpecificationTest {

    static Stream<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        boolean inside = false;
        for (String line : specification().lines().toList()) {
            if (line.startsWith("````")) {
                inside = line.endsWith("example");
            } else if (inside) {
                examples.add(line);
            }
        }
        assertThat(examples).hasSizeGreaterThan(80);
        return examples.stream();
    }

    private static String specification() throws IOException {
        try (InputStream in =
                AssertionSpecificationTest.class.getResourceAsStream("/assertion-spec.md")) {
            return new String(
                    Objects.requireNonNull(in, "assertion-spec.md").readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void means_what_is_drawn(String example) {
        assertThat(drawn(example, "", "")).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void means_the_same_within_a_text_with_other_blanks_and_quotation_marks(String example) {
        String other = example.replace(' ', '\u00a0').replace('\'', '\u2019');
        assertThat(drawn(other, "It is not. \u201c", "\u201d But if.").replace('\u00a0', ' '))
                .isEqualTo(example.replace('\'', '\u2019'));
    }

    /** The example with what is found instead of what is expected. */
    static String drawn(String example, String before, String behind) {
        int bar = example.indexOf('|') - 1;
        String sentence = example.substring(0, bar);
        String plain = sentence.replace("⟦", "").replace("⟧", "");
        Span span = new Span(before.length(), before.length() + plain.length());
        Meaning meaning = new Meaning(before + plain + behind, span);
        List<String> found = new ArrayList<>();
        int from = 0;
        int marks = 0;
        while (sentence.indexOf('⟦', from) >= 0) {
            int start = sentence.indexOf('⟦', from);
            int shift = before.length() - 2 * marks++;
            found.add(shown(meaning.at(start + shift)));
            from = sentence.indexOf('⟧', from) + 1;
        }
        assertThat(found).isNotEmpty().allMatch(found.get(0)::equals);
        return sentence
                + example.substring(bar, bar + 3)
                + found.get(0).replace(' ', example.charAt(bar));
    }

    private static String shown(Assertion assertion) {
        List<String> parts = new ArrayList<>();
        if (assertion.polarity() == Polarity.NEGATED) {
            parts.add("NEGATED");
        }
        if (assertion.certainty() == Certainty.HEDGED) {
            parts.add("HEDGED");
        }
        if (assertion.attributedTo() != null) {
            parts.add('"' + assertion.attributedTo() + '"');
        }
        return parts.isEmpty() ? "plain" : String.join(" ", parts);
    }
}
