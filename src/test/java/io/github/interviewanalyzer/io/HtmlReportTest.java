package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.theme.Analysis;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");

    @Test
    void the_page_tells_who_speaks_of_what_with_which_words() {
        String page = HtmlReport.render(Fixtures.analysis("The tide & the moon."));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<th scope=\"row\">Harbour Gazette</th>")
                .contains("<td>a pilot</td><td>interviewee</td>")
                .contains("<b>The tide &amp; the moon.</b>")
                .contains("Not found: Sea");
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
                                + "&#39;\"")
                .doesNotContain("<script", "style=", "url(", "@import", "http:", "https:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[",
                "&lt;b&gt;",
                "&#0;",
                "javascript:alert(1)",
                "</mark></p></article>",
                "<svg/onload=alert(1)>",
                "\u0000\u0008\u001b[2J",
                "\u202edrow\u2066",
                "\ud800",
                "\udc00<",
                "\ufffe\uffff",
                "`${7*7}`{{7*7}}",
                "\u2028\u2029\u0085",
                "ａ＜ｂ＞"
            })
    void hostile_words_change_nothing_but_words(String hostile) {
        String words = hostile + "x".repeat(40 - hostile.length());
        assertThat(elements(HtmlReport.render(spoilt(words))))
                .isEqualTo(elements(HtmlReport.render(spoilt("x".repeat(40)))));
    }

    /** The hostile words in every field that holds words. */
    private static Analysis spoilt(String words) {
        String json = InterviewJson.write(Fixtures.analysis("y".repeat(40)));
        String hostile = InterviewJson.write(Fixtures.analysis(words));
        int from = hostile.indexOf("Ko: ") + 4;
        String escaped = hostile.substring(from, hostile.indexOf("\",\n", from));
        for (String field :
                List.of(
                        "VIEWPOINT",
                        "A. B.",
                        "Harbour Gazette",
                        "a pilot",
                        "the tide",
                        "All that is wet.",
                        "Up and down.",
                        "nobody asks",
                        "interview-analyzer 0",
                        "Tide",
                        "Sea",
                        "y".repeat(40))) {
            json = json.replace('"' + field + '"', '"' + escaped + '"');
        }
        json = json.replace("y".repeat(40), escaped).replace("[\"Ko\"]", "[\"" + escaped + "\"]");
        json = json.replace("\"attributedTo\": null", "\"attributedTo\": \"" + escaped + '"');
        json = json.replace("\"headline\": null", "\"headline\": \"" + escaped + '"');
        json = json.replace("\"byline\": null", "\"byline\": \"" + escaped + '"');
        return InterviewJson.readAnalysis(json);
    }

    private static List<String> elements(String page) {
        List<String> elements = new ArrayList<>();
        Matcher tags = TAG.matcher(page);
        while (tags.find()) {
            StringBuilder element = new StringBuilder(tags.group(1));
            Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
            while (attributes.find()) {
                boolean words = Set.of("title", "aria-label").contains(attributes.group(1));
                element.append(' ').append(attributes.group(1));
                element.append(words ? "" : '=' + attributes.group(2));
            }
            elements.add(element.toString());
        }
        return elements;
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
                .contains("<h1>2 interviews compared</h1>")
                .contains("<th scope=\"col\">2024-03-14</th>")
                .contains("<li>Ko: <b>No tide.</b></li>");
        assertThat(new HashSet<>(all(page, " id=\"([^\"]*)\"")))
                .containsAll(all(page, " href=\"#([^\"]*)\""));
    }

    @Test
    void nothing_to_compare_gives_a_page_too() {
        assertThat(HtmlReport.compare(List.of())).contains("<h1>0 interviews compared</h1>");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
    }
}
