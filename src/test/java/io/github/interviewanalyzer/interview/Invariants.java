package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for every text, whatever stands in it. */
final class Invariants {

    private Invariants() {}

    static void check(String text, Interview interview) {
        assertThat(interview.text()).isEqualTo(text);
        blocks(text, interview.blocks());
        turns(text, interview);
        interview.warnings().forEach(warning -> whole(text, warning.span()));
        interview
                .speakers()
                .forEach(speaker -> speaker.mentions().forEach(span -> whole(text, span)));
        List<String> ids = interview.speakers().stream().map(Speaker::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            assertThat(ids.get(i)).isEqualTo("s" + (i + 1));
        }
        assertThat(interview.turns().stream().map(Turn::speaker).distinct())
                .containsExactlyElementsOf(ids);
    }

    private static void blocks(String text, List<Block> blocks) {
        StringBuilder joined = new StringBuilder();
        for (Block block : blocks) {
            joined.append(block.span().in(text));
            whole(text, block.span());
        }
        assertThat(joined).hasToString(text);
    }

    private static void turns(String text, Interview interview) {
        Set<Integer> speech = new HashSet<>();
        for (Block block : interview.blocks()) {
            if (block.kind() == Kind.SPEECH) {
                for (int i = block.span().start(); i < block.span().end(); i++) {
                    speech.add(i);
                }
            }
        }
        int end = 0;
        for (Turn turn : interview.turns()) {
            if (turn.label() != null) {
                labelled(text, interview.blocks(), end, turn);
            }
            whole(text, turn.span());
            Paragraph last = turn.paragraphs().get(turn.paragraphs().size() - 1);
            assertThat(turn.span())
                    .isEqualTo(
                            new Span(turn.paragraphs().get(0).span().start(), last.span().end()));
            for (Paragraph paragraph : turn.paragraphs()) {
                whole(text, paragraph.span());
                assertThat(paragraph.span().in(text)).isEqualTo(paragraph.text());
                assertThat(speech).contains(paragraph.span().start(), last.span().end() - 1);
            }
            end = turn.span().end();
        }
    }

    /** The label stands in a block of its own between the turn before and the speech. */
    private static void labelled(String text, List<Block> blocks, int after, Turn turn) {
        String label = Chars.key(turn.label(), 0, turn.label().length()).replace(" ", "");
        assertThat(blocks)
                .anyMatch(
                        block ->
                                block.kind() == Kind.LABEL
                                        && block.span().start() >= after
                                        && block.span().end() <= turn.span().start()
                                        && Chars.key(text, block.span().start(), block.span().end())
                                                .replace(" ", "")
                                                .contains(label));
    }

    /** No surrogate pair and no CR LF is cut at its ends. */
    private static void whole(String text, Span span) {
        cut(text, span.start());
        cut(text, span.end());
    }

    private static void cut(String text, int at) {
        if (at > 0 && at < text.length()) {
            char before = text.charAt(at - 1);
            char after = text.charAt(at);
            assertThat(Character.isSurrogatePair(before, after)).as("pair cut at %d", at).isFalse();
            assertThat(before == '\r' && after == '\n').as("CR LF cut at %d", at).isFalse();
        }
    }
}
