package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example, with its exact output under a seed, and the same lines by the wall clock. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("valence.basedir", "."), "examples");

    @ParameterizedTest(name = "{0} prints what its README line says")
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '"',
            value = {
                "hello-port=the page says: hello, main|[renderer 1] main says: hello, page",
                "worker-process=main: the windows are connected"
                        + "|[renderer 2] primes from 1 to 20: [\n  2, 3, 5, 7, 11, 13, 17, 19\n]"
                        + "|[renderer 2] primes from 100 to 110: [ 101, 103, 107, 109 ]",
                "two-renderers=[renderer 2] ping 1|[renderer 1] pong 1|[renderer 2] ping 2|[renderer 1] pong 2"
                        + "|[renderer 2] ping 3|[renderer 1] pong 3|[renderer 2] the other window hung up",
                "reply-stream=[renderer 1] 5|[renderer 1] 4|[renderer 1] 3|[renderer 1] 2|[renderer 1] 1"
                        + "|[renderer 1] lift-off",
                "main-world=[renderer 1] from main: { numbers: [ 3, 4, 5 ] }|from the page: 12",
                "ipc-one-way=the title is now: Set by the page",
                "ipc-main-to-renderer=the counter shows 1|the counter shows 2|the counter shows 3"
                        + "|the counter shows 2",
            })
    void examplePrints(String example, String lines) {
        TestApp.Result seeded = TestApp.in(EXAMPLES.resolve(example)).seed(1).run();
        assertThat(String.join("|", seeded.console())).isEqualTo(lines);
        assertThat(seeded.warnings()).isEmpty();
        assertThat(seeded.exitCode()).isZero();

        TestApp.Result parallel = TestApp.in(EXAMPLES.resolve(example)).run();
        assertThat(parallel.console()).containsExactlyInAnyOrderElementsOf(seeded.console());
        assertThat(parallel.exitCode()).isZero();
    }
}
