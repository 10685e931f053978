package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of step 8. Phrases that introduce somebody → the name behind them; used by Names. */
final class Introductions {

    // rule: Somebody introduces himself by I'm, I am, my name is, this is, Ich bin, mein Name ist,
    // je suis, je m'appelle, soy, me llamo, sono, mi chiamo, sou, меня зовут.
    private static final List<String> SELF =
            List.of(
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
    // interviewee,
    // with, interview with, conversation with, Q&A with, Gespräch mit, Interview mit, entretien
    // avec, conversation avec, entrevista a, entrevista con, intervista a.
    private static final List<String> GUEST =
            List.of(
                    "person:",
                    "guest:",
                    "guests:",
                    "speaker:",
                    "speakers:",
                    "interviewee:",
                    "with:",
                    "interview with",
                    "conversation with",
                    "q&a with",
                    "gespräch mit",
                    "interview mit",
                    "entretien avec",
                    "conversation avec",
                    "entrevista a",
                    "entrevista con",
                    "intervista a");

    private static final List<String> INTERVIEWER =
            List.of(
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
                    "беседовала");

    private static final int HEADLINES = 12;

    private static final Set<String> LISTS =
            Set.of("guests", "guest", "speakers", "speaker", "interviewees", "persons", "people");

    private final String text;
    private final List<Passage> head = new ArrayList<>();
    private final Map<String, List<Passage>> bySpeaker = new HashMap<>();

    Introductions(String text, List<Passage> passages) {
        this.text = text;
        for (Passage passage : passages) {
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
            for (String phrase : SELF) {
                boolean own = phrase.contains("name");
                Span name = behind(text, passage.span(), phrase, generic);
                if (name != null && (generic || own || fits(text, name, labels))) {
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
    private static boolean fits(String text, Span name, List<Label> labels) {
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

    /** The name behind a phrase; one word is enough for a speaker of whom nothing else is known. */
    private static @Nullable Span behind(
            String text, Span passage, String phrase, boolean oneWord) {
        int from = passage.start();
        while (from < passage.end()) {
            int at = find(text, from, passage.end(), phrase);
            if (at < 0) {
                return null;
            }
            int behind = at + phrase.length();
            Span name = name(text, skip(text, behind, passage.end()), passage.end(), oneWord);
            if (name != null) {
                return name;
            }
            from = behind;
        }
        return null;
    }

    private static int skip(String text, int from, int stop) {
        int at = from;
        while (at < stop && !Character.isLetterOrDigit(text.charAt(at)) && at - from < 6) {
            at++;
        }
        return at;
    }

    private static @Nullable Span name(String text, int from, int stop, boolean oneWord) {
        List<NameRun> runs = NameRun.in(text, new Span(from, Math.min(stop, from + 80)));
        if (runs.isEmpty()) {
            return null;
        }
        NameRun run = runs.get(0);
        int first = 0;
        while (first < run.size() && OfficeWords.stop(run.keys().get(first))) {
            first++;
        }
        int last = Math.min(run.size() - 1, first + 3);
        boolean begins = first < run.size() && run.words().get(0).start() == from;
        if (!begins || last - first < (oneWord ? 0 : 1)) {
            return null;
        }
        // One word is a name only where the sentence ends with it: "this is Moe."
        if (last == first) {
            int end = run.words().get(last).end();
            boolean closed = end >= stop || ".,!?".indexOf(text.charAt(end)) >= 0;
            return closed ? run.span(first, last) : null;
        }
        return run.span(first, last);
    }

    /** The phrase as words of their own, small or capital, straight or curly apostrophe. */
    private static int find(String text, int from, int stop, String phrase) {
        for (int i = from; i + phrase.length() < stop; i++) {
            if ((i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && same(text, i, phrase)
                    && !Character.isLetterOrDigit(text.charAt(i + phrase.length()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(String text, int at, String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = text.charAt(at + i);
            char small = Chars.apostrophe(c) ? '\'' : Character.toLowerCase(c);
            if (small != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // rule: The one interviewee whose label is no name is who the page announces as interviewed,
    // else whose name stands before the headline's colon and again elsewhere; of two, none.
    @Nullable Declaration guest() {
        Map<String, Span> found = new LinkedHashMap<>();
        boolean list = false;
        for (Passage passage : head) {
            Span span = passage.span();
            list = list && text.charAt(span.start()) == '-' || listed(text, span);
            if (list) {
                int at = skip(text, span.start(), span.end());
                add(found, name(text, at, span.end(), false));
            }
            for (String phrase : GUEST) {
                add(found, behind(text, span, phrase, false));
            }
        }
        for (int i = 0; found.isEmpty() && i < Math.min(head.size(), HEADLINES); i++) {
            add(found, Headlines.speaker(text, head.get(i).span(), head));
        }
        return only(found);
    }

    // rule: The one interviewer whose name is not stated otherwise stands behind: interviewer,
    // interview, interviewed by, interview by, conducted by, host, hosted by, das Gespräch führte,
    // das Interview führte, die Fragen stellte, propos recueillis par, entrevista de, intervista
    // di,
    // беседовал, беседовала; of two, none.
    @Nullable Declaration interviewer() {
        Map<String, Span> found = new LinkedHashMap<>();
        List<Passage> outside = new ArrayList<>(head);
        outside.addAll(bySpeaker.getOrDefault(Passage.END, List.of()));
        for (Passage passage : outside) {
            for (String phrase : INTERVIEWER) {
                add(found, behind(text, passage.span(), phrase, false));
            }
        }
        return only(found);
    }

    private @Nullable Declaration only(Map<String, Span> found) {
        return found.size() == 1 ? declared(found.values().iterator().next(), true) : null;
    }

    /** Whether a list of persons follows: "guests:". */
    private static boolean listed(String text, Span span) {
        return LISTS.contains(Chars.key(text, span.start(), span.end()));
    }

    private void add(Map<String, Span> found, @Nullable Span name) {
        if (name != null) {
            found.putIfAbsent(Chars.key(text, name.start(), name.end()), name);
        }
    }
}
