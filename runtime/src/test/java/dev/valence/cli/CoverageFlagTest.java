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

@DisplayName("valence test --coverage")
class CoverageFlagTest {
    private static final String HALF =
            "TN:\nSF:sum.js\nDA:1,1\nDA:2,2\nDA:4,0\nLF:3\nLH:2\nend_of_record\n";

    @TempDir private Path folder;

    @BeforeEach
    void app() throws IOException {
        Files.writeString(
                folder.resolve("sum.js"),
                "exports.sum = (a, b) =>\n  a + b;\nfunction never() {\n  return 0;\n}\n");
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(
                folder.resolve("test/sum.js"),
                "const { sum } = require('../sum'); it('adds', () => { sum(1, 2); sum(3, 4); });");
    }

    private String test(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, err);
        assertThat(Main.testLine(terminal, folder, Map.of()).execute(args)).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("writes a tracefile, and takes no path of tests for its folder")
    void file() throws IOException {
        assertThat(test("--coverage", "test"))
                .contains("valence: covered 2 of 3 lines (66.6 %) of 1 file: coverage/lcov.info\n");
        assertThat(folder.resolve("coverage/lcov.info")).hasContent(HALF);
    }

    @Test
    @DisplayName("writes where it is told to, be it by package.json")
    void elsewhere() throws IOException {
        test("--coverage=out/a");
        assertThat(folder.resolve("out/a/lcov.info")).hasContent(HALF);
        Files.writeString(
                folder.resolve("package.json"), "{ \"valence\": { \"coverage\": \"out/b\" } }");
        test();
        assertThat(folder.resolve("out/b/lcov.info")).hasContent(HALF);
    }

    @Test
    @DisplayName("is off unless it is asked for")
    void off() {
        assertThat(test()).doesNotContain("covered");
        assertThat(folder.resolve("coverage")).doesNotExist();
    }
}
