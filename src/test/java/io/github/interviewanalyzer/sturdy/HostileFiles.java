package io.github.interviewanalyzer.sturdy;

import io.github.interviewanalyzer.HostileTexts;
import io.github.interviewanalyzer.sturdy.HostileFile.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Hostile files of every form that the library reads: pieces over and over, which find what is
 * quadratic or recursive, and damaged copies of good files.
 */
final class HostileFiles {

    /** Long enough that what is quadratic does not end. */
    private static final int LENGTH = 300_000;

    private static final int MUTANTS = 20;

    /** The name of a file without any fault: it has to be read. */
    static final String GOOD = "good";

    private final List<HostileFile> files = new ArrayList<>();

    private HostileFiles() {}

    static List<HostileFile> all() {
        HostileFiles all = new HostileFiles();
        all.texts();
        all.pages();
        all.subtitles();
        all.json();
        all.dictionaries();
        all.codebooks();
        all.archives();
        all.mutants();
        return List.copyOf(all.files);
    }

    private void texts() {
        for (Map.Entry<String, IntFunction<String>> one : HostileTexts.families().entrySet()) {
            IntFunction<String> family = one.getValue();
            int each = Math.max(1, family.apply(16).length() / 16);
            add(one.getKey(), Form.TEXT, () -> utf8(family.apply(LENGTH / each)));
        }
        for (String cue : List.of("APEC ", "three pillars ", "APEC. ", "not APEC ", "said he ")) {
            add(cue, Form.TEXT, () -> utf8("HG: Why?\nKo: " + fill(cue) + "\nHG: So?\nKo: No."));
        }
        for (int bytes : new int[] {0x80, 0xC0, 0xC3, 0xE2, 0xF0, 0xFE, 0xFF}) {
            byte[] same = new byte[LENGTH];
            Arrays.fill(same, (byte) bytes);
            add("byte " + bytes, Form.TEXT, () -> same);
        }
        add(
                "utf-16",
                Form.TEXT,
                () -> "Ko: Trade.\n".repeat(999).getBytes(StandardCharsets.UTF_16));
        add("nothing", Form.TEXT, () -> new byte[0]);
    }

    private void pages() {
        repeated(
                Form.HTML,
                "",
                "<div>",
                "<b>",
                "<p>",
                "<p>a",
                "</p>",
                "<table><tr><td>",
                "<table>a",
                "<a href=x>",
                "<a href=x>a",
                "<!--",
                "<!-->",
                "-->",
                "&amp;",
                "&#x41;",
                "&#99999999;",
                "&",
                "<",
                "</",
                "<br>",
                "<hr>",
                "<script>",
                "<script>a</script>",
                "<style>",
                "<textarea>",
                "<title>",
                "<svg>",
                "<math><mi>",
                "<template>",
                "<select><option>",
                "<ul><li>",
                "<li>a",
                "<dl><dt>Kim:<dd>a",
                "<h1>A</h1>",
                "<h2>",
                "<p><b>Kim:</b> a</p>",
                "<p hidden>Kim: a</p>",
                "<font color=red>",
                "<form>",
                "<iframe>",
                "<![CDATA[",
                "<!DOCTYPE html>",
                "<?xml?>",
                "<article>",
                "<article><p>a</p></article>",
                "<span style='font-weight:bold'>",
                "<blockquote>",
                "<img alt='a'>",
                "<figure><figcaption>a",
                "<base href='http://a'>",
                "\u0000");
        repeated(Form.HTML, "<p ", "a=b ", "a", "=", "\"", "hidden ", "a='b' ");
        add("attributes", Form.HTML, () -> utf8("<p " + numbered(100_000, "a%d=1 ") + ">Kim: a"));
        add("names", Form.HTML, () -> utf8(numbered(50_000, "<x%d>")));
        add("styles", Form.HTML, () -> utf8(numbered(20_000, "<p class=a%d>Kim: a</p>")));
        add("charset", Form.HTML, () -> utf8("<meta charset=utf-99><p>Kim: a"));
    }

