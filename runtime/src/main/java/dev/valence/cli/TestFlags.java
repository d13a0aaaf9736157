package dev.valence.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code valence test} that Mocha does not have. Threads: as its command. */
final class TestFlags {
    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = SeedText.class,
            description =
                    "decides the order of messages, timers and random numbers; default: fresh")
    @Nullable Long seed;

    @Option(
            names = "--renderer",
            description = "run the tests in a page with Node integration instead of main")
    boolean renderer;

    @Option(names = "--jit", description = "compile hot code, where the JDK allows it")
    boolean jit;
}
