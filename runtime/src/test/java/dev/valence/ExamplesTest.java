package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example, with its exact output under a seed, and the same lines by the wall clock. */
class ExamplesTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("valence.basedir", "."), "examples");

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(
                        "hello-port",
                        List.of(
                                "the page says: hello, main",
                                "[renderer 1] main says: hello, page")),
                Arguments.of(
                        "worker-process",
                        List.of(
                                "main: the windows are connected",
                                "[renderer 2] primes from 1 to 20: [\n   2,  3,  5,  7,\n  11, 13, 17, 19\n]",
                                "[renderer 2] primes from 100 to 110: [ 101, 103, 107, 109 ]")),
                Arguments.of(
                        "web-worker",
                        List.of(
                                "the worker has counted 9",
                                "[worker 1] main hung up",
                                "[renderer 1] the worker says: counter got a port of main")),
                Arguments.of(
                        "two-renderers",
                        List.of(
                                "[renderer 2] ping 1",
                                "[renderer 1] pong 1",
                                "[renderer 2] ping 2",
                                "[renderer 1] pong 2",
                                "[renderer 2] ping 3",
                                "[renderer 1] pong 3",
                                "[renderer 2] the other window hung up")),
                Arguments.of(
                        "reply-stream",
                        List.of(
                                "[renderer 1] 5",
                                "[renderer 1] 4",
                                "[renderer 1] 3",
                                "[renderer 1] 2",
                                "[renderer 1] 1",
                                "[renderer 1] lift-off")),
                Arguments.of(
                        "main-world",
                        List.of(
                                "[renderer 1] from main: { numbers: [ 3, 4, 5 ] }",
                                "from the page: 12")),
                Arguments.of(
                        "utility-process",
                        List.of(
                                "[utility 1 (counter)] counting a text of 18 letters",
                                "[renderer 1] 6: to be or not to be",
                                "[utility 1 (counter)] counting a text of 25 letters",
                                "[renderer 1] 5: that is the question here",
                                "main: 11 words were counted",
                                "main: the counter ended with 0")),
                Arguments.of("ipc-one-way", List.of("the title is now: Set by the page")),
                Arguments.of(
                        "ipc-two-way",
                        List.of(
                                "[renderer 1] apples: 12",
                                "[renderer 1] pears: 0",
                                "Error occurred in handler for 'stock:count': Error: we do not sell melons\n    at "
                                        + EXAMPLES.toAbsolutePath().normalize()
                                        + "/ipc-two-way/main.js:11:33",
                                "[renderer 1] Error invoking remote method 'stock:count': Error: we do not sell"
                                        + " melons")),
                Arguments.of(
                        "ipc-main-to-renderer",
                        List.of(
                                "the counter shows 1",
                                "the counter shows 2",
                                "the counter shows 3",
                                "the counter shows 2")));
    }

    @ParameterizedTest(name = "{0} prints what its README line says")
    @MethodSource("examples")
    void examplePrints(String example, List<String> lines) {
        TestApp.Result seeded = TestApp.in(EXAMPLES.resolve(example)).seed(1).run();
        assertThat(seeded.console()).isEqualTo(lines);
        assertThat(seeded.warnings()).isEmpty();
        assertThat(seeded.exitCode()).isZero();

        TestApp.Result parallel = TestApp.in(EXAMPLES.resolve(example)).run();
        assertThat(parallel.console()).containsExactlyInAnyOrderElementsOf(seeded.console());
        assertThat(parallel.exitCode()).isZero();
    }
}