    private void subtitles() {
        String begin = "WEBVTT\n\n";
        String time = "00:00:01.000 --> 00:00:02.000\n";
        repeated(
                Form.WEBVTT,
                begin,
                time,
                time + "Kim: a\n\n",
                time + "<v Kim>a\n\n",
                "-->\n",
                "NOTE a\n\n",
                "STYLE\n",
                "99:99:99.999 --> 99:99:99.999\n",
                "WEBVTT\n\n");
        repeated(
                Form.WEBVTT,
                begin + time,
                "<v Kim>",
                "<c.a.b>",
                "<b>",
                "&lt;",
                "<00:01>",
                "<",
                "a");
        String comma = time.replace('.', ',');
        repeated(
                Form.SUBRIP,
                "",
                "1\n",
                "1\n" + comma + "Kim: a\n\n",
                comma,
                "{\\an8}",
                "<font color=\"red\">",
                "-->",
                "\n",
                "1\n" + comma);
        repeated(Form.SUBRIP, "1\n" + comma, "<i>", "{\\b1}", "- a\n", "a ", "♪ ");
    }

    private void json() {
        for (Form form : List.of(Form.INTERVIEW, Form.ANALYSIS, Form.CODEBOOK)) {
            repeated(
                    form, "", "[", "{", "{\"a\":", "\"", "0", "-", "[[],", "\\", "\uFEFF", "null ");
            String head =
                    "{\"format\":\"" + form.name().toLowerCase(java.util.Locale.ROOT) + "/1\",";
            repeated(form, head + "\"text\":\"", "a", "\\u0000", "\\ud800", "\ud83d\ude00");
            repeated(form, head + "\"themes\":[", "[", "{},", "{\"cues\":[", "1,", "\"a\",");
            repeated(form, head, "\"id\":1,", "\"turns\":[],", "\"a\":{");
            add("keys", form, () -> utf8(head + numbered(30_000, "\"a%d\":1,") + "\"b\":1}"));
            add("number", form, () -> utf8(head + "\"version\":" + "9".repeat(LENGTH) + "}"));
        }
    }

