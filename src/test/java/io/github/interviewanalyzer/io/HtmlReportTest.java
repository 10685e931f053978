package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Subtitles;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void the_page_tells_who_speaks_of_what_with_which_words() {
        String page = HtmlReport.render(Fixtures.analysis("The tide & the moon."));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<th scope=\"row\" dir=\"auto\">Harbour Gazette</th>")
                .contains("<td>Ko</td><td class=\"long\" dir=\"auto\">a pilot</td><td>answers</td>")
                .contains("<b>The tide &amp; the moon.</b>")
                .contains("Not found: Sea")
                .contains("At character 0, <a href=\"#turn0\">turn 0</a>: nobody asks");
    }

    @Test
    void the_policy_allows_the_style_sheet_of_the_page_and_nothing_else() throws Exception {
        String page = HtmlReport.render(Fixtures.analysis("Yes."));
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains(
                        "content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
                                + hash
                                + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"")
                .doesNotContain("<script", "style=", "url(", "@import", "http:", "https:");
    }

    @Test
    void each_link_has_its_target_and_each_target_is_there_once() {
        String page = HtmlReport.render(Fixtures.analysis("The tide."));
        List<String> ids = all(page, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).containsAll(all(page, " href=\"#([^\"]*)\""));
        assertThat(all(page, " href=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#"));
    }

    @Test
    void the_text_says_what_exchanges_do_with_themes_and_when_turns_begin() {
        String file =
                """
                WEBVTT

                00:59.900 --> 01:04.000
                <v HG>Is the tide late, and the moon?

                01:02:05.900 --> 01:02:07.000
                <v Ko>The tide is, and the ferry.

                10:00:00.000 --> 10:00:07.000
                <v HG>So it is.
                """;
        Codebook codebook =
                new Codebook(
                        "sea",
                        "1",
                        "en",
                        "Sea",
                        Stream.of("tide", "moon", "ferry").map(HtmlReportTest::theme).toList(),
                        Map.of());
        Interview interview = new InterviewParser().parse(Subtitles.webVtt(Source.of(file)));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            assertThat(HtmlReport.render(analyzer.analyze(interview)))
                    .contains(
                            " · 0:00:59",
                            " · 1:02:05",
                            " · 10:00:00",
                            "✓ taken up",
                            "✗ dropped",
                            "+ volunteered",
                            "Evidence is underlined");
        }
    }

    private static Theme theme(String word) {
        List<String> none = List.of();
        return new Theme(word, word, word, null, null, List.of(word), none, Map.of(), none, none);
    }

    @Test
    void the_page_is_the_same_each_time() {
        Analysis analysis = Fixtures.analysis("The tide.");
        String line = InterviewJson.writeLine(analysis);
        Analysis again = InterviewJson.readAnalyses(new StringReader(line)).toList().get(0);
        assertThat(HtmlReport.render(again)).isEqualTo(HtmlReport.render(analysis));
    }

    @Test
    void interviews_are_compared_by_interview_speaker_and_date() {
        Analysis one = Fixtures.analysis("The tide.");
        String page = HtmlReport.compare(List.of(one, Fixtures.analysis("No tide.")));
        assertThat(page)
                .contains("<b>2</b> interviews")
                .contains("<span dir=\"auto\">2024-03-14</span>")
                .contains("<b>No tide.</b>")
                .contains("<span dir=\"auto\">Ko</span>")
                .doesNotContain("<span dir=\"auto\">Harbour Gazette</span>");
        assertThat(new HashSet<>(all(page, " id=\"([^\"]*)\"")))
                .containsAll(all(page, " href=\"#([^\"]*)\""));
    }

    @Test
    void a_comparison_is_made_of_one_analysis_after_the_other_and_written_in_pieces()
            throws IOException {
        HtmlComparison comparison = new HtmlComparison();
        List<Analysis> series = Talks.series(60, 6, 20);
        series.forEach(comparison::add);
        StringBuilder page = new StringBuilder();
        List<Integer> pieces = new ArrayList<>();
        comparison.write(
                new StringWriter() {
                    @Override
                    public StringWriter append(CharSequence piece) {
                        page.append(piece);
                        pieces.add(piece.length());
                        return this;
                    }
                });
        assertThat(page).hasToString(HtmlReport.compare(series));
        assertThat(pieces).hasSizeGreaterThan(2).allMatch(length -> length < 1 << 17);
    }

    @Test
    void a_page_that_cannot_be_written_and_another_codebook_are_told() {
        HtmlComparison comparison = new HtmlComparison();
        comparison.add(Fixtures.analysis("The tide."));
        Writer full = Writer.nullWriter();
        assertThatThrownBy(
                        () -> {
                            full.close();
                            comparison.write(full);
                        })
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> comparison.add(Hostile.analysis("x".repeat(Hostile.LENGTH))))
                .isInstanceOfSatisfying(
                        InterviewException.class,
                        e -> assertThat(e.code()).isEqualTo(InterviewException.Code.CODEBOOK))
                .hasMessageContaining("analysis 1");
    }

    @Test
    void nothing_to_compare_gives_a_page_too() {
        assertThat(HtmlReport.compare(List.of())).contains("<b>0</b> interviews");
    }

    @Test
    @Costly
    void a_page_grows_with_what_there_is_and_not_with_turns_times_themes() {
        int small = HtmlReport.render(Talks.analysis(1, 500, 100)).length();
        int large = HtmlReport.render(Talks.analysis(1, 1000, 100)).length();
        assertThat(small).isLessThan(1_500_000);
        assertThat(large).isLessThan(small * 21 / 10);
    }

    @Test
    @Costly
    void a_comparison_grows_with_what_there_is_and_not_with_interviews_times_themes() {
        int small = HtmlReport.compare(Talks.series(100, 10, 100)).length();
        int large = HtmlReport.compare(Talks.series(200, 10, 100)).length();
        assertThat(large).isLessThan(small * 21 / 10);
    }

    @Test
    @Costly
    void in_long_interviews_and_comparisons_each_link_has_its_target_too() {
        for (String page :
                List.of(
                        HtmlReport.render(Talks.analysis(1, 100, 30)),
                        HtmlReport.compare(Talks.series(40, 6, 30)))) {
            List<String> ids = all(page, " id=\"([^\"]*)\"");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(new HashSet<>(ids)).containsAll(all(page, " href=\"#([^\"]*)\""));
        }
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
    }
}
