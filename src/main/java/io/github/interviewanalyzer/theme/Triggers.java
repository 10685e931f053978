package io.github.interviewanalyzer.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words that turn, soften or attribute what a sentence says, as a table: what they do, then the
 * word sequences that do it, {@code a|b c} for "a c" and "b c". Also the closed classes of words by
 * which clauses and noun phrases are told. Used by {@link Assertions}.
 */
final class Triggers {

    /** Denies what follows. */
    static final int NEGATES_AFTER = 1 << 0;

    /** Denies what stands before. */
    static final int NEGATES_BEFORE = 1 << 1;

    /** Softens the clause that it stands in. */
    static final int HEDGES_CLAUSE = 1 << 2;

    /** Softens what follows. */
    static final int HEDGES_AFTER = 1 << 3;

    /** Softens what follows, the clause behind the condition included. */
    static final int CONDITION = 1 << 4;

    /** Reaches to the next comma only. */
    static final int FRONTED = 1 << 5;

    /** Says or thinks: whoever stands before is a source. */
    static final int SAYS = 1 << 6;

    /** Says if "that" follows or a pronoun stands before, else it may be a noun. */
    static final int SAYS_THAT = 1 << 7;

    /** Whoever stands behind is a source. */
    static final int SOURCE_FOLLOWS = 1 << 8;

    /** What a sequence of words takes from the words that it is made of. */
    static final int EFFECTS = (1 << 9) - 1;

    /** Begins a clause in which nothing of the one before counts. */
    static final int CONTRAST = 1 << 9;

    /** Begins a clause that belongs to a word before it. */
    static final int RELATIVE = 1 << 10;

    /** Goes on with the clause, or begins the next one if that has its own verb. */
    static final int JOINS = 1 << 11;

    /** A verb that is finite wherever it stands. */
    static final int FINITE = 1 << 12;

    /** A pronoun that is a subject. */
    static final int PRONOUN = 1 << 13;

    /** A pronoun for the speaker. */
    static final int FIRST_PERSON = 1 << 14;

    /** Begins a noun phrase. */
    static final int DETERMINER = 1 << 15;

    /** Is no noun phrase of its own. */
    static final int ARTICLE = 1 << 16;

    /** Says whose. */
    static final int POSSESSIVE = 1 << 17;

    /** What somebody thinks. */
    static final int VIEW = 1 << 18;

    /** Goes on with a noun phrase. */
    static final int OF = 1 << 19;

    /** Never part of the noun phrase that follows it. */
    static final int OUTSIDE = 1 << 20;

    /** May stand between a subject and its verb. */
    static final int ADVERB = 1 << 21;

    /** Looks like an adverb, is none. */
    static final int NOUN = 1 << 22;

    private static final List<String> NAMES =
            List.of(
                    "negates-after",
                    "negates-before",
                    "hedges-clause",
                    "hedges-after",
                    "condition",
                    "fronted",
                    "says",
                    "says-that",
                    "source-follows",
                    "contrast",
                    "relative",
                    "joins",
                    "finite",
                    "pronoun",
                    "first-person",
                    "determiner",
                    "article",
                    "possessive",
                    "view",
                    "of",
                    "outside",
                    "adverb",
                    "noun");

