package dev.valence.fuzz;

import dev.valence.Outcome;
import dev.valence.TestApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** A random program as an app, its number and how it is run. */
record AppProgram(long seed, boolean deterministic) {
    private static final int STEPS = 300;

    private static final List<String> FILES =
            List.of("actor.js", "preload.js", "worker.js", "child.js", "page.html");

    /** What a program wrote and what the models say to it. */
    record Run(List<String> console, AppReplay replay) {
        List<String> violations() {
            return replay.model.violations();
        }
    }

    Run run(Path folder) throws InterruptedException {
        return run(folder, app -> app);
    }

    /** Runs the program until nothing is left to do. */
    Run run(Path folder, UnaryOperator<TestApp> more) throws InterruptedException {
        try (TestApp.Running running = more.apply(app(folder)).start()) {
            Outcome outcome = running.app().runUntilIdle(Duration.ofHours(1));
            Run run = new Run(running.console(), new AppReplay());
            run.console().forEach(run.replay()::line);
            run.replay().end(running.app().census().ports());
            if (outcome != Outcome.IDLE) {
                run.replay().model.violation("the program did not come to an end");
            }
            return run;
        }
    }

    private TestApp app(Path folder) {
        TestApp app = TestApp.in(folder).file("index.js", resource("main.js"));
        FILES.forEach(name -> app.file(name, resource(name)));
        String mode = deterministic ? "rough" : "gentle";
        app.with(valence -> valence.exposeGc(true).args(List.of("" + seed, "" + STEPS, mode)));
        return deterministic ? app.seed(seed) : app;
    }

    private static String resource(String name) {
        try (InputStream in = AppProgram.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
