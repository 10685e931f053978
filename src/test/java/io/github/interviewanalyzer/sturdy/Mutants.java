package io.github.interviewanalyzer.sturdy;

import java.util.Arrays;
import java.util.SplittableRandom;

/** One thing that can happen to the bytes of a file. */
final class Mutants {

    private Mutants() {}

    static byte[] of(byte[] good, SplittableRandom random) {
        int at = random.nextInt(good.length + 1);
        int length = random.nextInt(Math.min(64, good.length - at) + 1);
        return switch (random.nextInt(5)) {
            case 0 -> flipped(good, random);
            case 1 -> Arrays.copyOf(good, at);
            case 2 ->
                    joined(
                            Arrays.copyOf(good, at),
                            Arrays.copyOfRange(good, at + length, good.length));
            case 3 ->
                    joined(
                            Arrays.copyOf(good, at + length),
                            Arrays.copyOfRange(good, at, good.length));
            default -> joined(Arrays.copyOfRange(good, at, good.length), Arrays.copyOf(good, at));
        };
    }

    /** With one bit another one. */
    static byte[] flipped(byte[] good, SplittableRandom random) {
        byte[] bad = good.clone();
        if (bad.length > 0) {
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bad;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
