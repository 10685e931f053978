package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis holds, found at once by id or index, however many there are; used by the writers
 * of {@link Export}'s formats.
 */
final class AnalysisIndex {

    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, ThemeHeader> themes = new HashMap<>();
    private final Map<Integer, Exchange> exchanges = new HashMap<>();
    private final Map<Integer, List<Tag>> tags = new HashMap<>();

    AnalysisIndex(Analysis analysis) {
        Interview interview = analysis.interview();
        interview.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        analysis.codebook().themes().forEach(theme -> themes.put(theme.id(), theme));
        for (Exchange exchange : interview.exchanges()) {
            exchange.questions().forEach(turn -> exchanges.put(turn, exchange));
            exchange.answers().forEach(turn -> exchanges.put(turn, exchange));
        }
        for (Tag tag : analysis.tags()) {
            tags.computeIfAbsent(tag.turn(), turn -> new ArrayList<>()).add(tag);
        }
    }

    /** Each turn has one of the interview's speakers: an interview without cannot exist. */
    Speaker speaker(Turn turn) {
        return speaker(turn.speaker());
    }

    Speaker speaker(String id) {
        return Objects.requireNonNull(speakers.get(id));
    }

    /** Each tag has one of the codebook's themes: an analysis without cannot exist. */
    ThemeHeader theme(String id) {
        return Objects.requireNonNull(themes.get(id));
    }

    /** The exchange that a turn asks or answers in, or null. */
    @Nullable Exchange exchange(int turn) {
        return exchanges.get(turn);
    }

    /** The index of that exchange, or null. */
    @Nullable Integer exchangeIndex(int turn) {
        Exchange exchange = exchanges.get(turn);
        return exchange == null ? null : exchange.index();
    }

    /** The tags of a turn, in their order. */
    List<Tag> tags(int turn) {
        return tags.getOrDefault(turn, List.of());
    }
}
