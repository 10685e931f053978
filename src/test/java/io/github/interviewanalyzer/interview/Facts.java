package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Warning;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Says in one line what an interview holds beside its turns, for expectations. */
final class Facts {

    private Facts() {}

    static String of(Interview interview, String key) {
        return switch (key) {
            case "section" -> Objects.toString(interview.article().section(), "none");
            case "headline" -> Objects.toString(interview.article().headline(), "none");
            case "published" -> Objects.toString(interview.article().published(), "none");
            case "byline" -> Objects.toString(interview.article().byline(), "none");
            case "credit" -> Objects.toString(interview.article().credit(), "none");
            case "captions" -> words(interview.article().captions());
            case "notes" -> words(interview.article().notes());
            case "language" -> Objects.toString(interview.language(), "none");
            case "speakers" ->
                    interview.speakers().stream().map(Facts::speaker).collect(list("; "));
            case "exchanges" ->
                    interview.exchanges().stream().map(Facts::exchange).collect(list("; "));
            case "warnings" ->
                    interview.warnings().stream()
                            .map(warning -> warning(interview.text(), warning))
                            .collect(list("; "));
            case "blocks" -> blocks(interview);
            default -> throw new IllegalArgumentException("unknown fact " + key);
        };
    }

    private static String speaker(Speaker speaker) {
        return String.join(" = ", speaker.labels())
                + (speaker.name() == null ? "" : ", " + speaker.name())
                + (speaker.description() == null ? "" : ", " + speaker.description())
                + ": "
                + speaker.role();
    }

    private static String exchange(Exchange exchange) {
        return numbers(exchange.questions()) + " > " + numbers(exchange.answers());
    }

    private static String numbers(List<Integer> turns) {
        return turns.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String warning(String text, Warning warning) {
        String where = warning.span().in(text);
        return warning.code() + (where.length() > 40 ? "" : " " + where);
    }

    /** The kinds in order, without the empty lines. */
    private static String blocks(Interview interview) {
        return interview.blocks().stream()
                .map(Block::kind)
                .filter(kind -> kind != Block.Kind.BLANK)
                .map(Block.Kind::name)
                .collect(list(" "));
    }

    private static String words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(list(" | "));
    }

    private static Collector<CharSequence, ?, String> list(String between) {
        return Collectors.collectingAndThen(
                Collectors.joining(between), all -> all.isEmpty() ? "none" : all);
    }
}
