package io.github.interviewanalyzer.theme;

import java.util.List;

/**
 * The words that turn, soften or attribute what a sentence says, and the closed classes of words by
 * which clauses and noun phrases are told: what they do, then the word sequences that do it, {@code
 * a|b c} for "a c" and "b c". Read by {@link Triggers}.
 */
final class TriggerTable {

    /** The kinds that words of the table are of, in the order of their bits. */
    static final List<String> KINDS =
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
                    "noun",
                    "interrogative",
                    "be",
                    "thinks");

    static final String TEXT =
            """
            negates-after: not; cannot; no; never; neither; nor; none; nobody; nothing; nowhere; \
            no one; no longer; isn't; aren't; wasn't; \
            weren't; hasn't; haven't; hadn't; don't; doesn't; didn't; won't; wouldn't; can't; \
            couldn't; shouldn't; mustn't; mightn't; needn't; ain't; hardly; scarcely; barely; rarely; seldom
            negates-after: am|is|are|was|were|i'm|we're|they're against; lack|lacks|lacked|lacking; lack of; absence of; devoid of; free of|from; \
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
            nothing: not against; not only; not just; not merely; not simply; not solely; no doubt; \
            no question; without doubt|question; without a doubt; no wonder; not least; \
            not to mention; not until; no less; no more than; nothing but; nothing less; \
            none other; never mind; no sooner; no matter; cannot but|help; can't but|help; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't only; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't just; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't merely; \
            isn't|aren't|wasn't|weren't|don't|doesn't|didn't simply; \
            as possible; made|make|makes possible; made|make|makes it possible; \
            according to plan; you know; you see; i mean; let say; first of all; that is to say; needless to say; not to say
            hedges-clause: may; might; can; could; would; should; ought; mightn't; couldn't; \
            wouldn't; shouldn't; perhaps; maybe; possibly; probably; presumably; apparently; \
            conceivably; potentially; allegedly; reportedly; supposedly; likely; unlikely; \
            possible; possibility; in theory; in principle; theoretically; hypothetically; \
            seem|seems|seemed; appear|appears|appeared to; not necessarily; not sure|certain; \
            isn't|aren't necessarily; not impossible; not unlikely; it is|was \
            said|believed|thought|argued|claimed|suggested|reported|alleged; it has been \
            said|argued|claimed|suggested|reported|alleged; is|are|was|were \
            said|believed|thought|supposed|reported|alleged to
            hedges-after: doubt|doubts|doubted|doubtful; fear|fears|feared that; \
            worry|worries|worried|afraid that; agree|agrees|agreed to; hope|hopes|hoped|hoping; wish|wishes|wished|wishing; \
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
            says: deny|denies|denied; say|says|said; tell|tells|told; think|thinks|thought; \
            believe|believes|believed; argue|argues|argued; mention|mentions|mentioned; \
            insist|insists|insisted; explain|explains|explained; admit|admits|admitted; \
            acknowledge|acknowledges|acknowledged; warn|warns|warned; \
            emphasize|emphasizes|emphasized; emphasise|emphasises|emphasised; stressed; \
            stated; claimed; noted; added; declared; announced; asserted; alleged; contended; \
            concluded; predicted; remarked; wrote; writes; \
            argues; replied; recalled; pointed|points|point out; put|puts it; \
            quoted as saying; complained; felt; knew
            says-that: claim|claims; note|notes; add|adds; state|states; stress|stresses; \
            report|reports; declare|declares; announce|announces; assert|asserts; \
            suggest|suggests; maintain|maintains; conclude|concludes; predict|predicts; \
            remark|remarks; observe|observes; write; feel|feels; know|knows; \
            confirm|confirms|confirmed; reported; observed; suggested; maintained; \
            contend|contends; allege|alleges
            source-follows: according to; in the words|view|opinion of
            contrast: but; although; though; however; whereas; while; yet; because; except; \
            nevertheless; nonetheless; even though
            relative: that
            relative interrogative: which; who; whom; whose; where; when; why; how; what
            joins: and; or; nor; so; then
            finite: is; are; was; were; am; has; have; had; do; does; did; will; would; can; \
            could; may; might; shall; should; must; isn't; aren't; wasn't; weren't; hasn't; \
            haven't; hadn't; don't; doesn't; didn't; won't; wouldn't; can't; cannot; couldn't; \
            shouldn't; mustn't
            pronoun: you; he; she; they; somebody; someone; everybody; everyone; one
            pronoun article: it
            pronoun first-person: i; we
            pronoun finite: you're; you've; you'd; you'll; they're; they've; they'd; \
            they'll; he'd; he'll; she'd; she'll
            pronoun article finite: there; it'd; it'll
            pronoun first-person finite: i'm; i've; i'd; i'll; we're; we've; we'd; we'll
            determiner article: the; a; an; this; every; another; its
            determiner article possessive: your; his; her; their
            determiner article possessive first-person: my; our
            determiner: these; those; some; many; most; several; each; all; both; few
            of: of; for; at; in; from; on
            outside first-person: me; us
            view: view; opinion; words; judgment; judgement
            outside: be; being; having; let; with; to; by; about; as; after; before; since; during; until; under; over; \
            against; between; into; through; upon; than; if; unless; whether; like; amid; \
            today; yesterday; tomorrow; now; monday; tuesday; wednesday; thursday; friday; \
            saturday; sunday; him; them; not; never; nor; no; yes; well; ago; nothing
            adverb: also; once; often; always; again; later; earlier; already; then; still; \
            just; even; now; himself; herself; themselves; yourself; myself; ourselves; has; \
            have; had; will; would; may; might; could; can; should; must; was; were; is; are; \
            never; not; been; further; here
            be: is; are; was; were; been; be; being; am; isn't; aren't; wasn't; weren't
            thinks: say; tell; think; know; feel; announce; guess
            noun: family; assembly; supply; monopoly; anomaly; italy; july; reply; ally; rally; early
            """;

    private TriggerTable() {}
}
