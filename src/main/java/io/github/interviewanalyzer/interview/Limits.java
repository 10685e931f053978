package io.github.interviewanalyzer.interview;

import java.io.Serializable;

/**
 * How much a text may hold before the library refuses it with code {@code LIMIT}, checked before
 * memory is taken. {@link #DEFAULT} serves single interviews and whole books; the hard maxima are
 * what can be asked for.
 *
 * @param characters UTF-16 code units of one text; default 16,777,216, at most 268,435,456
 * @param turns turns of one interview; default 100,000, at most 10,000,000
 * @param speakers speakers of one interview; default 10,000, at most 1,000,000
 * @param evidence pieces of evidence kept on one tag; default 1,000, at most 1,000,000. More are
 *     counted, not kept, and the tag says that it is truncated; nothing is thrown
 */
public record Limits(int characters, int turns, int speakers, int evidence)
        implements Serializable {

    /** The documented defaults. */
    public static final Limits DEFAULT = new Limits(1 << 24, 100_000, 10_000, 1_000);

    /**
     * Checks each limit against its hard maximum.
     *
     * @throws IllegalArgumentException if a limit is below 1 or above its hard maximum
     */
    public Limits {
        check("characters", characters, 1 << 28);
        check("turns", turns, 10_000_000);
        check("speakers", speakers, 1_000_000);
        check("evidence", evidence, 1_000_000);
    }

    /**
     * Gives the same limits with another length of text.
     *
     * @param most UTF-16 code units of one text
     * @return the changed limits
     */
    public Limits withCharacters(int most) {
        return new Limits(most, turns, speakers, evidence);
    }

    /**
     * Gives the same limits with another number of turns.
     *
     * @param most turns of one interview
     * @return the changed limits
     */
    public Limits withTurns(int most) {
        return new Limits(characters, most, speakers, evidence);
    }

    /**
     * Gives the same limits with another number of speakers.
     *
     * @param most speakers of one interview
     * @return the changed limits
     */
    public Limits withSpeakers(int most) {
        return new Limits(characters, turns, most, evidence);
    }

    /**
     * Gives the same limits with another number of pieces of evidence.
     *
     * @param most pieces of evidence kept on one tag
     * @return the changed limits
     */
    public Limits withEvidence(int most) {
        return new Limits(characters, turns, speakers, most);
    }

    static void require(String name, int allowed, long observed) {
        if (observed > allowed) {
            throw new InterviewException(
                    InterviewException.Code.LIMIT,
                    name,
                    observed
                            + " where "
                            + allowed
                            + " are allowed; raise Limits."
                            + name
                            + " or split the text");
        }
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "Limits." + name + " " + value + " is not in 1 to " + most);
        }
    }
}
