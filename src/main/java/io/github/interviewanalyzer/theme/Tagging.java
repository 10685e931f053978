package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps 1 to 6 for all turns of an interview; used by InterviewAnalyzer.
 *
 * @param tags the tags, by turn and then in the order of the codebook
 * @param models the models that were asked
 */
record Tagging(List<Tag> tags, List<Analysis.Model> models) {

    static Tagging of(
            Interview interview,
            CueIndex cues,
            List<String> themes,
            boolean english,
            Tools.Set tools) {
        String text = interview.text();
        Passage passage = new Passage(text, tools);
        Search search = new Search(cues, themes.size(), passage);
        Assertions assertions = new Assertions(text, passage.words);
        TagDrafts drafts = new TagDrafts(themes, interview.options().limits().evidence());
        List<Tag> tags = new ArrayList<>(interview.turns().size());
        for (Turn turn : interview.turns()) {
            drafts.begin(turn.index());
            List<Paragraph> paragraphs = turn.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                InterviewException.throwIfInterrupted("themes");
                List<Hit> hits = search.in(paragraphs.get(i).span());
                for (int j = 0; j < hits.size(); j++) {
                    InterviewException.throwIfInterrupted("themes");
                    Hit hit = hits.get(j);
                    Span span = passage.span(hit);
                    Span sentence = passage.sentence(hit.first());
                    Assertion assertion =
                            english ? assertions.of(hit.first(), sentence) : Assertion.PLAIN;
                    drafts.of(hit.cue().theme()).add(hit.cue(), text, span, sentence, assertion);
                }
            }
            drafts.addTo(tags);
        }
        return new Tagging(tags, passage.models());
    }
}
