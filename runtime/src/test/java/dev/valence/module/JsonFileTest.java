package dev.valence.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file of JSON that cannot be used. */
class JsonFileTest {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("a.json");
    }

    @Test
    void aFileGivesItsValue() throws IOException {
        Files.writeString(file, "{ \"a\": [true] }");
        assertThat(JsonFile.read(file)).isEqualTo(Map.of("a", List.of(true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x            | line 1, column 1",
                "{/  'b': x}  | line 2, column 3",
                "[1,/2,/      | line 3, column 1",
            })
    void aMistakeIsToldWithLineAndColumn(String text, String place) throws IOException {
        Files.writeString(file, text.replace('/', '\n'));
        assertThatThrownBy(() -> JsonFile.read(file))
                .isInstanceOf(JsonFile.UnusableException.class)
                .hasMessageStartingWith(file + " is not JSON: Unexpected ")
                .hasMessageEndingWith("(" + place + ")");
    }

    @Test
    void aFileThatIsNotThereIsNamedOnce() {
        assertThatThrownBy(() -> JsonFile.read(file))
                .hasMessage("cannot read " + file + ": no such file");
    }

    @Test
    void aFileThatMayNotBeReadIsNotItsOwnReason() {
        assertThat(JsonFile.why(new AccessDeniedException("a.json")))
                .isEqualTo("permission denied");
        assertThat(JsonFile.why(new IOException("disk on fire"))).isEqualTo("disk on fire");
    }
}
