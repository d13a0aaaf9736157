package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher makes of a command line; its JVM is a script that prints its arguments. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final String VERSION = "99.0.1";
    private static final String GIVEN = "-Dvalence.jit=given";

    @TempDir private Path folder;

    private record Run(String arguments, String err) {}

    @BeforeEach
    void anInstallation() throws IOException {
        Files.copy(Path.of("valence"), folder.resolve("valence"));
        file("target/valence.jar", "");
        Files.setLastModifiedTime(folder.resolve("target/valence.jar"), FileTime.fromMillis(0));
        file("target/jit/compiler-" + VERSION + ".jar", "");
        file("jdk/bin/java", "#!/bin/sh\necho \"$@\"\n");
        assertThat(folder.resolve("jdk/bin/java").toFile().setExecutable(true)).isTrue();
        theJdkIs(VERSION);
        file("pom.xml", "<project>\n<graal.version>" + VERSION + "</graal.version>\n</project>\n");
    }

    private void file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void theJdkIs(String version) throws IOException {
        file("jdk/release", "JAVA_VERSION=\"" + version + "\"\n");
        file("target/cache/" + version + ".aot", "");
    }

    private Run valence(String line) throws Exception {
        List<String> command = new ArrayList<>(List.of("./valence"));
        command.addAll(List.of(line.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("VALENCE_JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("VALENCE_SPARE", "no");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        return new Run(out, err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--jit app.js",
                "run --seed 5 --renderer page.js --jit app.js",
                "test --jit",
                "test --renderer --jit",
                "test -g x --jit",
                "test a.test.js --jit",
                "test -R dot a.test.js --timeout 5s --jit b.test.js",
            })
    void aCommandLineWithTheOptionGetsTheCompiler(String line) throws Exception {
        Run run = valence(line);
        assertThat(run.arguments()).contains(GIVEN, "-XX:+EnableJVMCI").endsWith(line + "\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app.js --jit",
                "run app.js --jit",
                "run --timeout 5s app.js --jit",
                "-- app.js --jit",
                "test -- --jit",
                "test",
            })
    void whatFollowsTheAppOrTwoDashesIsNoOption(String line) throws Exception {
        Run run = valence(line);
        assertThat(run.arguments()).doesNotContain("valence.jit").endsWith(line + "\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void onAnotherJdkOneLineSaysWhyNotAndTheJvmKnowsThatItWasSaid() throws Exception {
        theJdkIs("99.0.2");
        Run run = valence("test a.test.js --jit");
        assertThat(run.err())
                .startsWith("valence: --jit needs JDK 99.0.1, and this is 99.0.2")
                .hasLineCount(1);
        assertThat(run.arguments()).contains("-Dvalence.jit=refused").doesNotContain("JVMCI");
    }
}
