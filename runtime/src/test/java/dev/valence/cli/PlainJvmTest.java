package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a JVM that was started without the launcher. */
class PlainJvmTest {
    @TempDir private Path folder;

    @Test
    void aUserWhoseHomeCannotBeWrittenToSeesWhatTheAppPrintsAndNothingElse() throws Exception {
        Path app = Files.writeString(folder.resolve("app.js"), "console.log('printed');");
        assertThat(printed(app, "-Duser.home=" + folder.resolve("app.js/home")))
                .isEqualTo("printed\n");
    }

    /** What an app prints, on both streams. */
    private String printed(Path app, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
        command.add(app.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
