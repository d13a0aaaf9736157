package dev.valence.fuzz;

import java.util.stream.LongStream;

/**
 * The seeds of a fuzz test: {@code -Dvalence.fuzz.seed=N} replays one, {@code
 * -Dvalence.fuzz.seeds=N} runs so many instead of the default.
 */
public final class Seeds {
    private Seeds() {}

    public static LongStream upTo(int count) {
        Long one = Long.getLong("valence.fuzz.seed");
        return one != null
                ? LongStream.of(one)
                : LongStream.rangeClosed(1, Integer.getInteger("valence.fuzz.seeds", count));
    }

    /** How to run one seed of a test again. */
    public static String replay(Class<?> test, long seed) {
        return "seed %d fails; to replay: mvn test -Dtest=%s -Dvalence.fuzz.seed=%d"
                .formatted(seed, test.getSimpleName(), seed);
    }
}
