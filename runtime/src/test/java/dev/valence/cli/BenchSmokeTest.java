package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmarks' programs work; nothing here depends on time. */
class BenchSmokeTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int bench(String... args) {
        return Main.benchLine(new Terminal(out, err)).execute(args);
    }

    @Test
    void what_the_programs_assert_holds() {
        int exit = bench("--smoke");
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(" rows work\n");
    }

    @Test
    void an_unknown_row_is_a_usage_error_that_names_those_there_are() {
        assertThat(bench("hop-elephant")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("valence: no row 'hop-elephant'; there are: start, start-waiting,");
    }
}
