package io.github.interviewanalyzer;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for every text, whatever stands in it; checked without the library's own knowledge,
 * and fast enough for millions of texts. What does not hold is an {@link AssertionError} that says
 * where.
 */
public final class Invariants {

    private final Interview interview;
    private final String text;

    private Invariants(Interview interview) {
        this.interview = interview;
        this.text = interview.text();
    }

    /**
     * Checks an interview.
     *
     * @param text what was parsed
     * @param interview what came out
     */
    public static void check(String text, Interview interview) {
        require(interview.text().equals(text), "the text is another one", 0);
        Invariants invariants = new Invariants(interview);
        invariants.blocks();
        invariants.turns();
        invariants.speakers();
        interview.warnings().forEach(warning -> invariants.whole(warning.span()));
        interview.article().captions().forEach(invariants::paragraph);
        interview.article().notes().forEach(invariants::paragraph);
    }

    /**
     * Checks an analysis.
     *
     * @param analysis what was found in an interview
     */
    public static void check(Analysis analysis) {
        Invariants invariants = new Invariants(analysis.interview());
        Set<String> ids = new HashSet<>();
        int turn = 0;
        for (Tag tag : analysis.tags()) {
            require(ids.add(tag.turn() + " " + tag.theme()), "a theme twice on turn", tag.turn());
            require(ids.add(tag.id()), "an id twice on turn", tag.turn());
            require(tag.turn() >= turn, "tags out of order on turn", tag.turn());
            turn = tag.turn();
            require(!tag.evidence().isEmpty(), "a tag without evidence on turn", turn);
            require(
                    tag.truncated() == tag.count() > tag.evidence().size(),
                    "evidence is missing on turn",
                    turn);
            int at = -1;
            for (Evidence evidence : tag.evidence()) {
                require(ids.add(evidence.id()), "an id twice on turn", turn);
                require(evidence.span().start() >= at, "evidence out of order on turn", turn);
                at = evidence.span().start();
                invariants.evidence(analysis.interview().turns().get(turn), evidence);
            }
        }
        invariants.exchanges(analysis);
    }

    private void blocks() {
        int end = 0;
        for (Block block : interview.blocks()) {
            require(block.span().start() == end, "blocks do not tile the text", end);
            whole(block.span());
            end = block.span().end();
        }
        require(end == text.length(), "blocks do not tile the text", end);
    }

    private void turns() {
        List<Block> blocks = interview.blocks();
        int block = 0;
        int end = 0;
        for (Turn turn : interview.turns()) {
            Span span = turn.span();
            require(span.start() >= end, "turn overlaps the one before", span.start());
            whole(span);
            String label = turn.label();
            boolean labelled = label == null;
            while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
                Block before = blocks.get(block++);
                labelled = labelled || (before.kind() == Kind.LABEL && shows(before.span(), label));
            }
            require(labelled, "no label between the turn before and the speech", span.start());
            int at = span.start();
            for (Paragraph paragraph : turn.paragraphs()) {
                require(paragraph.span().start() >= at, "paragraph out of order", at);
                at = paragraph.span().end();
                paragraph(paragraph);
                while (blocks.get(block).span().end() <= paragraph.span().start()) {
                    block++;
                }
                spoken(block, paragraph.span());
            }
            Paragraph first = turn.paragraphs().get(0);
            require(first.span().start() == span.start(), "turn begins before", span.start());
            require(at == span.end(), "turn ends behind its speech", span.end());
            end = span.end();
        }
    }

    private void spoken(int first, Span paragraph) {
        int at = paragraph.start();
        for (int i = first; at < paragraph.end(); i++) {
            Block block = interview.blocks().get(i);
            require(block.kind() == Kind.SPEECH, "a paragraph is no speech", at);
            at = block.span().end();
        }
    }

    private boolean shows(Span block, String label) {
        int last = block.end() - label.length();
        for (int i = block.start(); i <= last; i++) {
            if (text.startsWith(label, i)) {
                return true;
            }
        }
        return letters(block.in(text)).contains(letters(label));
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints()
                .filter(c -> Character.isLetterOrDigit(c))
                .forEach(letters::appendCodePoint);
        return letters.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private void speakers() {
        Set<String> spoken = new LinkedHashSet<>();
        interview.turns().forEach(turn -> spoken.add(turn.speaker()));
        int number = 0;
        for (String id : spoken) {
            Speaker speaker = interview.speakers().get(number++);
            require(id.equals("s" + number) && speaker.id().equals(id), "speaker", number);
            speaker.mentions().forEach(this::whole);
        }
        require(interview.speakers().size() == number, "speakers without a turn", number);
    }

    private void evidence(Turn turn, Evidence evidence) {
        Span span = evidence.span();
        Span sentence = evidence.sentence();
        whole(span);
        whole(sentence);
        require(span.in(text).equals(evidence.quote()), "quote is not the text", span.start());
        require(sentence.contains(span), "evidence outside of its sentence", span.start());
        require(
                turn.paragraphs().stream().anyMatch(p -> p.span().contains(sentence)),
                "sentence outside of its paragraph",
                sentence.start());
    }

    /** What the answers take up, drop and volunteer is what the tags say. */
    private void exchanges(Analysis analysis) {
        for (Interview.Exchange exchange : interview.exchanges()) {
            Set<String> asked = themes(analysis, exchange.questions());
            Set<String> answered = themes(analysis, exchange.answers());
            Set<String> both = new TreeSet<>(asked);
            both.retainAll(answered);
            Analysis.Exchange found = analysis.exchanges().get(exchange.index());
            require(both.equals(new TreeSet<>(found.takenUp())), "taken up", exchange.index());
            asked.removeAll(both);
            answered.removeAll(both);
            require(asked.equals(new TreeSet<>(found.dropped())), "dropped", exchange.index());
            require(
                    answered.equals(new TreeSet<>(found.volunteered())),
                    "volunteered",
                    exchange.index());
        }
    }

    private static Set<String> themes(Analysis analysis, List<Integer> turns) {
        Set<String> themes = new TreeSet<>();
        for (Tag tag : analysis.tags()) {
            if (turns.contains(tag.turn())) {
                themes.add(tag.theme());
            }
        }
        return themes;
    }

    private void paragraph(Paragraph paragraph) {
        Span span = paragraph.span();
        whole(span);
        require(
                paragraph.text().length() == span.length()
                        && text.startsWith(paragraph.text(), span.start()),
                "paragraph is not the text",
                span.start());
        require(
                !Character.isWhitespace(text.charAt(span.start()))
                        && !Character.isWhitespace(text.charAt(span.end() - 1)),
                "paragraph with blanks at its ends",
                span.start());
    }

    /** No surrogate pair and no CR LF is cut at its ends. */
    private void whole(Span span) {
        whole(span.start());
        whole(span.end());
    }

    private void whole(int at) {
        if (at > 0 && at < text.length()) {
            char before = text.charAt(at - 1);
            char after = text.charAt(at);
            require(!Character.isSurrogatePair(before, after), "pair cut", at);
            require(before != '\r' || after != '\n', "CR LF cut", at);
        }
    }

    private static void require(boolean holds, String problem, int at) {
        if (!holds) {
            throw new AssertionError(problem + " at " + at);
        }
    }
}
