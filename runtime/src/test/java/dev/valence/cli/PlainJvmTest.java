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
    private static final String FIRST_USES =
            """
            const { app } = require('electron');
            const uses = [
              () => new Date(0),
              () => new Float64Array(3),
              () => new SharedArrayBuffer(4),
              () => new WeakRef({}),
              () => JSON.stringify({ a: [1] }),
              () => JSON.parse('{"a":[1]}'),
              () => /x/g.exec('x'),
              () => 'abc'.replace(/b(?<n>c)/u, 'x$<n>'),
              () => (1.5).toFixed(1),
              () => new URL('http://a/b'),
              () => require('querystring').parse('a=1'),
            ];
            for (const use of uses) {
              let left = 50;
              const down = () => {
                try {
                  down();
                } catch (error) {
                  if (left-- > 0) {
                    try {
                      use();
                    } catch {}
                  }
                  throw error;
                }
              };
              try {
                down();
              } catch (error) {
                console.log(error.name);
              }
            }
            for (const use of uses) use();
            console.log('all work');
            app.exit(0);
            """;

    @TempDir private Path folder;

    @Test
    void aUserWhoseHomeCannotBeWrittenToSeesWhatTheAppPrintsAndNothingElse() throws Exception {
        Path app = Files.writeString(folder.resolve("app.js"), "console.log('printed');");
        assertThat(printed(app, "-Duser.home=" + folder.resolve("app.js/home")))
                .isEqualTo("printed\n");
    }

    @Test
    void whatIsFirstUsedWhereTheStackEndsWorksAfterwards() throws Exception {
        Path app = Files.writeString(folder.resolve("app.js"), FIRST_USES);
        assertThat(printed(app)).isEqualTo("RangeError\n".repeat(11) + "all work\n");
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
