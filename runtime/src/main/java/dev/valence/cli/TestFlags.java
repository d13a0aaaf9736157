package dev.valence.cli;

import dev.valence.explore.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            names = "--explore",
            paramLabel = "N",
            description =
                    "run each test that passes in up to N other orders; those that fail are kept in .valence")
    @Nullable Integer explore;

    @Option(
            names = "--faults",
            paramLabel = "FAULT",
            split = ",",
            converter = FaultText.class,
            description =
                    "with --explore, what may go wrong meanwhile: reload, crash, close, collect, slow")
    List<Fault.Kind> faults = new ArrayList<>();

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "run one test in the order that --explore has kept")
    @Nullable Path replay;

    @Option(
            names = "--strict-diagnostics",
            description = "a silent failure that a diagnostic tells of fails the test")
    boolean strictDiagnostics;

    @Option(
            names = "--renderer",
            description = "run the tests in a page with Node integration instead of main")
    boolean renderer;

    @Option(names = "--jit", description = "compile hot code, where the JDK allows it")
    boolean jit;

    /** What is wrong with options that are right for themselves. */
    Optional<String> wrongUsage() {
        if (explore != null && explore < 1) {
            return Optional.of("--explore needs a number of at least 1");
        }
        return explore == null && !faults.isEmpty()
                ? Optional.of("--faults needs --explore: nothing goes wrong without it")
                : Optional.empty();
    }
}
