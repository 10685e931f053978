package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** What the words of a label say about the part that its speaker takes; used by Roles. */
final class RoleWords {

    /** A part in a dialogue. */
    enum Part {
        ASKS,
        ANSWERS,
        /** Leads through the talk, with questions or without. */
        HOSTS,
        /** Connects callers. */
        CONNECTS,
        /** Neither asks for anybody nor is asked. */
        OTHERS,
        UNKNOWN
    }

    // rule: Hosts and moderators are called Host, Presenter, Anchor, Moderator, Facilitator,
    // 主持人, 司会, 사회자, Ведущий, Ведущая, Модератор, Moderatorin, Animateur, Animatrice, Modérateur,
    // Modératrice, Moderador, Moderadora, Moderatore, Moderatrice.
    private static final Set<String> HOSTS =
            Set.of(
                    "host",
                    "presenter",
                    "anchor",
                    "moderator",
                    "facilitator",
                    "主持人",
                    "司会",
                    "사회자",
                    "ведущий",
                    "ведущая",
                    "модератор",
                    "moderatorin",
                    "animateur",
                    "animatrice",
                    "modérateur",
                    "modératrice",
                    "moderador",
                    "moderadora",
                    "moderatore",
                    "moderatrice");

    // rule: Others are called Audience, Chair, Chairman, Chairwoman, Chairperson, Announcer,
    // Narrator, Interpreter, Translator, Voice, Voices, 观众, 觀眾, 听众, Publikum, Público; so is who
    // is Unknown or Unidentified.
    private static final Set<String> OTHERS =
            Set.of(
                    "audience",
                    "chair",
                    "chairman",
                    "chairwoman",
                    "chairperson",
                    "announcer",
                    "narrator",
                    "interpreter",
                    "translator",
                    "voice",
                    "voices",
                    "观众",
                    "觀眾",
                    "听众",
                    "publikum",
                    "público");

    private RoleWords() {}

    // rule: Papers and stations are called by two to five capital letters, or their last word is
    // Times, Post, News, Press, Radio, Television, TV, Agency, Gazette, Herald, Tribune,
    // Journal, Telegraph, Courier, Chronicle, Observer, Globe, Weekly, Daily or Media.
    private static final Set<String> PAPERS =
            Set.of(
                    "times",
                    "post",
                    "news",
                    "press",
                    "radio",
                    "television",
                    "tv",
                    "agency",
                    "gazette",
                    "herald",
                    "tribune",
                    "journal",
                    "telegraph",
                    "courier",
                    "chronicle",
                    "observer",
                    "globe",
                    "weekly",
                    "daily",
                    "media");

    static boolean paper(Collection<String> labels) {
        return labels.stream().anyMatch(RoleWords::paper);
    }

    private static boolean paper(String label) {
        boolean short_ = label.length() >= 2 && label.length() <= 5;
        if (short_ && label.chars().allMatch(Character::isUpperCase)) {
            return true;
        }
        String[] words = NameWords.words(Chars.key(label, 0, label.length()));
        return PAPERS.contains(words[words.length - 1]);
    }

    static Part part(Collection<String> labels) {
        for (String label : labels) {
            Part part = part(Chars.key(label, 0, label.length()));
            if (part != Part.UNKNOWN) {
                return part;
            }
        }
        return Part.UNKNOWN;
    }

    // rule: The whole label counts, without a number behind it, else its last word ("The Acting
    // Chair", "Male reporter"), for hosts its first one too ("Host Lin"); Audience, Unknown and
    // Unidentified count anywhere in it.
    private static Part part(String key) {
        String whole = LabelWords.bare(key);
        String[] words = NameWords.words(whole);
        String last = words[words.length - 1];
        if (contains(words, "audience")) {
            return Part.OTHERS;
        }
        if (HOSTS.contains(last) || HOSTS.contains(words[0])) {
            return Part.HOSTS;
        }
        if (last.equals("operator")) {
            return Part.CONNECTS;
        }
        Role role = LabelWords.role(whole);
        if (role == null && last.length() > 1) {
            role = LabelWords.role(last);
        }
        if (role == Role.INTERVIEWER || role == Role.INTERVIEWEE) {
            return role == Role.INTERVIEWER ? Part.ASKS : Part.ANSWERS;
        }
        boolean other = OTHERS.contains(last) || contains(words, "unknown");
        return other || contains(words, "unidentified") ? Part.OTHERS : Part.UNKNOWN;
    }

    private static boolean contains(String[] words, String word) {
        return Arrays.asList(words).contains(word);
    }
}
