package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser shows them; pictures of them are left in target/screenshots. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1200);

    private Browser browser;
    private Path pages;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Files.createDirectories(PICTURES);
        pages = folder;
        Analysis harbour = analysis("harbour-interview");
        Files.writeString(page("report"), HtmlReport.render(harbour));
        Files.writeString(
                page("comparison"),
                HtmlReport.compare(List.of(harbour, analysis("mountain-interview"))));
        browser = new Browser(folder.resolve("profile"));
    }

    private Path page(String name) {
        return pages.resolve(name + ".html");
    }

    private static Analysis analysis(String sample) throws IOException {
        String text = Files.readString(SAMPLES.resolve(sample + ".txt"));
        try (InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
            return analyzer.analyze(new InterviewParser().parse(text));
        }
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "comparison"})
    void a_page_complains_of_nothing_and_asks_for_nothing_but_itself(String name) {
        browser.open(page("report"));
        browser.console();
        browser.network();
        browser.open(page(name));
        assertThat(browser.console()).isEmpty();
        assertThat(browser.network())
                .hasSize(1)
                .allMatch(request -> request.contains(page(name).toUri().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "comparison"})
    void a_page_is_accessible_at_each_width_in_light_and_in_dark(String name) throws IOException {
        browser.open(page(name));
        for (int width : WIDTHS) {
            for (String scheme : List.of("light", "dark")) {
                browser.look(width, scheme);
                assertThat(browser.violations()).as(width + " " + scheme).isEmpty();
                browser.picture(PICTURES.resolve(name + "-" + width + "-" + scheme + ".png"), 8000);
            }
        }
        browser.print(PICTURES.resolve(name + ".pdf"));
    }
}
