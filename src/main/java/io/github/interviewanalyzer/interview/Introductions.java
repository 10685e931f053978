package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of step 12. Phrases that introduce somebody → the name behind them; used by Names. */
final class Introductions {

    // rule: Somebody introduces himself by I'm, I am, my name is, this is, Ich bin, mein Name
    // ist, je suis, je m'appelle, soy, me llamo, sono, mi chiamo, sou, меня зовут.
    private static final Phrases SELF =
            Phrases.of(
                    "i'm",
                    "i am",
                    "my name is",
                    "this is",
                    "ich bin",
                    "mein name ist",
                    "je suis",
                    "je m'appelle",
                    "soy",
                    "me llamo",
                    "sono",
                    "mi chiamo",
                    "sou",
                    "меня зовут");

    // rule: Who is interviewed stands behind: person, guest, guests, speaker, speakers,
    // interviewee, narrator, with, featuring, im gespräch, interview with, conversation with, talk
    // with, chat with, q&a with, questions for, questions to, spoke with, spoke to, speaks with,
    // speaks to, talked with, talked to, talks with, talks to, sat down with, sits down with,
    // caught up with, gespräch mit, interview mit, sprach mit, entretien avec, conversation avec,
    // rencontre avec, entrevista a, entrevista con, entrevista com, intervista a, 受访者, 受访人, 被采访者,
    // 嘉宾, 专访; or, in what others say, behind: my guest is, our guest is, my guest today is, our
    // guest today is, my guest, our guest, joined by, joining me is, joining us is, with me is,
    // welcome, welcoming, talking to, talking with, speaking to, speaking with, talk to, talk with.
    private static final Phrases GUEST =
            Phrases.of(
                    "person:",
                    "guest:",
                    "guests:",
                    "speaker:",
                    "speakers:",
                    "interviewee:",
                    "narrator:",
                    "with:",
                    "featuring:",
                    "im gespräch:",
                    "interview with",
                    "conversation with",
                    "talk with",
                    "chat with",
                    "q&a with",
                    "questions for",
                    "questions to",
                    "spoke with",
                    "spoke to",
                    "speaks with",
                    "speaks to",
                    "talked with",
                    "talked to",
                    "talks with",
                    "talks to",
                    "sat down with",
                    "sits down with",
                    "caught up with",
                    "gespräch mit",
                    "interview mit",
                    "sprach mit",
                    "entretien avec",
                    "conversation avec",
                    "rencontre avec",
                    "entrevista a",
                    "entrevista con",
                    "entrevista com",
                    "intervista a",
                    "受访者",
                    "受访人",
                    "被采访者",
                    "嘉宾",
                    "专访");

    private static final Phrases SPOKEN =
            Phrases.of(
                    "my guest is",
                    "our guest is",
                    "my guest today is",
                    "our guest today is",
                    "my guest,",
                    "our guest,",
                    "joined by",
                    "joining me is",
                    "joining us is",
                    "with me is",
                    "welcome",
                    "welcoming",
                    "talking to",
                    "talking with",
                    "speaking to",
                    "speaking with",
                    "talk to",
                    "talk with");

    private static final Phrases INTERVIEWER =
            Phrases.of(
                    "interviewer:",
                    "interview:",
                    "interviewed by",
                    "interview by",
                    "conducted by",
                    "host:",
                    "hosted by",
                    "das gespräch führte",
                    "das interview führte",
                    "die fragen stellte",
                    "propos recueillis par",
                    "entrevista de",
                    "intervista di",
                    "беседовал",
                    "беседовала",
                    "采访者",
                    "采访人",
                    "访谈者",
                    "主持人",
                    "记者");

    private static final int HEADLINES = 12;

    private static final Set<String> LISTS =
            Set.of("guests", "guest", "speakers", "speaker", "interviewees", "persons", "people");

    private final CharSequence text;
    private final List<Passage> head = new ArrayList<>();
    private final Map<String, List<Passage>> bySpeaker = new LinkedHashMap<>();

    Introductions(CharSequence text, List<Passage> passages) {
        this.text = text;
        for (Passage passage : passages) {
            InterviewException.throwIfInterrupted("names");
            if (passage.speaker() == null) {
                head.add(passage);
            } else {
                bySpeaker.computeIfAbsent(passage.speaker(), id -> new ArrayList<>()).add(passage);
            }
        }
    }

