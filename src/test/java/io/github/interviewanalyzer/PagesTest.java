package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Java on the pages and in the README compiles and does what they say. */
class PagesTest {

    @TempDir private Path folder;

    /** A block of Java and what its page says that it prints. */
    record Example(String page, String java, String printed) {
        @Override
        public String toString() {
            return page + ": " + java.lines().filter(l -> !l.startsWith("import")).toList().get(0);
        }
    }

    static Stream<Example> examples() throws IOException {
        return Page.all().stream()
                .flatMap(
                        page ->
                                page.blocks("java").stream()
                                        .map(
                                                block ->
                                                        new Example(
                                                                page.name(),
                                                                block.text(),
                                                                page.printed(block))));
    }

    @Test
    void there_are_examples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_does_what_its_page_says(Example example) throws Exception {
        Snippet snippet = Snippet.of(example.java());
        if (snippet.name().equals("Example")) {
            String printed = snippet.run(folder);
            assertThat(printed).isNotEmpty();
            if (example.printed() != null) {
                assertThat(printed).isEqualTo(example.printed());
            }
        } else {
            snippet.use(folder, PagesTest::inItsContainer);
        }
    }

    @Test
    void recipes_in_other_languages_are_the_projects_that_are_built() throws IOException {
        Page recipes = Page.read(Path.of("src/site/markdown/recipes.md"));
        assertThat(Path.of("src/it/kotlin/src/main/kotlin/Quotes.kt"))
                .hasContent(recipes.blocks("kotlin").get(0).text());
        assertThat(Path.of("src/it/scala/src/main/scala/Quotes.scala"))
                .hasContent(recipes.blocks("scala").get(0).text());
    }

    /** A class of beans: its container gives an analyzer that works. */
    private static void inItsContainer(Class<?> type) {
        if (type.isAnnotationPresent(Configuration.class)) {
            try (var spring = new AnnotationConfigApplicationContext(type)) {
                analyzes(
                        spring.getBean(InterviewParser.class),
                        spring.getBean(InterviewAnalyzer.class));
            }
        } else {
            assertThat(type).hasAnnotation(ApplicationScoped.class);
            try (SeContainer cdi =
                    SeContainerInitializer.newInstance()
                            .disableDiscovery()
                            .addBeanClasses(type)
                            .initialize()) {
                analyzes(
                        cdi.select(InterviewParser.class).get(),
                        cdi.select(InterviewAnalyzer.class).get());
            }
        }
    }

    private static void analyzes(InterviewParser parser, InterviewAnalyzer analyzer) {
        Interview interview = parser.parse("HG: What next?\nKo: Regional stability.");
        assertThat(analyzer.analyze(interview).tags())
                .extracting(tag -> tag.theme())
                .containsExactly("regional-stability");
    }
}
