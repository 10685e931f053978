package io.github.interviewanalyzer.theme;

/**
 * Which words may begin a phrase of a cue, by the hashes of a word and of the next one, so that
 * most words of a text need not be looked up: it may let a word pass that begins none, and never
 * stops one that does. Filled by CueIndex and then safe for reading by many threads; asked by
 * Words.
 */
final class WordFilter {

    /** The word is a phrase, or begins one whose next word may be anywhere. */
    static final int ALONE = 1;

    /** The word begins a phrase that goes on with the next one. */
    static final int FIRST = 1 << 1;

    /** The word is the second one of a phrase. */
    static final int SECOND = 1 << 2;

    /** So many entries a word at most, and so many at most at all. */
    private static final int ENTRIES = 32;

    private static final int MOST = 1 << 20;

    /**
     * What words may be, by the high bits of their hashes and again by the low ones: seldom have
     * both been set for others. A byte each is found faster than bits.
     */
    private final byte[] roles;

    private final int shift;

    WordFilter(int words) {
        roles = new byte[ENTRIES * Integer.highestOneBit(Math.min(words, MOST / ENTRIES) + 1)];
        shift = Integer.numberOfLeadingZeros(roles.length) + 1;
    }

    void add(int hash, int role) {
        roles[high(hash)] |= (byte) role;
        roles[low(hash)] |= (byte) role;
    }

    private int high(int hash) {
        return hash >>> shift;
    }

    private int low(int hash) {
        return hash & roles.length - 1;
    }

    /** Says that any word may be so. */
    void addAll(int role) {
        for (int i = 0; i < roles.length; i++) {
            roles[i] |= (byte) role;
        }
    }

    /** What a word with a hash may be. */
    private int role(int hash) {
        return roles[high(hash)] & roles[low(hash)];
    }

    /**
     * The first word from one on, before another one, that may begin a phrase, or that one; behind
     * all the hashes stands one more.
     */
    int next(int[] hashes, int word, int behind) {
        int role = role(hashes[word]);
        for (int at = word; at < behind; at++) {
            int follows = role(hashes[at + 1]);
            if (mayBegin(role, follows)) {
                return at;
            }
            role = follows;
        }
        return behind;
    }

    /** Whether a word may begin a phrase, by what it and the next one may be. */
    private static boolean mayBegin(int word, int next) {
        return (word & (ALONE | next >> 1)) != 0;
    }
}
