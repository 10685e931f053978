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

    /** An entry has four bits. */
    private static final int ENTRY = 0xF;

    /** Spreads hashes in another way, for a second look. */
    private static final int AGAIN = 0x85EBCA6B;

    /** So many entries a word at most, and so many at most at all. */
    private static final int ENTRIES = 32;

    private static final int MOST = 1 << 20;

    /** Two entries in each, the first one in its low half. */
    private final byte[] pairs;

    private final int shift;

    WordFilter(int words) {
        int size = ENTRIES * Integer.highestOneBit(Math.min(words, MOST / ENTRIES) + 1);
        pairs = new byte[size / 2];
        shift = Integer.numberOfLeadingZeros(size) + 1;
    }

    void add(int hash, int role) {
        set(hash * Forms.SPREAD >>> shift, role);
        set(hash * AGAIN >>> shift, role);
    }

    private void set(int entry, int role) {
        pairs[entry >> 1] |= (byte) (role << half(entry));
    }

    private static int half(int entry) {
        return (entry & 1) << 2;
    }

    /** Says that any word may be so. */
    void addAll(int role) {
        for (int entry = 0; entry < 2 * pairs.length; entry++) {
            set(entry, role);
        }
    }

    /** What a word with a hash may be at first sight. */
    int glance(int hash) {
        return entry(hash * Forms.SPREAD >>> shift);
    }

    private int entry(int entry) {
        return pairs[entry >> 1] >> half(entry) & ENTRY;
    }

    /** What a word with a hash may be. */
    int role(int hash) {
        return glance(hash) & entry(hash * AGAIN >>> shift);
    }

    /** Whether a word may begin a phrase, by the hashes of it and of the next one. */
    boolean begins(int word, int next) {
        return mayBegin(role(word), role(next));
    }

    /** Whether a word may begin a phrase, by what it and the next one may be. */
    static boolean mayBegin(int word, int next) {
        return (word & (ALONE | next >> 1)) != 0;
    }
}