    private static final String TABLE =
            """
            negates-after: not; cannot; no; never; neither; nor; none; nobody; nothing; nowhere; \
            no one; no longer; isn't; aren't; wasn't; \
            weren't; hasn't; haven't; hadn't; don't; doesn't; didn't; won't; wouldn't; can't; \
            couldn't; shouldn't; mustn't; mightn't; needn't; ain't; hardly; scarcely; barely; rarely; seldom
            negates-after: lack|lacks|lacked|lacking; lack of; absence of; devoid of; free of|from; \
            refuse|refuses|refused|refusing to; refusal to|of; rejection of; denial of; \
            reject|rejects|rejected|rejecting; oppose|opposes|opposed|opposing; opposition to; \
            fail|fails|failed|failing to; failure to|of; decline|declines|declined|declining to; \
            deny|denies|denied|denying; avoid|avoids|avoided|avoiding; \
            prevent|prevents|prevented|preventing; abandon|abandons|abandoned|abandoning; \
            rule|rules|ruled|ruling out
            negates-after fronted: without; instead of; rather than; far from; as opposed to; unlike
            negates-before: is|are|was|were|been|be ruled out; is|are|was|were|been|be rejected; \
            is|are|was|were|been|be abandoned; is|are|was|were|been|be denied; \
            is|are|was|were|been|be avoided; is|are|was|were|been|be prevented; \
            is|are|was|were impossible; is|are|was|were absent; is|are|was|were lacking; \
            is|are|was|were over; is|are|was|were out of the question; is|are|was|were off the table; \
            do|does|did not exist; don't|doesn't|didn't exist; no longer exists|exist; \
            came|comes|come to nothing; has|have failed
            nothing: not only; not just; not merely; not simply; not solely; no doubt; \
            no question; without doubt|question; without a doubt; no wonder; not least; \
            not to mention; not until; no less; no more than; nothing but; nothing less; \
            none other; never mind; no sooner; no matter; cannot but|help; can't but|help; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't only; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't just; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't merely; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't simply; \
            as possible; made|make|makes possible; made|make|makes it possible; \
            according to plan; you know; you see; i mean; that is to say; needless to say; not to say
            hedges-clause: may; might; can; could; would; should; ought; mightn't; couldn't; \
            wouldn't; shouldn't; perhaps; maybe; possibly; probably; presumably; apparently; \
            conceivably; potentially; allegedly; reportedly; supposedly; likely; unlikely; \
            possible; possibility; in theory; in principle; theoretically; hypothetically; \
            seem|seems|seemed; appear|appears|appeared to; not necessarily; not sure|certain; \
            isn't|aren't necessarily; not impossible; not unlikely; it is said; \
            it is believed; is|are said to; is|are believed to
            hedges-after: hope|hopes|hoped|hoping; wish|wishes|wished|wishing; \
            want|wants|wanted|wanting; seek|seeks|sought|seeking; desire|desires|desired to; \
            plan|plans|planned|planning to; aim|aims|aimed|aiming to|at; \
            intend|intends|intended|intending; intention to|of; attempt|attempts|attempted to; \
            try|tries|tried|trying to; expect|expects|expected to; \
            look|looks|looked|looking forward to; aspire|aspires|aspired to; \
            propose|proposes|proposed|proposing; proposal to|for; \
            promise|promises|promised to; pledge|pledges|pledged to; vow|vows|vowed to; \
            call|calls|called|calling for; urge|urges|urged|urging; ready to; willing to; \
            in order to; chance of|that; prospect|prospects of|for; whether or not
            hedges-after fronted: whether; even if; unless; in case
            condition: if; provided|providing that; supposing; assuming; suppose
            says: say|says|said; tell|tells|told; think|thinks|thought; \
            believe|believes|believed; argue|argues|argued; mention|mentions|mentioned; \
            insist|insists|insisted; explain|explains|explained; admit|admits|admitted; \
            acknowledge|acknowledges|acknowledged; warn|warns|warned; \
            emphasize|emphasizes|emphasized; emphasise|emphasises|emphasised; stressed; \
            stated; claimed; noted; added; declared; announced; asserted; alleged; contended; \
            concluded; predicted; remarked; wrote; writes; \
            argues; replied; recalled; pointed|points|point out; put|puts it; \
            quoted as saying; complained
            says-that: claim|claims; note|notes; add|adds; state|states; stress|stresses; \
            report|reports; declare|declares; announce|announces; assert|asserts; \
            suggest|suggests; maintain|maintains; conclude|concludes; predict|predicts; \
            remark|remarks; observe|observes; write; feel|feels; know|knows|knew; \
            confirm|confirms|confirmed; reported; felt; observed; suggested; maintained; \
            contend|contends; allege|alleges
            source-follows: according to; in the words|view|opinion|eyes of
            contrast: but; although; though; however; whereas; while; yet; because; except; \
            nevertheless; nonetheless; even though
            relative: that; which; who; whom; whose; where; when; why; how; what
            joins: and; or; nor; so; then
            finite: is; are; was; were; am; has; have; had; do; does; did; will; would; can; \
            could; may; might; shall; should; must; isn't; aren't; wasn't; weren't; hasn't; \
            haven't; hadn't; don't; doesn't; didn't; won't; wouldn't; can't; cannot; couldn't; \
            shouldn't; mustn't
            pronoun: you; he; she; they; it; somebody; someone; everybody; everyone; one
            pronoun first-person: i; we
            pronoun finite: you're; you've; you'd; you'll; they're; they've; they'd; he'd; she'd; there
            pronoun first-person finite: i'm; i've; i'd; i'll; we're; we've; we'd; we'll
            determiner article: the; a; an; this; every; another; its
            determiner article possessive: your; his; her; their
            determiner article possessive first-person: my; our
            determiner: these; those; some; many; most; several; each; all; both; few
            of: of; for; at; in; from; on
            outside first-person: me; us
            view: view; opinion; words; judgment; judgement; eyes
            outside: with; to; by; about; as; after; before; since; during; until; under; over; \
            against; between; into; through; upon; than; if; unless; whether; like; amid; \
            today; yesterday; tomorrow; now; monday; tuesday; wednesday; thursday; friday; \
            saturday; sunday; him; them; not; never; nor; no; yes; well; ago; nothing
            adverb: also; once; often; always; again; later; earlier; already; then; still; \
            just; even; now; himself; herself; themselves; yourself; myself; ourselves; has; \
            have; had; will; would; may; might; could; can; should; must; was; were; is; are; \
            never; not; been; further; here
            noun: family; assembly; supply; monopoly; anomaly; italy; july; reply; ally; rally; early
            """;

