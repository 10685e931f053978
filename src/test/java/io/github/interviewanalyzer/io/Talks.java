package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Method;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Analyses of any size about nothing, the same for the same seed; all with one codebook. */
final class Talks {

    private static final List<String> WHO =
            List.of("Ottilie Brandvik", "Kwame Sandoval", "Ines Marchetti-Loke", "Tuomas Adeyinka");
    private static final List<String> NOUNS =
            List.of("harbour", "lantern", "orchard", "ferry", "archive", "valley", "choir", "mill");
    private static final List<String> ADJECTIVES =
            List.of("patient", "northern", "borrowed", "quiet", "late", "shared", "narrow", "old");
    private static final List<String> VERBS =
            List.of("keeps", "crosses", "outlives", "answers", "feeds", "forgets", "mends");

    private final Random random;
    private final int themes;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    private Talks(long seed, int themes) {
        this.random = new Random(seed);
        this.themes = themes;
    }

    static Analysis analysis(long seed, int turns, int themes) {
        Talks talk = new Talks(seed, themes);
        for (int i = 0; i < turns; i++) {
            talk.turn(i);
        }
        return talk.analysis(seed);
    }

    static List<Analysis> series(int count, int turns, int themes) {
        return IntStream.range(0, count).mapToObj(i -> analysis(i, turns, themes)).toList();
    }

    private void turn(int index) {
        int start = text.length();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i < (index % 2 == 0 ? 1 : 2); i++) {
            int from = text.length();
            for (int j = 0; j < 3; j++) {
                sentences.add(sentence());
                text.append(j == 2 ? "" : " ");
            }
            paragraphs.add(new Paragraph(new Span(from, text.length()), text.substring(from)));
            text.append('\n');
        }
        Span span = new Span(start, text.length() - 1);
        turns.add(new Turn(index, "s" + index % 2, null, span, paragraphs, null));
        blocks.add(new Block(Block.Kind.SPEECH, new Span(start, text.length())));
        if (index % 2 == 1) {
            exchanges.add(new Exchange(exchanges.size(), List.of(index - 1), List.of(index)));
        }
        TreeSet<Integer> spoken = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            spoken.add((int) (themes * random.nextDouble() * random.nextDouble()));
        }
        spoken.forEach(theme -> tags.add(tag(index, theme, sentences)));
    }

    private Span sentence() {
        int start = text.length();
        text.append("The ").append(of(ADJECTIVES)).append(' ').append(of(NOUNS)).append(' ');
        text.append(of(VERBS)).append(" the ").append(of(ADJECTIVES)).append(' ');
        text.append(of(NOUNS)).append(" of the ").append(of(NOUNS)).append('.');
        return new Span(start, text.length());
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private Tag tag(int turn, int theme, List<Span> sentences) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(sentences.size()); i < sentences.size(); i += 2) {
            Span sentence = sentences.get(i);
            int start = text.indexOf(" ", sentence.start() + random.nextInt(12)) + 1;
            int end = text.indexOf(" ", start + random.nextInt(12) + 1);
            Span span = new Span(start, end);
            String id = "t" + turn + ":" + theme + ":" + evidence.size();
            evidence.add(
                    new Evidence(
                            id,
                            span,
                            text.substring(start, end),
                            sentence,
                            Method.CUE,
                            null,
                            assertion()));
        }
        return new Tag(
                "t" + turn + ":" + theme,
                turn,
                "theme" + theme,
                BigDecimal.ONE,
                evidence.size(),
                false,
                new Analysis.Counts(0, 0, 0, 0),
                evidence);
    }

    private Assertion assertion() {
        return new Assertion(
                random.nextInt(8) == 0 ? Polarity.NEGATED : Polarity.AFFIRMED,
                random.nextInt(6) == 0 ? Certainty.HEDGED : Certainty.CERTAIN,
                random.nextInt(10) == 0 ? "the " + of(NOUNS) + "'s keeper" : null);
    }

    private Analysis analysis(long seed) {
        String who = WHO.get((int) (seed % WHO.size()));
        String day = String.format("%d-%02d-14", 2015 + seed % 9, 1 + seed % 12);
        Interview interview =
                new Interview(
                        text.toString(),
                        "en",
                        Source.of(text.toString()).origin(),
                        new Article(
                                "TALKS",
                                "What the " + of(NOUNS) + " knows of the " + of(NOUNS),
                                day,
                                null,
                                null,
                                List.of(),
                                List.of()),
                        blocks,
                        List.of(
                                speaker("s0", "Harbour Gazette", null, Role.INTERVIEWER),
                                speaker("s1", who, "keeper of the " + of(NOUNS), Role.INTERVIEWEE)),
                        turns,
                        exchanges,
                        List.of(),
                        ParserOptions.DEFAULT);
        return new Analysis(
                interview,
                new CodebookHeader("talks", "1", "0".repeat(64), headers()),
                tags,
                exchanges.stream().map(this::does).toList(),
                new Provenance("interview-analyzer 0", List.of(), Analysis.WordForms.INFLECTED));
    }

    private static Speaker speaker(String id, String name, String description, Role role) {
        return new Speaker(id, List.of(), name, description, role, List.of());
    }

    private List<ThemeHeader> headers() {
        return IntStream.range(0, themes)
                .mapToObj(
                        i ->
                                new ThemeHeader(
                                        "theme" + i,
                                        "The "
                                                + ADJECTIVES.get(i % 8)
                                                + " "
                                                + NOUNS.get(i / 8 % 8)
                                                + (i < 64 ? "" : " again"),
                                        "Code where it is spoken of.",
                                        null))
                .toList();
    }

    private Analysis.Exchange does(Exchange exchange) {
        List<String> asked = themesOf(exchange.questions().get(0));
        List<String> answered = themesOf(exchange.answers().get(0));
        return new Analysis.Exchange(
                exchange.index(),
                asked.stream().filter(answered::contains).toList(),
                asked.stream().filter(theme -> !answered.contains(theme)).toList(),
                answered.stream().filter(theme -> !asked.contains(theme)).toList());
    }

    private List<String> themesOf(int turn) {
        return tags.stream().filter(tag -> tag.turn() == turn).map(Tag::theme).toList();
    }
}
