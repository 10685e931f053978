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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser shows them; pictures of them are left in target/screenshots. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final Path SAMPLE = Path.of("src/test/resources/samples/harbour-interview.txt");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1200);

    private static final String OUTLINE =
            """
            const words = ['title', 'aria-label', 'lang', 'd', 'width'];
            return [...document.querySelectorAll('*')].map(e => e.localName + [...e.attributes].map(
                a => a.name + (words.includes(a.name) || e.localName == 'meta' ? '' : a.value)))
                .join('\\n');
            """;

    private Browser browser;
    private Path pages;

    @BeforeAll
    void start() throws IOException {
        Files.createDirectories(PICTURES);
        pages = Files.createTempDirectory(Path.of("target"), "browser").toAbsolutePath();
        try (InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
            Analysis analysis =
                    analyzer.analyze(new InterviewParser().parse(Files.readString(SAMPLE)));
            Files.writeString(page("report"), HtmlReport.render(analysis));
        }
        Files.writeString(page("comparison"), HtmlReport.compare(Talks.series(6, 12, 20)));
        Files.writeString(page("large"), HtmlReport.render(Talks.analysis(1, 500, 100)));
        browser = new Browser(pages.resolve("profile"));
    }

    private Path page(String name) {
        return pages.resolve(name + ".html");
    }

    @BeforeEach
    void look() {
        browser.look(1200, "light");
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "comparison", "large"})
    void a_page_complains_of_nothing_and_asks_for_nothing_but_itself(String name) {
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

    @ParameterizedTest
    @ValueSource(strings = {"report", "comparison", "large"})
    void nothing_but_tables_is_wider_than_a_narrow_window(String name) {
        browser.open(page(name));
        for (int width : List.of(320, 360)) {
            browser.look(width, "light");
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report, nav li:last-child a",
        "report, #matrix thead a",
        "report, #matrix tbody th a",
        "report, #matrix td a",
        "report, #course a",
        "report, .does a",
        "report, article sup a",
        "report, .lines .who",
        "comparison, #matrix thead a",
        "comparison, #matrix td a",
        "comparison, #speakers td a",
        "comparison, #dates td a",
        "comparison, #themes h4 a",
        "large, #matrix td a",
        "large, section:last-of-type .who",
    })
    void a_link_jumps_to_what_it_names(String name, String link) {
        for (int width : List.of(360, 1200)) {
            browser.look(width, "light");
            browser.open(page(name));
            String target = browser.click(link);
            assertThat(browser.run("return document.querySelector(':target').id"))
                    .isEqualTo(target);
            assertThat(browser.sees(target)).as(target).isTrue();
        }
    }

    @Test
    void the_keyboard_reaches_all_that_the_mouse_does() {
        browser.open(page("report"));
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('a, .wide')]"
                                        + ".filter(e => e.tabIndex < 0).length"))
                .isEqualTo(0L);
        for (int i = 0; i < 12; i++) {
            browser.press(Browser.TAB);
            assertThat(
                            browser.run(
                                    "const s = getComputedStyle(document.activeElement);"
                                            + "return s.outlineStyle + ' ' + s.outlineWidth"))
                    .isEqualTo("solid 3px");
        }
    }

    @Test
    void after_a_jump_by_keyboard_reading_goes_on_at_the_words() {
        browser.open(page("report"));
        browser.focus("#matrix td a");
        String target = browser.focused("href").replaceAll(".*#", "");
        browser.press(Browser.ENTER);
        assertThat(browser.sees(target)).isTrue();
        browser.press(Browser.TAB);
        assertThat(browser.focused("href")).endsWith("#" + target.replace('q', 'e'));
        browser.press(Browser.ENTER);
        browser.press(Browser.TAB);
        assertThat(browser.focused("href")).endsWith("#" + target);
    }

    @Test
    void a_wide_table_is_moved_by_keyboard() {
        browser.look(360, "light");
        browser.open(page("report"));
        browser.focus("#matrix .wide");
        browser.press(Browser.RIGHT);
        assertThat(browser.settles("document.querySelector('#matrix .wide').scrollLeft > 0"))
                .isTrue();
    }

    @Test
    void light_dark_and_paper_differ() {
        browser.open(page("report"));
        Object light = browser.run("return getComputedStyle(document.body).backgroundColor");
        browser.look(1200, "dark");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
        browser.paper();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(light);
        assertThat(browser.run("return getComputedStyle(document.querySelector('nav')).display"))
                .isEqualTo("none");
    }

    @Test
    void hostile_words_are_words_to_a_browser_too() throws IOException {
        browser.open(hostile("x".repeat(Hostile.LENGTH)));
        Object plain = browser.run(OUTLINE);
        browser.console();
        browser.network();
        List<String> payloads = Hostile.payloads(7, 60);
        for (String payload : payloads) {
            browser.open(hostile(payload));
            assertThat(browser.run(OUTLINE)).as(payload).isEqualTo(plain);
        }
        assertThat(browser.console()).isEmpty();
        assertThat(browser.network()).hasSameSizeAs(payloads);
    }

    private Path hostile(String words) throws IOException {
        return Files.writeString(page("hostile"), HtmlReport.render(Hostile.analysis(words)));
    }
}
