package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("valence test --explore")
class ExploreFlagTest {
    private static final String REPLAY = ".valence/test-race.js-1.json";

    @TempDir private Path folder;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void app() throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(
                folder.resolve("test/race.js"),
                """
                const assert = require('node:assert');
                const { MessageChannelMain } = require('electron');

                /** Has two ports say their names; the names as they were heard. */
                const heard = () =>
                  new Promise((resolve) => {
                    const names = [];
                    for (const name of ['a', 'b']) {
                      const { port1, port2 } = new MessageChannelMain();
                      port1.on('message', ({ data }) => {
                        port1.close();
                        if (names.push(data) === 2) resolve(names.join());
                      });
                      port1.start();
                      port2.postMessage(name);
                    }
                  });

                it('hears a first', async () => assert.strictEqual(await heard(), 'a,b'));
                it('hears both', async () => assert.match(await heard(), /a,b|b,a/));
                """);
    }

    private Run test(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.testLine(new Terminal(out, err), folder, Map.of()).execute(args);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A seed under which the race is not seen. */
    private String quietSeed() {
        for (int seed = 1; seed < 50; seed++) {
            if (test("--seed", "" + seed).code() == 0) {
                return "" + seed;
            }
        }
        throw new AssertionError("the race is seen under every seed");
    }

    @Test
    @DisplayName("finds the order in which a test fails that passes, keeps it, and runs it again")
    void finds() {
        Run run = test("--seed", quietSeed(), "--explore", "60");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "1 passing", "1 failing", "To run this order again: valence test --replay ")
                .contains(REPLAY, "test/race.js:");
        assertThat(run.err()).containsPattern("hears both: all \\d+ orders pass");
        for (int i = 0; i < 3; i++) {
            Run again = test("--replay", REPLAY);
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.out()).startsWith("hears a first: fails in this order\n");
        }
    }

    @Test
    @DisplayName("says what is wrong with a replay that it cannot read")
    void unreadable() throws IOException {
        assertThat(test("--replay", "no.json").err())
                .isEqualTo("valence: no such replay: no.json\n");
        Files.writeString(folder.resolve("bad.json"), "{ \"valence\": 1 }");
        Run run = test("--replay", "bad.json");
        assertThat(run.err())
                .isEqualTo(
                        "valence: bad.json is no replay: its \"file\" is missing or no string\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("knows its faults")
    void faults() {
        Run run = test("--explore", "10", "--faults", "crash,flood");
        assertThat(run.err()).contains("'flood' is none of reload, crash, close, collect, slow");
        assertThat(run.code()).isEqualTo(2);
    }
}
