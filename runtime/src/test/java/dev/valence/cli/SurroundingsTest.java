package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What makes a run in one process differ from a run in another. */
@EnabledOnOs(OS.LINUX)
class SurroundingsTest {
    @TempDir private Path folder;
    private Path code;

    @BeforeEach
    void aBuild() throws IOException {
        code = Files.createFile(folder.resolve("code"));
    }

    /** A shell that says when it has done what comes first, and waits then. */
    private ProcessBuilder shell(String first) {
        String script = first + "; echo; read line";
        return new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    }

    private Surroundings of(ProcessBuilder shell) throws IOException {
        Process process = shell.start();
        try {
            process.inputReader().readLine();
            return Surroundings.of(String.valueOf(process.pid()), code);
        } finally {
            process.destroyForcibly();
        }
    }

    private Surroundings after(String first) throws IOException {
        return of(shell(first));
    }

    @Test
    void areEqualForTheSameCommand() throws IOException {
        assertThat(after(":")).isEqualTo(after(":"));
    }

    @Test
    void differByFolder() throws IOException {
        assertThat(after("cd ..")).isNotEqualTo(after(":"));
    }

    @Test
    void differByTheMaskOfNewFiles() throws IOException {
        assertThat(after("umask 077")).isNotEqualTo(after("umask 022"));
    }

    @Test
    void differByLimits() throws IOException {
        assertThat(after("ulimit -c 0; ulimit -t 100000")).isNotEqualTo(after("ulimit -c 0"));
    }

    @Test
    void differByBuild() throws IOException {
        Surroundings before = after(":");
        Files.setLastModifiedTime(code, FileTime.fromMillis(0));
        assertThat(after(":")).isNotEqualTo(before);
    }

    @Test
    void differByVariables() throws IOException {
        ProcessBuilder other = shell(":");
        other.environment().put("COLOUR", "red");
        assertThat(of(other)).isNotEqualTo(of(shell(":")));
    }

    @Test
    void doNotDifferByWhatShellsCount() throws IOException {
        ProcessBuilder other = shell(":");
        other.environment().put("SHLVL", "7");
        other.environment().put("VALENCE_SPARE", "yes");
        assertThat(of(other)).isEqualTo(of(shell(":")));
    }
}
