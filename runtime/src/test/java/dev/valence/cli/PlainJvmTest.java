package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a JVM that was started without the launcher. */
class PlainJvmTest {
    @TempDir private Path folder;

    @Test
    void aUserWhoseHomeCannotBeWrittenToSeesWhatTheAppPrintsAndNothingElse() throws Exception {
        Path app = Files.writeString(folder.resolve("app.js"), "console.log('printed');");
        Path noFolder = folder.resolve("app.js/home");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.home=" + noFolder,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                app.toString())
                        .redirectErrorStream(true)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).isEqualTo("printed\n");
        assertThat(process.waitFor()).isZero();
    }
}