    private void dictionaries() {
        repeated(
                Form.QUANTEDA,
                "",
                "- ",
                "a: ",
                "a:\n",
                "[",
                "{",
                "[a, ",
                "{a: ",
                "? ",
                "! ",
                "&a ",
                "*a ",
                "---\n",
                "%\n",
                "\t",
                "\"",
                "'",
                "|\n",
                "# a\n",
                "a: [a]\n",
                "a b c ");
        String laughs = "a0: &a0 [b, b, b, b, b, b, b, b, b]\n";
        StringBuilder bomb = new StringBuilder(laughs);
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append((before + ", ").repeat(8)).append(before).append("]\n");
        }
        add("laughs", Form.QUANTEDA, () -> utf8(bomb.toString()));
        add("itself", Form.QUANTEDA, () -> utf8("a: &a [*a]\n"));
        add("class", Form.QUANTEDA, () -> utf8("a: !!java.net.URL [\"http://example.org\"]\n"));
        add("many", Form.QUANTEDA, () -> utf8(numbered(20_000, "a%d: [b%1$d, c*]\n")));
        repeated(Form.LIWC, "", "%\n", "1\ta\n", "%\n1\ta\n%\n", "\t", "(", "a\t", "\n");
        repeated(Form.LIWC, "%\n1\ta\n%\n", "b\t1\n", "b\t2\n", "b", "b*\t1 ", "*", "(1)", "1/");
        add("many", Form.LIWC, () -> utf8("%\n" + numbered(9_999, "%d\ta%1$d\n") + "%\nb\t1\n"));
        repeated(
                Form.REFI,
                "",
                "<Code>",
                "<CodeBook>",
                "<!--",
                "&amp;",
                "&a;",
                "<![CDATA[",
                "<?a ?>",
                "<!DOCTYPE a [",
                "<");
        String book = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>";
        repeated(
                Form.REFI,
                book,
                "<Code guid=\"6A9C1F60-0000-4000-8000-000000000001\" name=\"a\">",
                "<Code name=\"a\"/>",
                "<Description>",
                "a",
                "</Code>");
        add(
                "attributes",
                Form.REFI,
                () -> utf8("<CodeBook " + numbered(20_000, "a%d='1' ") + "/>"));
        String entities = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">" + entities() + "]>";
        add("laughs", Form.REFI, () -> utf8(entities + "<CodeBook>&a9;</CodeBook>"));
        String file = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        add("a file", Form.REFI, () -> utf8(file + "<CodeBook>&b;</CodeBook>"));
    }

    private static String entities() {
        StringBuilder all = new StringBuilder("<!ENTITY a0 \"&a;\">");
        for (int i = 1; i < 10; i++) {
            String before = "&a" + (i - 1) + ";";
            all.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(9)).append("\">");
        }
        return all.toString();
    }

    private void codebooks() {
        for (String cue :
                List.of(
                        "a ",
                        "(",
                        ")",
                        "a|",
                        "(a|b) ",
                        "* ",
                        "a* ",
                        "? ",
                        "a ~20 ",
                        "a & ",
                        "\"",
                        "=",
                        "a/",
                        "a/NOUN ",
                        "a NEAR/20 ",
                        "\\\\",
                        "@",
                        "@a ",
                        "!",
                        "~",
                        "\u200b",
                        "\ud83d",
                        "字",
                        "e\u0301")) {
            add("cue " + cue, Form.CODEBOOK, () -> book("\"" + fill(cue, 100_000) + "\""));
            add(
                    "cues " + cue,
                    Form.CODEBOOK,
                    () -> book(numbered(5_000, "\"" + cue + "%d\", ") + "\"b\""));
        }
        add("parents", Form.CODEBOOK, () -> themes("\"parent\":\"t%2$d\""));
        add("a chain of parents", Form.CODEBOOK, HostileFiles::chain);
        add("one cue", Form.CODEBOOK, () -> themes("\"cues\":[\"a\"]"));
        add("two parents", Form.CODEBOOK, () -> themes("\"parent\":\"t0\",\"parent\":\"t1\""));
        add("no theme", Form.CODEBOOK, () -> themes("\"id\":\"t0\""));
    }

    private static byte[] book(String cues) {
        return utf8(
                "{\"format\":\"codebook/1\",\"id\":\"b\",\"version\":\"1\",\"language\":\"en\","
                        + "\"label\":\"B\",\"themes\":[{\"id\":\"t\",\"label\":\"T\","
                        + "\"definition\":\"T.\",\"cues\":["
                        + cues.replace("\"=\"", "\"\\\"=\\\"\"")
                        + "]}]}");
    }

    /** Each theme is part of the next, the last one of none. */
    private static byte[] chain() {
        StringBuilder all = new StringBuilder();
        int count = 50_000;
        for (int i = 0; i < count; i++) {
            String parent = i + 1 == count ? "null" : "\"t" + (i + 1) + '"';
            all.append(i == 0 ? "" : ",");
            all.append("{\"id\":\"t").append(i).append("\",\"label\":\"T\",\"definition\":\"T.\",");
            all.append("\"cues\":[\"c").append(i).append("\"],\"parent\":").append(parent);
            all.append('}');
        }
        return utf8(
                "{\"format\":\"codebook/1\",\"id\":\"b\",\"version\":\"1\",\"language\":\"en\","
                        + "\"label\":\"B\",\"themes\":["
                        + all
                        + "]}");
    }

    private static byte[] themes(String more) {
        StringBuilder all = new StringBuilder();
        int count = 3_000;
        for (int i = 0; i < count; i++) {
            all.append(i == 0 ? "" : ",");
            all.append("{\"id\":\"t").append(i).append("\",\"label\":\"T\",\"definition\":\"T.\",");
            all.append(more.replace("%2$d", String.valueOf((i + 1) % count))).append('}');
        }
        return utf8(
                "{\"format\":\"codebook/1\",\"id\":\"b\",\"version\":\"1\",\"language\":\"en\","
                        + "\"label\":\"B\",\"themes\":["
                        + all
                        + "]}");
    }

    private void archives() {
        add("bomb", Form.ZIP, () -> Zips.bomb(500));
        add(
                "inside",
                Form.ZIP,
                () -> Zips.of(Map.of("a.zip", Zips.of(Map.of("a.txt", utf8("Ko: a."))))));
        for (String name :
                List.of(
                        "../a.txt",
                        "/a.txt",
                        "C:\\a.txt",
                        "a/../../b.txt",
                        "a\u0000.txt",
                        ".txt",
                        "a.txt/",
                        "\ud83d\ude00.txt")) {
            add("name " + name, Form.ZIP, () -> Zips.of(Map.of(name, utf8("Ko: a."))));
        }
        add("many", Form.ZIP, () -> Zips.of(Zips.many(500)));
        add("none", Form.ZIP, () -> Zips.of(Map.of()));
    }

    /** Good files with what a bad disk, a bad network or a bad person does to them. */
    private void mutants() {
        String text = sample("harbour-interview.txt");
        mutants(Form.TEXT, utf8(text));
        mutants(Form.INTERVIEW, utf8(sample("harbour-interview.json")));
        mutants(Form.ANALYSIS, utf8(sample("harbour-interview.analysis.json")));
        mutants(Form.CODEBOOK, utf8(sample("harbour-codebook.json")));
        mutants(
                Form.HTML,
                utf8("<html><body><article><h1>A</h1><p>" + text.replace("\n\n", "</p><p>")));
        String cue = "00:00:01.000 --> 00:00:02.000\n<v Ko>The tide turns.\n\n";
        mutants(Form.WEBVTT, utf8("WEBVTT\n\n" + cue.repeat(20)));
        mutants(Form.SUBRIP, utf8(("1\n" + cue.replace('.', ',')).repeat(20)));
        mutants(Form.QUANTEDA, utf8("Sea:\n  - quay*\n  - 'free port'\nAir:\n  Wind: [gale]\n"));
        mutants(Form.LIWC, utf8("%\n1\tSea\n\t2\tShips\n%\ntide*\t1\nfree port\t1 2\n"));
        mutants(
                Form.REFI,
                utf8(
                        "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>"
                                + "<Code guid=\"6A9C1F60-0000-4000-8000-000000000001\" name=\"Sea\""
                                + " isCodable=\"true\"><Description>All &amp; sundry.</Description>"
                                + "</Code></Codes></CodeBook>"));
        mutants(Form.ZIP, Zips.of(Map.of("a.txt", utf8(text), "b/c.txt", utf8("Ko: a."))));
    }

    private void mutants(Form form, byte[] good) {
        add(GOOD, form, () -> good);
        for (int seed = 0; seed < MUTANTS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bad = good;
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                bad = Mutants.of(bad, random);
            }
            byte[] file = bad;
            add("mutant " + seed, form, () -> file);
        }
    }

    private void repeated(Form form, String begin, String... pieces) {
        for (String piece : pieces) {
            add(begin + piece, form, () -> utf8(begin + fill(piece)));
        }
    }

    private void add(String name, Form form, Supplier<byte[]> bytes) {
        files.add(new HostileFile(HostileTexts.shown(name), form, bytes));
    }

    private static String fill(String piece) {
        return fill(piece, LENGTH);
    }

    private static String fill(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static String numbered(int times, String line) {
        return HostileTexts.numbered(times, line);
    }

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
