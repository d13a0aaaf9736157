package dev.valence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.Outcome;
import dev.valence.TestApp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The random programs of {@link PortProgramsTest} as apps: main and two pages open, post, transfer,
 * ship over IPC, start, close and forget ports, and pages are reloaded and crash. What they write
 * is told to the model in the order of writing, which under a seed is the order of happening.
 *
 * <p>Budget: 20 programs in 20 seconds; {@code -Dvalence.fuzz.seeds=N} runs so many.
 */
class AppProgramsTest {
    private static final int STEPS = 100;

    @TempDir private Path folder;

    @Test
    void programsInAppsDoAsTheModelSays() throws Exception {
        int delivered = 0;
        for (long seed : Seeds.upTo(20).toArray()) {
            Replay replay = run(seed);
            assertThat(replay.model.violations())
                    .withFailMessage(() -> replay.explain(seed))
                    .isEmpty();
            delivered += replay.model.delivered();
        }
        assertThat(delivered).isPositive();
    }

    private Replay run(long seed) throws Exception {
        TestApp app = TestApp.in(folder).file("index.js", resource("main.js"));
        app.file("actor.js", resource("actor.js")).file("preload.js", resource("preload.js"));
        app.with(valence -> valence.args(List.of("" + seed, "" + STEPS))).seed(seed);
        try (TestApp.Running running = app.start()) {
            Outcome outcome = running.app().runUntilIdle(Duration.ofHours(1));
            Replay replay = new Replay(String.join("\n", running.console()));
            assertThat(outcome).as(replay.log).isEqualTo(Outcome.IDLE);
            running.console().forEach(replay::line);
            replay.end(running.app().census().ports());
            return replay;
        }
    }

    /** Tells the model what an app wrote. */
    private static final class Replay {
        final PortModel model = new PortModel();
        final String log;
        private final Map<String, PortModel.End> ends = new HashMap<>();
        private final Map<PortModel.End, String> holders = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        Replay(String log) {
            this.log = log;
        }

        String explain(long seed) {
            String how = Seeds.replay(AppProgramsTest.class, seed);
            return how + "\n" + model.violations() + "\n" + log;
        }

        void line(String text) {
            String[] words = text.replaceFirst("^\\[.*?] ", "").split(" ");
            PortModel.End end = words.length < 2 ? null : ends.get(words[1]);
            if (words[0].equals("open")) {
                open(words[1]);
            } else if (words[0].equals("bye")) {
                gone(words[1]);
            } else if (words[0].equals("crash")) {
                gone("to " + words[1]);
            } else if (end == null) {
                model.violation(text);
            } else {
                event(words, end);
            }
        }

        private void open(String pipe) {
            List<PortModel.End> both = model.open();
            ends.put(pipe + "a", both.get(0));
            ends.put(pipe + "b", both.get(1));
            String opener = pipe.substring(0, pipe.indexOf('.')).replaceFirst("-.*", "");
            both.forEach(end -> holders.put(end, opener));
        }

        private void event(String[] words, PortModel.End end) {
            switch (words[0]) {
                case "start" -> model.start(end);
                case "post" -> post(end, words);
                case "got" -> got(end, words);
                case "ship" -> {
                    model.leave(end);
                    holders.put(end, "to " + words[2]);
                    if (words[2].equals("nobody")) {
                        model.kill(end);
                    }
                }
                case "arrive" -> holders.put(end, words[2]);
                case "closed" -> closed(end);
                case "close" -> model.kill(end);
                case "forget" -> model.forget(end);
                default -> model.violation(String.join(" ", words));
            }
        }

        private void post(PortModel.End from, String[] words) {
            List<PortModel.End> carried =
                    IntStream.range(3, words.length).mapToObj(i -> ends.get(words[i])).toList();
            carried.forEach(model::leave);
            carried.forEach(holders::remove);
            numbers.put(words[2], model.post(from, carried));
        }

        private void got(PortModel.End at, String[] words) {
            List<PortModel.End> carried = model.receive(at, numbers.get(words[2]));
            List<PortModel.End> said =
                    IntStream.range(4, words.length).mapToObj(i -> ends.get(words[i])).toList();
            if (!carried.equals(said)) {
                model.violation("other ports arrived than were sent: " + String.join(" ", words));
            }
            said.forEach(end -> holders.put(end, words[3]));
        }

        /** Under a seed everything collectable is collected at once, when nothing is left to do. */
        private void closed(PortModel.End end) {
            if (end.hasPeer()) {
                model.collect();
            }
            model.closed(end);
        }

        private void gone(String holder) {
            holders.forEach(
                    (end, who) -> {
                        if (who.equals(holder)) {
                            model.kill(end);
                        }
                    });
        }

        void end(int openPorts) {
            model.collect();
            model.settle();
            long expected = holders.keySet().stream().filter(PortModel.End::isAlive).count();
            if (openPorts != expected) {
                model.violation(openPorts + " ports are open instead of " + expected);
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AppProgramsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
