package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Step 11. Roster and turns → what each speaker does. */
final class Roles {

    private static final double ASKS = 0.35;
    private static final double QUIET = 0.25;
    private static final int FEW = 3;
    private static final int PANEL = 6;

    private final Roster roster;
    private final Dialogue dialogue;
    private final Map<String, RoleWords.Part> words = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final boolean quiet;

    private Roles(Roster roster, List<Turn> turns, ToIntFunction<Turn> words) {
        this.roster = roster;
        this.dialogue = Dialogue.of(turns, words);
        for (String speaker : dialogue.speakers()) {
            InterviewException.throwIfInterrupted("speakers");
            this.words.put(speaker, RoleWords.part(roster.labels(speaker)));
            roles.put(speaker, Role.OTHER);
        }
        quiet = quiet(dialogue);
    }

    static Map<String, Role> read(Roster roster, List<Turn> turns, ToIntFunction<Turn> words) {
        Roles roles = new Roles(roster, turns, words);
        roles.decide();
        return roles.roles;
    }

    private void decide() {
        Set<String> askers = askers();
        Map<String, Integer> replies = dialogue.replies(askers, others(askers));
        Set<String> behind = dialogue.behind(askers);
        boolean press =
                askers.stream().anyMatch(speaker -> is(speaker, RoleWords.Part.ASKS))
                        || papers(askers);
        boolean interview = press || answered() || interview(askers, replies);
        boolean audience = interview && !press && askers.size() > FEW && !connected();
        int answers = audience ? replies.values().stream().mapToInt(Integer::intValue).sum() : 0;
        // rule: Where a label word answers, nobody else does who answers half as often.
        int told = told(replies);
        double usual = dialogue.length(replies.keySet());
        roles.replaceAll(
                (speaker, role) -> {
                    InterviewException.throwIfInterrupted("speakers");
                    if (is(speaker, RoleWords.Part.ANSWERS)) {
                        return Role.INTERVIEWEE;
                    }
                    if (interview && askers.contains(speaker)) {
                        // rule: More than three persons who ask, of whom nothing says that they
                        // ask for the press or as analysts, are an audience: OTHER.
                        return audience ? Role.OTHER : Role.INTERVIEWER;
                    }
                    int own = replies.getOrDefault(speaker, 0);
                    return interview
                                    && own * 5 >= answers
                                    && own * 2 >= told
                                    && answers(speaker, own, usual, behind.contains(speaker))
                            ? Role.INTERVIEWEE
                            : role;
                });
    }

    private boolean is(String speaker, RoleWords.Part part) {
        return words.get(speaker) == part;
    }

    // rule: Who is called like a paper or station asks for the press, and so do all of those who
    // ask if half of them are called so.
    private boolean papers(Set<String> askers) {
        int papers = 0;
        for (String speaker : askers) {
            InterviewException.throwIfInterrupted("speakers");
            papers += RoleWords.paper(roster.labels(speaker)) ? 1 : 0;
        }
        return papers > 0 && papers * 2 >= askers.size();
    }

    private boolean answered() {
        return words.containsValue(RoleWords.Part.ANSWERS);
    }

    /** Whether an operator connects those who ask: analysts in a call. */
    private boolean connected() {
        return words.containsValue(RoleWords.Part.CONNECTS);
    }

    // rule: A label word tells who asks. Where no label word does, or those who have one ask
    // less than half of the questions, an interviewer is who asks more than is asked of him and
    // speaks shorter than the others; a host or moderator is one if nobody else asks as much.
    private Set<String> askers() {
        Set<String> askers = new LinkedHashSet<>();
        Set<String> hosts = new LinkedHashSet<>();
        words.forEach(
                (speaker, part) -> {
                    if (part == RoleWords.Part.ASKS) {
                        askers.add(speaker);
                    } else if (part == RoleWords.Part.HOSTS) {
                        hosts.add(speaker);
                    }
                });
        if (askers.isEmpty() || dialogue.asked(askers) * 2 < dialogue.asked(dialogue.speakers())) {
            for (String speaker : dialogue.speakers()) {
                InterviewException.throwIfInterrupted("speakers");
                if (is(speaker, RoleWords.Part.UNKNOWN) && leans(speaker)) {
                    askers.add(speaker);
                }
            }
            if (dialogue.asked(hosts) >= dialogue.asked(askers)) {
                askers.addAll(hosts);
            }
        }
        return askers;
    }

    private boolean leans(String speaker) {
        return quiet
                ? dialogue.leaning(speaker) >= QUIET
                : dialogue.asked(speaker) > 0 && dialogue.leaning(speaker) >= ASKS;
    }

    // rule: Between two who hardly ever ask, in less than every tenth turn, the one whose turns
    // are half as long as the other's interviews.
    private static boolean quiet(Dialogue dialogue) {
        Set<String> speakers = dialogue.speakers();
        if (speakers.size() != 2) {
            return false;
        }
        int stretches = speakers.stream().mapToInt(dialogue::stretches).sum();
        return stretches > 2 && dialogue.asked(speakers) * 10 < stretches;
    }

    /** Who leads, connects or comments: they do not answer. */
    private Set<String> others(Set<String> askers) {
        Set<String> others = new HashSet<>();
        words.forEach(
                (speaker, part) -> {
                    boolean answers =
                            part == RoleWords.Part.ANSWERS || part == RoleWords.Part.UNKNOWN;
                    if (!answers && !askers.contains(speaker)) {
                        others.add(speaker);
                    }
                });
        return others;
    }

    // rule: It is an interview if those who ask ask at least half of all questions, if not more
    // than six voices give most of the answers, and if these are longer than the questions or
    // every second turn of those who ask has a question.
    private boolean interview(Set<String> askers, Map<String, Integer> replies) {
        int asked = dialogue.asked(askers);
        if (quiet) {
            return askers.size() == 1 && !replies.isEmpty();
        }
        if (asked == 0 || replies.isEmpty() || asked * 2 < dialogue.asked(dialogue.speakers())) {
            return false;
        }
        int stretches = askers.stream().mapToInt(dialogue::stretches).sum();
        boolean longer = dialogue.length(replies.keySet()) >= dialogue.length(askers);
        return most(replies) <= PANEL && (longer || asked * 2 >= stretches);
    }

    /** How many voices give two thirds of the answers. */
    private static int most(Map<String, Integer> replies) {
        List<Integer> counts = new ArrayList<>(replies.values());
        counts.sort(Collections.reverseOrder());
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        int sum = 0;
        int voices = 0;
        while (sum * 3 < all * 2) {
            sum += counts.get(voices++);
        }
        return voices;
    }

    /** How often somebody answers whose label is a word for it. */
    private int told(Map<String, Integer> replies) {
        return replies.entrySet().stream()
                .filter(entry -> is(entry.getKey(), RoleWords.Part.ANSWERS))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    // rule: An interviewee speaks behind those who ask in at least every third turn, or
    // sometimes and at length; who only throws in a few words is none, nor is, before an
    // audience, who gives less than every fifth answer.
    private boolean answers(String speaker, int own, double usual, boolean behind) {
        if (own == 0) {
            return false;
        }
        double length = dialogue.length(List.of(speaker));
        boolean often = own * 3 >= dialogue.stretches(speaker);
        // rule: Who answers second, behind another, answers too, but not who never speaks right
        // behind a question and is less than half as long as answers are.
        return length * 5 >= usual && ((often && behind) || length * 2 >= usual);
    }
}
