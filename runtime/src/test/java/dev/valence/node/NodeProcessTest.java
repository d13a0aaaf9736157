package dev.valence.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeProcessTest {
    @TempDir Path folder;

    private TestApp.Result run(String main) {
        return TestApp.in(folder).file("index.js", main).seed(1).run();
    }

    @Test
    void ticksRunBeforePromiseJobsOfEveryTask() {
        assertThat(
                        run("""
                        const note = (name) => {
                          process.nextTick(() => console.log(name, 'tick'));
                          Promise.resolve().then(() => {
                            console.log(name, 'promise');
                            process.nextTick((a, b) => console.log(name, a + b), 'last', '!');
                          });
                        };
                        note('main');
                        setTimeout(() => {
                          note('timer');
                          setImmediate(() => note('immediate'));
                        }, 1);
                        console.log('end of main');
                        """)
                                .console())
                .containsExactly(
                        "end of main",
                        "main tick",
                        "main promise",
                        "main last!",
                        "timer tick",
                        "timer promise",
                        "timer last!",
                        "immediate tick",
                        "immediate promise",
                        "immediate last!");
    }

    @Test
    void anUncaughtErrorIsPrintedAndTheProcessGoesOn() {
        TestApp.Result result =
                run(
                        """
                        setTimeout(() => { setTimeout(() => console.log('goes on'), 5);
                          throw new TypeError('lost') }, 1);
                        """);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.console())
                .startsWith(
                        "A JavaScript error occurred in the main process",
                        "Uncaught Exception:",
                        "TypeError: lost")
                .anyMatch(line -> line.contains("index.js:2:"))
                .endsWith("goes on");
    }

    @Test
    void listenersTakeUncaughtErrorsOver() {
        TestApp.Result result =
                run(
                        """
                        process.on('uncaughtExceptionMonitor', (error) => console.log('monitor', error.message));
                        process.on('uncaughtException', (error, origin) => console.log(error.message, origin));
                        process.on('unhandledRejection', (reason) => console.log('rejection', reason));
                        Promise.reject(7);
                        setTimeout(() => { throw new Error('one') });
                        process.nextTick(() => { throw new Error('two') });
                        """);
        assertThat(result.exitCode()).isZero();
        assertThat(result.console())
                .containsExactlyInAnyOrder(
                        "monitor two",
                        "two uncaughtException",
                        "rejection 7",
                        "monitor one",
                        "one uncaughtException");
    }

    @Test
    void anUnhandledRejectionIsAWarning() {
        TestApp.Result result = run("Promise.reject(new Error('gone'))");
        assertThat(result.all())
                .containsPattern("\\(node:\\d+\\) UnhandledPromiseRejectionWarning: Error: gone");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void exitEndsTheProgramWhereItStands() {
        TestApp.Result result =
                run(
                        """
                        process.on('exit', (code) => console.log('exit', code, process.exitCode));
                        setTimeout(() => console.log('never'), 1);
                        try { process.exit(3) } finally { console.log('never') }
                        """);
        assertThat(result.console()).containsExactly("exit 3 3");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void theExitCodeCanBeSetBeforeTheEnd() {
        TestApp.Result result =
                run(
                        "process.exitCode = 4; process.on('exit', (code) => console.log('exit',"
                                + " code))");
        assertThat(result.console()).containsExactly("exit 4");
        assertThat(result.exitCode()).isEqualTo(4);
    }

    @Test
    void theEnvironmentHoldsTextsOnly() {
        TestApp.Result result =
                TestApp.in(folder)
                        .with(valence -> valence.env(Map.of("GIVEN", "yes")))
                        .file(
                                "index.js",
                                """
                                process.env.N = 1;
                                console.log(process.env.GIVEN, typeof process.env.N, process.env.NONE, 'N' in process.env);
                                delete process.env.N;
                                console.log({ ...process.env });
                                """)
                        .run();
        assertThat(result.console())
                .containsExactly("yes string undefined true", "{ GIVEN: 'yes' }");
    }

    @Test
    void factsAreThoseOfElectronsMainProcess() {
        assertThat(
                        run("""
                        console.log(process.type, process.version === 'v' + process.versions.node);
                        console.log(typeof process.versions.electron, process.argv.length >= 2, String(process));
                        console.log(process.cwd() === require('path').resolve('.'), process.uptime() >= 0);
                        """)
                                .console())
                .containsExactly("browser true", "string true [object process]", "true true");
    }

    @Test
    void warningsArePrintedAndEmitted() {
        assertThat(
                        run("""
                        process.on('warning', (warning) => console.log(warning.name, warning.code));
                        process.emitWarning('careful', 'DeprecationWarning', 'DEP1');
                        """)
                                .console())
                .anyMatch(
                        line ->
                                line.matches(
                                        "\\(node:\\d+\\) \\[DEP1\\] DeprecationWarning: careful"))
                .contains("DeprecationWarning DEP1");
    }

    @Test
    void streamsTakeTextAndBytes() {
        assertThat(
                        run("""
                        process.stdout.write('one\\n');
                        process.stdout.write(Buffer.from('two\\n'), () => console.log('written'));
                        console.log(process.stdout.isTTY, process.stdin.isTTY);
                        """)
                                .console())
                .containsExactly("one", "two", "false false", "written");
    }
}
