package io.github.interviewanalyzer.interview;

import java.util.Set;

/** Words with a capital letter beside a name that are no part of it; used by NameRun and Names. */
final class OfficeWords {

    // rule: Offices and ranks: president, vice, deputy, prime, minister, premier, pm, chancellor,
    // governor, mayor, secretary, state, press, spokesperson, spokesman, spokeswoman, ambassador,
    // senator, congressman, congresswoman, representative, adviser, advisor, national, security,
    // director, head, chief, executive, officer, ceo, cto, cfo, coo, founder, cofounder, chair,
    // chairman, chairwoman, general, admiral, colonel, captain, commissioner, judge, justice,
    // treasurer, professor, prof, doctor, dr, reporter, reporters, correspondent, editor, author,
    // writer, host, guest, speaker, coach, former, foreign, finance, defence, defense, leader,
    // emperor, king, queen, prince, princess, pope, bishop.
    private static final Set<String> OFFICES =
            Set.of(
                    "president",
                    "vice",
                    "deputy",
                    "prime",
                    "minister",
                    "premier",
                    "pm",
                    "chancellor",
                    "governor",
                    "mayor",
                    "secretary",
                    "state",
                    "press",
                    "spokesperson",
                    "spokesman",
                    "spokeswoman",
                    "ambassador",
                    "senator",
                    "congressman",
                    "congresswoman",
                    "representative",
                    "adviser",
                    "advisor",
                    "national",
                    "security",
                    "director",
                    "head",
                    "chief",
                    "executive",
                    "officer",
                    "ceo",
                    "cto",
                    "cfo",
                    "coo",
                    "founder",
                    "cofounder",
                    "chair",
                    "chairman",
                    "chairwoman",
                    "general",
                    "admiral",
                    "colonel",
                    "captain",
                    "commissioner",
                    "judge",
                    "justice",
                    "treasurer",
                    "professor",
                    "prof",
                    "doctor",
                    "dr",
                    "reporter",
                    "reporters",
                    "correspondent",
                    "editor",
                    "author",
                    "writer",
                    "host",
                    "guest",
                    "speaker",
                    "coach",
                    "former",
                    "foreign",
                    "finance",
                    "defence",
                    "defense",
                    "leader",
                    "emperor",
                    "king",
                    "queen",
                    "prince",
                    "princess",
                    "pope",
                    "bishop");

    // rule: Words that begin sentences and headings: the, a, an, and, but, or, with, by, of, for,
    // from, to, in, on, at, as, his, her, its, our, my, your, this, that, what, who, how, why,
    // when,
    // interview, interviews, conversation, transcript, podcast, episode, remarks, briefing,
    // questions, answers, introducing, introduction, meet, welcome, hello, hi, hey, dear, thanks,
    // thank, today, photo, excellency, i, we, he, she, so, well, yes, no, okay, ok.
    private static final Set<String> OPENERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "and",
                    "but",
                    "or",
                    "with",
                    "by",
                    "of",
                    "for",
                    "from",
                    "to",
                    "in",
                    "on",
                    "at",
                    "as",
                    "his",
                    "her",
                    "its",
                    "our",
                    "my",
                    "your",
                    "this",
                    "that",
                    "what",
                    "who",
                    "how",
                    "why",
                    "when",
                    "interview",
                    "interviews",
                    "conversation",
                    "transcript",
                    "podcast",
                    "episode",
                    "remarks",
                    "briefing",
                    "questions",
                    "answers",
                    "introducing",
                    "introduction",
                    "meet",
                    "welcome",
                    "hello",
                    "hi",
                    "hey",
                    "dear",
                    "thanks",
                    "thank",
                    "today",
                    "photo",
                    "excellency",
                    "i",
                    "we",
                    "he",
                    "she",
                    "so",
                    "well",
                    "yes",
                    "no",
                    "okay",
                    "ok");

    // rule: Letters behind a name: mp, mps, qc, kc, sc, ac, am, ao, phd, md, esq, mep, msp, ret.
    private static final Set<String> LETTERS =
            Set.of(
                    "mp", "mps", "qc", "kc", "sc", "ac", "am", "ao", "phd", "md", "esq", "mep",
                    "msp", "ret");

    // rule: Words of institutions, which follow a name without being part of it: administration,
    // government, regime, university, institute, ministry, party, company, street, house,
    // county, city, times, post, news, press, group, bank, center, centre, college, school,
    // foundation, department, office, committee, council, show, magazine, radio, television,
    // agency, association, gazette, herald, tribune, journal, review, telegraph, courier,
    // chronicle, observer, globe, weekly, daily, media, channel, network, broadcasting,
    // commission, fund, court, union, league, club, team.
    private static final Set<String> INSTITUTIONS =
            Set.of(
                    "administration",
                    "government",
                    "regime",
                    "university",
                    "institute",
                    "ministry",
                    "party",
                    "company",
                    "street",
                    "house",
                    "county",
                    "city",
                    "times",
                    "post",
                    "news",
                    "press",
                    "group",
                    "bank",
                    "center",
                    "centre",
                    "college",
                    "school",
                    "foundation",
                    "department",
                    "office",
                    "committee",
                    "council",
                    "show",
                    "magazine",
                    "radio",
                    "television",
                    "agency",
                    "association",
                    "gazette",
                    "herald",
                    "tribune",
                    "journal",
                    "review",
                    "telegraph",
                    "courier",
                    "chronicle",
                    "observer",
                    "globe",
                    "weekly",
                    "daily",
                    "media",
                    "channel",
                    "network",
                    "broadcasting",
                    "commission",
                    "fund",
                    "court",
                    "union",
                    "league",
                    "club",
                    "team");

    private static final Set<String> ARTICLES =
            Set.of(
                    "the", "die", "der", "das", "dem", "den", "des", "ein", "eine", "einer",
                    "einem");

    private static final Set<String> LINKS = Set.of("of", "the", "from", "and", "for", "und", "et");

    private OfficeWords() {}

    /** Whether the word is no part of a name. */
    static boolean stop(String key) {
        return NameWords.title(key)
                || ARTICLES.contains(key) && !NameWords.particle(key)
                || OFFICES.contains(key)
                || OPENERS.contains(key)
                || INSTITUTIONS.contains(key)
                || LETTERS.contains(key);
    }

    /** Whether the word says what somebody is. */
    static boolean describes(String key) {
        return OFFICES.contains(key) && !key.equals("prof") && !key.equals("dr");
    }

    static boolean article(String key) {
        return ARTICLES.contains(key);
    }

    static boolean opener(String key) {
        return OPENERS.contains(key) || NameWords.title(key);
    }

    static boolean office(String key) {
        return OFFICES.contains(key) || NameWords.title(key);
    }

    /** Whether the small word may stand inside a name. */
    static boolean particle(String key) {
        return NameWords.particle(key) && !LINKS.contains(key);
    }
}