    /** The name that a speaker says of himself at the beginning, or null. */
    @Nullable Span self(String id, List<Label> labels, boolean generic) {
        for (Passage passage : bySpeaker.getOrDefault(id, List.of())) {
            for (String phrase : SELF.in(text, passage.span())) {
                boolean own = phrase.contains("name");
                Span name = PhraseNames.behind(text, passage.span(), phrase, true);
                boolean whole =
                        name != null && Chars.find(text, " ", name.start(), name.end()) >= 0;
                if (name != null && (generic || (own && whole) || fits(text, name, labels))) {
                    return name;
                }
            }
        }
        return null;
    }

    Declaration declared(Span name, boolean outside) {
        return Declaration.at(text, List.of(name), Apposition.behind(text, name.end(), outside));
    }

    // rule: A name in an introduction fits a label that has one of its words; a label that is no
    // name, "Speaker 1", fits each.
    private static boolean fits(CharSequence text, Span name, List<Label> labels) {
        List<String> words = List.of(NameWords.words(Chars.key(text, name.start(), name.end())));
        for (Label label : labels) {
            for (String word : LabelNames.words(label)) {
                if (words.contains(word)) {
                    return words.size() > 1;
                }
            }
        }
        return false;
    }

    // rule: The one interviewee whose label is no name is who the page announces as interviewed,
    // else whose name stands before the headline's colon and again elsewhere or before a quotation
    // ("Lars Moe, pilot: 'I wait'"); of two, none.
    @Nullable Declaration guest(String id) {
        Map<String, Span> found = new LinkedHashMap<>();
        boolean list = false;
        for (Passage passage : head) {
            Span span = passage.span();
            list = (list && text.charAt(span.start()) == '-') || listed(text, span);
            if (list) {
                add(found, PhraseNames.name(text, span.start(), span.end(), false));
            }
            for (String phrase : GUEST.in(text, span)) {
                add(found, PhraseNames.behind(text, span, phrase, false));
            }
        }
        if (found.isEmpty()) {
            bySpeaker.forEach(
                    (speaker, spoken) -> {
                        if (!speaker.equals(id)) {
                            announced(spoken, found);
                        }
                    });
        }
        for (int i = 0; found.isEmpty() && i < Math.min(head.size(), HEADLINES); i++) {
            add(found, Headlines.speaker(text, head.get(i).span(), head));
        }
        return only(found);
    }

    // rule: The one interviewer whose name is not stated otherwise stands behind: interviewer,
    // interview, interviewed by, interview by, conducted by, host, hosted by, das gespräch
    // führte, das interview führte, die fragen stellte, propos recueillis par, entrevista de,
    // intervista di, беседовал, беседовала, 采访者, 采访人, 访谈者, 主持人, 记者; of two, none, but those that a
    // word for "and" joins are one name: "interview by Bo Lind and Ana Brandt".
    @Nullable Declaration interviewer() {
        Map<String, Span> found = new LinkedHashMap<>();
        List<Passage> outside = new ArrayList<>(head);
        outside.addAll(bySpeaker.getOrDefault(Passage.END, List.of()));
        for (Passage passage : outside) {
            for (String phrase : INTERVIEWER.in(text, passage.span())) {
                Span name = PhraseNames.behind(text, passage.span(), phrase, false);
                int end = passage.span().end();
                add(found, name == null ? null : DeclaredName.with(text, name, end));
            }
        }
        return only(found);
    }

    private void announced(List<Passage> spoken, Map<String, Span> found) {
        for (Passage passage : spoken) {
            for (String phrase : SPOKEN.in(text, passage.span())) {
                add(found, PhraseNames.behind(text, passage.span(), phrase, false));
            }
        }
    }

    private @Nullable Declaration only(Map<String, Span> found) {
        return found.size() == 1 ? declared(found.values().iterator().next(), true) : null;
    }

    /** Whether a list of persons follows: "guests:". */
    private static boolean listed(CharSequence text, Span span) {
        return LISTS.contains(Chars.key(text, span.start(), span.end()));
    }

    private void add(Map<String, Span> found, @Nullable Span name) {
        if (name != null) {
            found.putIfAbsent(Chars.key(text, name.start(), name.end()), name);
        }
    }
}
