package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.Source.Place;
import io.github.interviewanalyzer.interview.Source.Timing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds in every {@link Interview} and {@link Source}; their constructors call it, so that an
 * impossible one cannot exist, whoever made it.
 */
final class Consistency {

    private Consistency() {}

    static void check(
            String text,
            Article article,
            List<Block> blocks,
            List<Speaker> speakers,
            List<Turn> turns,
            List<Exchange> exchanges,
            List<Warning> warnings) {
        blocks(text, blocks);
        Excerpts excerpts = new Excerpts(text);
        article.captions().forEach(paragraph -> paragraph(text, excerpts, paragraph));
        article.notes().forEach(paragraph -> paragraph(text, excerpts, paragraph));
        turns(text, excerpts, turns, speakers(text, speakers));
        exchanges(exchanges, turns.size());
        warnings.forEach(warning -> inside(text, warning.span()));
    }

    /** What holds in every {@link Source}. */
    static void checkSource(String text, List<Mark> marks, List<Timing> times, List<Place> places) {
        int start = 0;
        for (Mark mark : marks) {
            InterviewException.throwIfInterrupted("source");
            require(mark.span().start() >= start, "mark out of order at", mark.span().start());
            inside(text, mark.span());
            start = mark.span().start();
        }
        int end = 0;
        for (Timing time : times) {
            InterviewException.throwIfInterrupted("source");
            require(time.span().start() >= end, "time out of order at", time.span().start());
            end = time.span().end();
        }
        require(end <= text.length(), "time behind the text, which ends at", text.length());
        end = places(places);
        require(end <= text.length(), "place behind the text, which ends at", text.length());
    }

    /** What holds in every list of places. */
    static int places(List<Place> places) {
        int end = 0;
        int file = 0;
        for (Place place : places) {
            InterviewException.throwIfInterrupted("source");
            require(place.span().start() >= end, "place out of order at", place.span().start());
            require(place.file().start() >= file, "place out of order at", place.span().start());
            end = place.span().end();
            file = place.file().start();
        }
        return end;
    }

    private static void blocks(String text, List<Block> blocks) {
        int end = 0;
        for (Block block : blocks) {
            InterviewException.throwIfInterrupted("interview");
            require(block.span().start() == end, "blocks do not tile the text", end);
            end = block.span().end();
        }
        require(end == text.length(), "blocks do not tile the text", end);
    }

    private static Set<String> speakers(String text, List<Speaker> speakers) {
        Set<String> ids = new HashSet<>();
        for (Speaker speaker : speakers) {
            InterviewException.throwIfInterrupted("interview");
            require(ids.add(speaker.id()), "two speakers with one id, the second is", ids.size());
            speaker.mentions().forEach(mention -> inside(text, mention));
        }
        return ids;
    }

    private static void turns(
            String text, Excerpts excerpts, List<Turn> turns, Set<String> speakers) {
        int end = 0;
        for (int i = 0; i < turns.size(); i++) {
            InterviewException.throwIfInterrupted("interview");
            Turn turn = turns.get(i);
            require(turn.index() == i, "turn out of order", i);
            require(speakers.contains(turn.speaker()), "turn of an unknown speaker", i);
            require(turn.span().start() >= end, "turn overlaps the one before", i);
            require(!turn.paragraphs().isEmpty(), "turn without a paragraph", i);
            end = turn.span().start();
            for (Paragraph paragraph : turn.paragraphs()) {
                require(paragraph.span().start() >= end, "paragraph out of order", i);
                require(turn.span().contains(paragraph.span()), "paragraph outside of turn", i);
                paragraph(text, excerpts, paragraph);
                end = paragraph.span().end();
            }
            end = turn.span().end();
        }
        require(end <= text.length(), "turn behind the text", turns.size() - 1);
    }

    private static void exchanges(List<Exchange> exchanges, int turns) {
        int next = 0;
        for (int i = 0; i < exchanges.size(); i++) {
            Exchange exchange = exchanges.get(i);
            require(exchange.index() == i, "exchange out of order", i);
            require(!exchange.questions().isEmpty(), "exchange without a question", i);
            next = ascending(exchange.questions(), next, turns);
            next = ascending(exchange.answers(), next, turns);
        }
    }

    private static int ascending(List<Integer> indexes, int least, int turns) {
        int next = least;
        for (int index : indexes) {
            require(index >= next && index < turns, "exchange with a turn out of order", index);
            next = index + 1;
        }
        return next;
    }

    private static void paragraph(String text, Excerpts excerpts, Paragraph paragraph) {
        inside(text, paragraph.span());
        require(
                excerpts.hold(paragraph.text(), paragraph.span().start()),
                "paragraph is not what stands at",
                paragraph.span().start());
    }

    private static void inside(String text, Span span) {
        require(span.end() <= text.length(), "span ends behind the text at", span.end());
    }

    private static void require(boolean holds, String problem, int number) {
        if (!holds) {
            throw new IllegalArgumentException(problem + ' ' + number);
        }
    }
}
