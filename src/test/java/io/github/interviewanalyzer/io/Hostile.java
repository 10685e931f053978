package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Method;
import io.github.interviewanalyzer.theme.Analysis.Model;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words that would like to be more than words, and an analysis that has them in every field. */
final class Hostile {

    /** All payloads have this length, for where things stand depends on it. */
    static final int LENGTH = 120;

    private static final List<List<String>> FAMILIES =
            List.of(
                    List.of(
                            "<b>",
                            "</p>",
                            "</mark></article>",
                            "<img src=x>",
                            "<ol><li>",
                            "<",
                            ">"),
                    List.of("\"", "'", "\" x=\"", "' onclick='alert(1)", "\"><b a=\"", "`", "="),
                    List.of("&lt;b&gt;", "&#60;i&#62;", "&#x3c;", "&amp", "&", "&#0;", "&quot;"),
                    List.of("<!--", "-->", "--!>", "<!", "<?php ?>", "<!DOCTYPE html>"),
                    List.of("<![CDATA[", "]]>", "<svg><![CDATA[<b>]]></svg>"),
                    List.of("<script>alert(1)</script>", "</script>", "javascript:alert(1)"),
                    List.of("</style><p>", "}*{display:none}", "expression(1)", "url(//x.example)"),
                    List.of("<svg/onload=alert(1)>", "<math><mi//xlink:href=x>", "</svg></g>"),
                    List.of("</title>", "</head><body>", "<base href=//x.example>", "<link rel=x>"),
                    List.of("<iframe srcdoc=x>", "<form action=x>", "<input autofocus>", "<meta>"),
                    List.of("<textarea>", "<plaintext>", "<noscript>", "<template>", "<xmp>"),
                    List.of("\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\ufeff", "\u2069"),
                    List.of("\u0000", "\u0008", "\u001b[2J", "\u007f", "\u0085", "\u000c", "\r"),
                    List.of("\ud800", "\udc00", "\udfff<", "\ud83d\ude00", "\ud800\ud800"),
                    List.of("\u2028", "\u2029", "\n", "\r\n", "\t", "\u00a0"),
                    List.of("\ufffe", "\uffff", "\ufdd0", "\udbff\udfff", "\ufff9"),
                    List.of("${7*7}", "{{7*7}}", "<%= 7 %>", "#{7}", "%3Cb%3E", "\\u003cb\\u003e"),
                    List.of("ａ＜ｂ＞", "‹b›", "＂", "ﬁ", "e\u0301\u0301\u0301", "שלום", "سلام"),
                    List.of("x".repeat(LENGTH), "<".repeat(40), "&".repeat(40), "\"".repeat(40)));

    private Hostile() {}

    /** So many payloads, the same for the same seed. */
    static List<String> payloads(long seed, int count) {
        Random random = new Random(seed);
        List<String> payloads = new ArrayList<>();
        while (payloads.size() < count) {
            List<String> family = FAMILIES.get(payloads.size() % FAMILIES.size());
            StringBuilder payload = new StringBuilder(family.get(random.nextInt(family.size())));
            while (payload.length() < LENGTH) {
                List<String> other = FAMILIES.get(random.nextInt(FAMILIES.size()));
                String piece = other.get(random.nextInt(other.size()));
                payload.append(random.nextInt(3) == 0 ? " " : "").append(piece);
            }
            payload.setLength(LENGTH);
            payloads.add(payload.toString());
        }
        return payloads;
    }

    /** An analysis with these words wherever there are words; ids have a letter before them. */
    static Analysis analysis(String words) {
        int length = words.length();
        String text = words.repeat(7);
        Span label = new Span(0, length);
        Span asked = new Span(length, 2 * length);
        Span subhead = new Span(2 * length, 3 * length);
        Span answered = new Span(3 * length, 4 * length);
        Span more = new Span(4 * length, 5 * length);
        Span note = new Span(5 * length, 6 * length);
        Span caption = new Span(6 * length, 7 * length);
        Interview interview =
                new Interview(
                        text,
                        words,
                        Source.of(text).origin(),
                        new Article(
                                words,
                                words,
                                words,
                                words,
                                words,
                                List.of(new Paragraph(caption, words)),
                                List.of(new Paragraph(note, words))),
                        List.of(
                                new Block(Kind.LABEL, label),
                                new Block(Kind.SPEECH, asked),
                                new Block(Kind.SUBHEAD, subhead),
                                new Block(Kind.SPEECH, answered),
                                new Block(Kind.SPEECH, more),
                                new Block(Kind.NOTE, note),
                                new Block(Kind.CAPTION, caption)),
                        List.of(
                                speaker("a" + words, words, Role.INTERVIEWER, label),
                                speaker("b" + words, words, Role.INTERVIEWEE, label)),
                        List.of(
                                turn(0, "a" + words, words, List.of(asked)),
                                turn(1, "b" + words, words, List.of(answered, more))),
                        List.of(new Exchange(0, List.of(0), List.of(1))),
                        List.of(new Warning(Warning.Code.UNKNOWN_ROLE, label, words)),
                        ParserOptions.DEFAULT);
        return new Analysis(
                interview,
                new CodebookHeader(
                        words,
                        words,
                        words,
                        List.of(
                                new ThemeHeader("a" + words, words, words, null),
                                new ThemeHeader("b" + words, words, words, "a" + words),
                                new ThemeHeader("c" + words, words, words, null))),
                List.of(
                        tag(0, "a" + words, words, asked, asked),
                        tag(1, "a" + words, words, answered, answered),
                        tag(1, "b" + words, words, inner(more), more)),
                List.of(
                        new Analysis.Exchange(
                                0,
                                List.of("a" + words),
                                List.of("a" + words),
                                List.of("b" + words))),
                new Provenance(
                        words, List.of(new Model(words, words)), Analysis.WordForms.INFLECTED));
    }

    private static Span inner(Span span) {
        return new Span(span.start() + 1, span.end() - 1);
    }

    private static Speaker speaker(String id, String words, Role role, Span mention) {
        return new Speaker(id, List.of(words, words), words, words, role, List.of(mention));
    }

    private static Turn turn(int index, String speaker, String words, List<Span> spans) {
        Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        List<Paragraph> paragraphs =
                spans.stream().map(span -> new Paragraph(span, words)).toList();
        return new Turn(index, speaker, words, whole, paragraphs, null);
    }

    private static Tag tag(int turn, String theme, String words, Span span, Span sentence) {
        String quote = words.substring(span.start() - sentence.start(), words.length());
        Evidence evidence =
                new Evidence(
                        words,
                        span,
                        quote.substring(0, span.length()),
                        sentence,
                        Method.CUE,
                        words,
                        new Assertion(Polarity.NEGATED, Certainty.HEDGED, words));
        return new Tag(
                words,
                turn,
                theme,
                BigDecimal.ONE,
                9,
                true,
                new Analysis.Counts(9, 9, 9, 0),
                List.of(evidence));
    }
}
