package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Mentions.Mention;
import io.github.interviewanalyzer.theme.Summary.SpeakerTheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Step 2 of a summary. Mentions → who speaks of which theme how much. */
final class SpeakerThemes {

    private SpeakerThemes() {}

    static List<SpeakerTheme> of(Mentions mentions) {
        Map<String, Integer> words = mentions.analysis().interview().wordsBySpeaker();
        Map<String, Map<String, List<Mention>>> bySpeaker = new HashMap<>();
        for (Mention mention : mentions.all()) {
            bySpeaker
                    .computeIfAbsent(mentions.speaker(mention.turn()), speaker -> new HashMap<>())
                    .computeIfAbsent(mention.theme(), theme -> new ArrayList<>())
                    .add(mention);
        }
        List<SpeakerTheme> table = new ArrayList<>();
        for (Speaker speaker : mentions.analysis().interview().speakers()) {
            Map<String, List<Mention>> said = bySpeaker.getOrDefault(speaker.id(), Map.of());
            for (String theme : mentions.themes()) {
                if (said.containsKey(theme)) {
                    table.add(
                            new SpeakerTheme(
                                    speaker.id(),
                                    theme,
                                    mentions.extent(
                                            said.get(theme), words.getOrDefault(speaker.id(), 0))));
                }
            }
        }
        return table;
    }
}
