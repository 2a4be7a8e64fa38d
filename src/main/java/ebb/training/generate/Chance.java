package ebb.training.generate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that depends on a seed and a word alone. Seeds that follow one another, and words that differ in one letter, give
 * streams that have nothing to do with each other: a {@link SplittableRandom} of the sum of both would give the same stream
 * one step later.
 */
final class Chance {

    private Chance() {
    }

    /** A stream for a seed and what it is for. */
    static SplittableRandom of(long seed, String what) {
        long mixed = mix(seed);
        for (int i = 0; i < what.length(); i++) {
            mixed = mix(mixed + what.charAt(i));
        }
        return new SplittableRandom(mixed);
    }

    /** One of several. */
    static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The finaliser of MurmurHash3 with Stafford's constants (his variant 13): every bit changes every other. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
