package dev.valence.testing;

import dev.valence.explore.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for orders in which tests fail that have passed, and keeps those it finds as replays.
 *
 * <p>Threads: any, several at a time. Life: a session's.
 */
public final class Explorer implements Scrutiny {
    private final Settings settings;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    /**
     * How tests are explored.
     *
     * @param seed decides which orders are tried
     * @param schedules how many orders a test is tried in at most
     * @param faults what may go wrong meanwhile
     * @param folder files of tests are named as seen from here
     * @param replays the folder in which failing orders are kept
     */
    public record Settings(
            long seed, int schedules, List<Fault.Kind> faults, Path folder, Path replays) {}

    public Explorer(Settings settings) {
        this.settings = settings;
    }

    @Override
    public TestEvent look(TestRun run, TestEvent pass) throws InterruptedException {
        Exploration exploration =
                new Exploration(
                        run.quietly(),
                        pass.number(),
                        settings.seed(),
                        settings.schedules(),
                        settings.faults());
        Exploration.Finding finding = exploration.explore();
        if (finding instanceof Exploration.Finding.Fails fails) {
            return failed(run, pass, fails);
        }
        lines.add(pass.fullTitle() + ": " + words((Exploration.Finding.Passes) finding));
        return pass;
    }

    /** What was found of the tests that pass in all orders, a line each. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private static String words(Exploration.Finding.Passes passes) {
        String count = String.format("%,d", passes.tried());
        if (!passes.exhausted()) {
            return count + " orders pass";
        }
        return passes.tried() == 1
                ? "there is one order, and it passes"
                : "all " + count + " orders pass";
    }

    private TestEvent failed(TestRun run, TestEvent pass, Exploration.Finding.Fails fails) {
        List<String> told = new ArrayList<>(fails.story().lines());
        told.add(0, "It fails in the " + ordinal(fails.tried()) + " order that was tried:");
        told.add("To run this order again: valence test --replay " + keep(run, pass, fails));
        TestEvent failure = fails.failure();
        Map<String, Object> error = new LinkedHashMap<>();
        if (failure != null && failure.facts().get("error") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> put(error, String.valueOf(name), value));
        }
        error.putIfAbsent("name", "Error");
        error.putIfAbsent("message", fails.symptom());
        String stack = failure == null ? "" : failure.stack();
        error.put("stack", stack + "\n\n  " + String.join("\n  ", told) + "\n");
        return pass.failed(error);
    }

    private static void put(Map<String, Object> error, String name, @Nullable Object value) {
        if (value != null) {
            error.put(name, value);
        }
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String ending =
                switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** Returns the replay's path, as seen from the folder. */
    private Path keep(TestRun run, TestEvent pass, Exploration.Finding.Fails fails) {
        String file = relative(run.path());
        Replay replay = new Replay(file, pass.number(), pass.fullTitle(), fails.schedule());
        String name = file.replaceAll("[^A-Za-z0-9.]+", "-") + "-" + (pass.number() + 1) + ".json";
        Path path = settings.replays().resolve(name);
        try {
            Files.createDirectories(settings.replays());
            Files.writeString(path, replay.toJson());
        } catch (IOException e) {
            lines.add("cannot write " + path + ": " + e.getMessage());
        }
        return Path.of(relative(path));
    }

    private String relative(Path path) {
        Path folder = settings.folder().toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute).toString();
    }
}