    private static final Triggers ALL = new Triggers(TABLE);

    /**
     * Words that do together what none of them does alone.
     *
     * @param words the numbers of its words, two or more
     * @param kinds what it does
     */
    record Sequence(int[] words, int kinds) {}

    private final Forms forms = new Forms();
    private final int[] kinds;
    private final List<List<Sequence>> sequences = new ArrayList<>();

    private Triggers(String table) {
        Map<Integer, Integer> single = new HashMap<>();
        for (String line : parts(table, "\n")) {
            int colon = line.indexOf(": ");
            int does = 0;
            for (String name : parts(line.substring(0, colon), " ")) {
                does |= name.equals("nothing") ? 0 : 1 << NAMES.indexOf(name);
            }
            for (String entry : parts(line.substring(colon + 2), ";")) {
                for (int[] words : expand(entry.strip())) {
                    if (words.length == 1) {
                        single.merge(words[0], does, (a, b) -> a | b);
                    } else {
                        sequences.get(words[0]).add(new Sequence(words, does));
                    }
                }
            }
        }
        sequences.forEach(
                all -> all.sort((a, b) -> Integer.compare(b.words.length, a.words.length)));
        kinds = new int[forms.count()];
        single.forEach((word, does) -> kinds[word] = does);
    }

    /** All the sequences that an entry with alternatives stands for. */
    private List<int[]> expand(String entry) {
        List<int[]> all = List.of(new int[0]);
        for (String place : parts(entry, " ")) {
            List<int[]> longer = new ArrayList<>();
            for (String word : parts(place, "|")) {
                int number = forms.add(word.toCharArray(), word.length());
                while (sequences.size() <= number) {
                    sequences.add(new ArrayList<>());
                }
                for (int[] words : all) {
                    int[] more = Arrays.copyOf(words, words.length + 1);
                    more[words.length] = number;
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<String> parts(String text, String delimiters) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, delimiters);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    /** Reads the words of a sentence, as numbers of the table's words. */
    static Words words(String text, int start, int end) {
        Words words = new Words(64);
        words.read(text, start, end, Triggers::find);
        return words;
    }

    private static int find(char[] word, int length) {
        int number = ALL.forms.find(word, length);
        if (number < 0 && length > 4 && word[length - 2] == 'l' && word[length - 1] == 'y') {
            return ALL.kinds.length;
        }
        return number;
    }

    /** What each word does, in its place. */
    static int[] kinds(Words words) {
        int[] does = new int[words.count];
        for (int i = 0; i < words.count; i++) {
            int form = words.form[i];
            does[i] = form < 0 ? 0 : form == ALL.kinds.length ? ADVERB : ALL.kinds[form];
        }
        for (int i = 0; i < words.count; i++) {
            Sequence sequence = ALL.sequenceAt(words, i);
            if (sequence != null) {
                int last = i + sequence.words.length - 1;
                for (int j = i; j <= last; j++) {
                    does[j] &= ~EFFECTS;
                    does[j] |= j < last && (sequence.kinds & SAYS) != 0 ? ADVERB : 0;
                }
                does[(sequence.kinds & NEGATES_BEFORE) == 0 ? last : i] |= sequence.kinds;
                i = last;
            }
        }
        return does;
    }

    private @Nullable Sequence sequenceAt(Words words, int at) {
        int form = words.form[at];
        if (form >= 0 && form < kinds.length) {
            for (Sequence sequence : sequences.get(form)) {
                if (stands(sequence.words, words, at)) {
                    return sequence;
                }
            }
        }
        return null;
    }

    // rule: The words of a trigger stand next to each other, without any mark between them.
    private static boolean stands(int[] sequence, Words words, int at) {
        if (at + sequence.length > words.count) {
            return false;
        }
        for (int i = 0; i < sequence.length; i++) {
            if (words.form[at + i] != sequence[i] || i > 0 && !words.joined[at + i]) {
                return false;
            }
        }
        return true;
    }
}
