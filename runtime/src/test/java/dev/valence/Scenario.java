package dev.valence;

import dev.valence.module.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A folder of tests-js with an app that checks itself. Its scenario.json may say how it is run:
 * {@code exposeGc}, {@code strict}, {@code args}, and {@code uncaught} for one whose pages fail on
 * purpose. Its expected.txt has the lines of every console under seed 1.
 */
record Scenario(String area, Path folder, Map<?, ?> settings) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern UNCAUGHT =
            Pattern.compile(
                    "(?m)^(\\[[^]]*] )?(Uncaught|Unable to load preload|A JavaScript error)");

    static Scenario of(Path folder) {
        Path file = folder.resolve("scenario.json");
        Map<?, ?> settings =
                Files.exists(file) && JsonReader.read(read(file)) instanceof Map<?, ?> map
                        ? map
                        : Map.of();
        return new Scenario(folder.getParent().getFileName().toString(), folder, settings);
    }

    String id() {
        return area + "/" + folder.getFileName();
    }

    String title() {
        return folder.getFileName().toString().replace('-', ' ');
    }

    /** What is wrong with a run, a line each; nothing if it passes. */
    List<String> run(OptionalLong seed) {
        TestApp app =
                TestApp.in(entry())
                        .with(
                                valence ->
                                        valence.exposeGc(is("exposeGc"))
                                                .strict(is("strict"))
                                                .args(args()));
        seed.ifPresent(app::seed);
        try (TestApp.Running running = app.start()) {
            return problems(running.toEnd(LIMIT), seed);
        }
    }

    private List<String> problems(TestApp.Result result, OptionalLong seed) {
        List<String> problems = new ArrayList<>();
        if (result.outcome() != Outcome.ENDED || result.exitCode() != 0) {
            problems.add("outcome " + result.outcome() + ", exit code " + result.exitCode());
        }
        if (!is("uncaught") && UNCAUGHT.matcher(result.all()).find()) {
            problems.add("an error was reported as uncaught");
        }
        if (seed.equals(OptionalLong.of(1)) && !asExpected(result.console())) {
            problems.add("the console differs from expected.txt");
        }
        if (!problems.isEmpty()) {
            problems.add(result.all());
        }
        return problems;
    }

    private boolean asExpected(List<String> console) {
        Path file = folder.resolve("expected.txt");
        return !Files.exists(file) || read(file).stripTrailing().equals(String.join("\n", console));
    }

    private Path entry() {
        if (Files.exists(folder.resolve("package.json"))) {
            return folder;
        }
        Path module = folder.resolve("main.mjs");
        return Files.exists(module) ? module : folder.resolve("main.js");
    }

    private boolean is(String name) {
        return Boolean.TRUE.equals(settings.get(name));
    }

    private List<String> args() {
        return settings.get("args") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
