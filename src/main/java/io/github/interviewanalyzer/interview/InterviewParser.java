package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads an interview out of a published text: who speaks, what each says, and what else stands on
 * the page.
 *
 * <pre>{@code
 * Interview interview = new InterviewParser().parse("GT: Why?\nKim: Because.");
 * interview.turns().get(1).label(); // "Kim"
 * }</pre>
 *
 * <p>Any text within the limits gives an interview; what is unsure is a {@link Warning}. The rules
 * stand in the parser's specification. Immutable and safe for use by many threads.
 */
public final class InterviewParser {

    private final ParserOptions options;

    /** Makes a parser that knows nothing beforehand and has the default limits. */
    public InterviewParser() {
        this(ParserOptions.DEFAULT);
    }

    /**
     * Makes a parser for a caller who knows something beforehand.
     *
     * @param options language and limits
     */
    public InterviewParser(ParserOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Reads plain text or Markdown as it is.
     *
     * @param text the text, may be empty
     * @return the interview; without turns and with a warning if the text has none
     * @throws InterviewException with code {@code LIMIT} if the text is longer or has more turns or
     *     speakers than the limits allow; {@code INTERRUPTED} if the thread is interrupted
     */
    public Interview parse(String text) {
        Objects.requireNonNull(text, "text");
        Limits.require("characters", options.limits().characters(), text.length());
        return parse(Source.of(text));
    }

    /**
     * Reads a text together with what is known about it.
     *
     * @param source the text and its origin
     * @return the interview; without turns and with a warning if the text has none
     * @throws InterviewException with code {@code LIMIT} if the text is longer or has more turns or
     *     speakers than the limits allow; {@code INTERRUPTED} if the thread is interrupted
     */
    public Interview parse(Source source) {
        Objects.requireNonNull(source, "source");
        Limits.require("characters", options.limits().characters(), source.text().length());
        return parse(source, Letters.of(source.text()));
    }

    /** The steps, over any sequence that holds the text: tests count what is read of it. */
    Interview parse(Source source, CharSequence text) {
        Known known = new Known(options);
        Lines lines = Lines.of(text);
        List<Look> looks = Look.read(text, lines, source.marks());
        Labels labels = Labels.learn(text, lines, looks, known);
        Voices voices = Voices.of(labels.accepted(), known);
        List<Label> starts = Questions.read(text, lines, looks, voices.labels());
        List<Piece> pieces = Blocks.read(text, lines, looks, starts, labels.page());
        Article article = Articles.read(text, pieces);
        Roster roster = Roster.read(text, pieces, options.limits());
        List<Turn> turns = Turns.read(text, pieces, roster, options.limits());
        turns = TurnTimes.add(turns, source.times());
        Map<String, Role> roles = Roles.read(roster, turns, lines::words);
        known.roles(roster.speakers(roles, Map.of()), roles);
        Map<String, Declaration> names = Names.read(text, pieces, roster, roles);
        List<Speaker> speakers = known.named(roster.speakers(roles, names), roles);
        List<Exchange> exchanges = Exchanges.read(turns, roles);
        List<Warning> warnings = Warnings.read(text, labels, voices, turns, speakers);
        return new Interview(
                source.text(),
                Languages.of(text, options.language()),
                source.origin(),
                article,
                Piece.blocks(pieces),
                speakers,
                turns,
                exchanges,
                warnings,
                options);
    }

    static Interview speech(Source source, ParserOptions options) {
        Limits.require("characters", options.limits().characters(), source.text().length());
        CharSequence text = Letters.of(source.text());
        List<Piece> pieces = Blocks.speech(text, Lines.of(text));
        Roster roster = Roster.read(text, pieces, options.limits());
        List<Turn> turns = Turns.read(text, pieces, roster, options.limits());
        return new Interview(
                source.text(),
                Languages.of(text, options.language()),
                source.origin(),
                Article.UNKNOWN,
                Piece.blocks(pieces),
                roster.speakers(Map.of(), Map.of()),
                turns,
                List.of(),
                Warnings.noTurns(text, turns),
                options);
    }
}
