package dev.valence.junit;

import dev.valence.testing.MochaOptions;
import dev.valence.testing.MochaOptions.Grep;
import dev.valence.testing.TestSession;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * JUnit's configuration parameters for tests: {@code valence.seed}, {@code valence.timeout} in
 * milliseconds of virtual time, and {@code valence.jobs}.
 *
 * <p>Threads: immutable.
 *
 * @param seed a fresh one if none is given
 */
record Parameters(long seed, long timeout, int jobs) {
    static Parameters of(ConfigurationParameters given) {
        return new Parameters(
                number(given, "valence.seed", Long::parseLong, freshSeed()),
                number(given, "valence.timeout", Long::parseLong, MochaOptions.DEFAULT.timeout()),
                number(given, "valence.jobs", Integer::parseInt, 1));
    }

    private static long freshSeed() {
        return ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    }

    private static <T> T number(
            ConfigurationParameters given, String key, Function<String, T> parse, T otherwise) {
        String text = given.get(key).orElse("").strip();
        try {
            return text.isEmpty() ? otherwise : parse.apply(text);
        } catch (NumberFormatException e) {
            throw new JUnitException(key + " is to be a whole number, not '" + text + "'");
        }
    }

    TestSession.Settings settings(@Nullable String grep) {
        MochaOptions mocha = MochaOptions.DEFAULT.withTimeout(timeout);
        TestSession.Settings settings =
                TestSession.Settings.of(
                        grep == null ? mocha : mocha.withGrep(new Grep(grep, "")), seed);
        return new TestSession.Settings(
                settings.mocha(), seed, settings.limit(), jobs, settings.scrutiny());
    }
}
