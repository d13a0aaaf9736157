package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Utility processes and the life of the app. */
class UtilityProcessTest {
    private static final String HOLDS =
            "nothing is left to do, but utility 1 is alive: the app goes on until it ends,"
                    + " by child.kill(), its process.exit() or app.quit()";

    @TempDir private Path folder;

    private TestApp app(String whenReady) {
        return TestApp.in(folder)
                .file("wait.js", "process.parentPort.on('message', () => {});")
                .file("loop.js", "process.parentPort.postMessage('looping'); for (;;);")
                .file(
                        "index.js",
                        """
                        const { app, utilityProcess } = require('electron');
                        const fork = (name) => utilityProcess.fork(__dirname + '/' + name);
                        app.on('quit', () => console.log('quit'));
                        app.whenReady().then(() => { %s });
                        """
                                .formatted(whenReady));
    }

    @Test
    void aLiveProcessHoldsTheAppUnderASeedUntilTheTimeIsOver() {
        try (TestApp.Running running = app("fork('wait.js')").seed(1).start()) {
            TestApp.Result result = running.toEnd(Duration.ofDays(1));
            assertThat(result.outcome()).isEqualTo(Outcome.TIMED_OUT);
            assertThat(result.warnings()).containsExactly(HOLDS);
        }
    }

    @Test
    void anEmbedderEndsAnAppThatAProcessHolds() throws InterruptedException {
        try (TestApp.Running running = app("fork('wait.js')").start()) {
            assertThat(running.app().runUntilIdle(Duration.ofMinutes(1))).isEqualTo(Outcome.IDLE);
            assertThat(running.app().census().loops()).isEqualTo(2);
            running.app().quit();
            TestApp.Result result = running.toEnd(Duration.ofMinutes(1));
            assertThat(result.outcome()).isEqualTo(Outcome.ENDED);
            assertThat(result.console()).containsExactly("quit");
            running.awaitCensus(0, 0, 0);
        }
    }

    @Test
    void theExitOfTheLastProcessLetsTheAppEnd() {
        TestApp.Result result =
                app("fork('wait.js').once('spawn', function () { this.kill() })").seed(1).run();
        assertThat(result.outcome()).isEqualTo(Outcome.ENDED);
        assertThat(result.console()).containsExactly("quit");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void aProcessThatLoopsForEverIsKilledAndStopsNobody() {
        TestApp.Result result =
                app("""
                        const child = fork('loop.js');
                        child.on('exit', (code) => console.log('exit', code));
                        child.on('message', () => console.log(child.kill()));
                        """)
                        .run();
        assertThat(result.console()).containsExactly("true", "exit 0", "quit");
    }

    @Test
    void aProcessThatLoopsForEverEndsWithTheApp() {
        TestApp.Result result = app("fork('loop.js').on('message', () => app.exit(3))").run();
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.console()).containsExactly("quit");
    }

    @Test
    void underASeedATaskOfAProcessMayRunOnlySoManyStatements() {
        TestApp.Result result =
                app("fork('loop.js').on('exit', (code) => console.log('exit', code))")
                        .seed(1)
                        .run();
        assertThat(result.console()).containsExactly("exit 9", "quit");
        assertThat(result.warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "utility 1 was ended: a task ran more statements than it may under a seed (")
                .endsWith("loop.js:1)");
    }
}
