package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the JVM that it leaves behind, as processes. */
@EnabledOnOs(OS.LINUX)
class SpareJvmTest {
    private static final String APP =
            """
            console.log(JSON.stringify(process.argv.slice(2)), process.env.COLOUR, process.cwd());
            console.error('pid', process.pid);
            const [what] = process.argv.slice(2);
            if (what === 'stay') setInterval(() => {}, 1e6);
            else process.exitCode = Number(what);
            """;

    @TempDir private Path folder;
    private Path cache;

    /** What stdout and stderr were, and which process wrote them. */
    private record Run(int code, String out, String err) {
        long pid() {
            return Long.parseLong(err.lines().findFirst().orElseThrow().substring("pid ".length()));
        }
    }

    /** The real launcher beside a jar that is nothing but the class path of this test. */
    @BeforeEach
    void anInstallation() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        cache = Files.createDirectory(target.resolve("cache"));
        Files.copy(Path.of("valence"), folder.resolve("valence"));
        Files.writeString(folder.resolve("app.js"), APP);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
        Path jar = target.resolve("valence.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        String version = System.getProperty("java.version");
        Files.createFile(cache.resolve(version + ".aot"));
        Files.createFile(cache.resolve(version + ".jsa"));
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    @AfterEach
    void nobodyWaits() throws Exception {
        try (DirectoryStream<Path> waiting = Files.newDirectoryStream(cache, "spare-*")) {
            for (Path spare : waiting) {
                end(holder(spare));
            }
        }
    }

    private static long holder(Path spare) throws IOException {
        return Long.parseLong(Files.readString(spare.resolve("holder")).split(" ")[0]);
    }

    private static void end(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    /** Fails after a minute. */
    private static void hasEnded(long pid) throws Exception {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(60, TimeUnit.SECONDS);
        }
    }

    private ProcessBuilder launcher(String spare, String... words) {
        List<String> command = new ArrayList<>(List.of("./valence", "run", "app.js"));
        command.addAll(List.of(words));
        return launcherOf(spare, command);
    }

    private ProcessBuilder launcherOf(String spare, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("VALENCE_JAVA_HOME", System.getProperty("java.home"));
        environment.put("VALENCE_SPARE", spare);
        environment.put("COLOUR", "red");
        return builder;
    }

    private static Run result(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Run run(String spare, String... words) throws Exception {
        return result(launcher(spare, words).start());
    }

    /** Runs the app, and waits until a JVM waits: its pid. */
    private long left() throws Exception {
        return left("spare-run", launcher("yes", "0"));
    }

    private long left(String name, ProcessBuilder launcher) throws Exception {
        try (WatchService changes = cache.getFileSystem().newWatchService()) {
            cache.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            assertThat(result(launcher.start()).code()).isZero();
            while (!Files.exists(cache.resolve(name))) {
                WatchKey key = changes.poll(60, TimeUnit.SECONDS);
                assertThat(key).as("a JVM that waits after a minute").isNotNull();
                key.pollEvents();
                key.reset();
            }
        }
        return holder(cache.resolve(name));
    }

    /** An app that stays, and has written its first line. */
    private Process staying() throws Exception {
        Process process = launcher("take", "stay").start();
        assertThat(process.inputReader().readLine()).startsWith("[\"stay\"]");
        return process;
    }

    @Test
    void theVersionIsAskedOnceForEachJar() throws Exception {
        List<String> command = List.of("./valence", "--version");
        String told = result(launcherOf("no", command).start()).out();
        assertThat(told).isEqualTo(Version.text() + "\n");
        Files.writeString(cache.resolve("said"), "what was said\n");
        assertThat(result(launcherOf("no", command).start()).out()).isEqualTo("what was said\n");
        Path jar = folder.resolve("target/valence.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(result(launcherOf("no", command).start()).out()).isEqualTo(told);
    }

    @Test
    void aRunInAJvmThatWaitsIsLikeOneInAJvmOfItsOwn() throws Exception {
        Run alone = run("no", "7", "a b", "", "c\nd", "\u00e9");
        long waiting = left();
        Run there = run("take", "7", "a b", "", "c\nd", "\u00e9");
        assertThat(there.pid()).isEqualTo(waiting).isNotEqualTo(alone.pid());
        assertThat(there.out())
                .isEqualTo(alone.out())
                .isEqualTo("[\"7\",\"a b\",\"\",\"c\\nd\",\"\u00e9\"] red " + folder + "\n");
        assertThat(there.code()).isEqualTo(alone.code()).isEqualTo(7);
        assertThat(cache).isDirectoryNotContaining("glob:**/spare*");
    }

    /** Two processes that write into a file would each begin at its start. */
    @Test
    void aJvmServesOneRunThatDoesNotWriteIntoAFile() throws Exception {
        long waiting = left();
        File file = folder.resolve("out.txt").toFile();
        Run intoFile = result(launcher("take", "0").redirectOutput(file).start());
        assertThat(intoFile.pid()).isNotEqualTo(waiting);
        assertThat(file).content().startsWith("[\"0\"]");
        assertThat(run("take", "0").pid()).isEqualTo(waiting);
        assertThat(run("take", "0").pid()).isNotEqualTo(waiting);
    }

    @Test
    void testsRunInAJvmThatWaitsForTests() throws Exception {
        Files.writeString(
                folder.resolve("app.test.js"), "it('is process ' + process.pid, () => {});");
        List<String> command = List.of("./valence", "test", "app.test.js");
        long waiting = left("spare-test", launcherOf("yes", command));
        Run run = result(launcherOf("take", command).start());
        assertThat(run.out())
                .as(run.toString())
                .contains("is process")
                .contains("1 passing")
                .doesNotContain("\u001b");
        assertThat(run.code()).isZero();
        hasEnded(waiting);
    }

    @Test
    void inAnotherEnvironmentARunHasAJvmOfItsOwn() throws Exception {
        long waiting = left();
        ProcessBuilder blue = launcher("take", "3");
        blue.environment().put("COLOUR", "blue");
        Run run = result(blue.start());
        assertThat(run.pid()).isNotEqualTo(waiting);
        assertThat(run.out()).contains("blue");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void whoeverEndsTheLauncherEndsTheApp() throws Exception {
        long waiting = left();
        Process launcher = staying();
        launcher.toHandle().destroy();
        assertThat(result(launcher).code()).isEqualTo(128 + 15);
        hasEnded(waiting);
    }

    @Test
    void aLauncherThatIsKilledTakesTheAppWithIt() throws Exception {
        long waiting = left();
        staying().destroyForcibly();
        hasEnded(waiting);
    }

    @Test
    void aJvmThatIsKilledIsTold() throws Exception {
        long waiting = left();
        Process launcher = staying();
        end(waiting);
        Run run = result(launcher);
        assertThat(run.err()).endsWith("valence: the waiting JVM ended before the app did\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatAKilledJvmLeftBehindIsNoHindrance() throws Exception {
        end(left());
        Run run = run("take", "5");
        assertThat(run.code()).isEqualTo(5);
        assertThat(cache).isDirectoryNotContaining("glob:**/spare*");
    }

    @Test
    void aJvmIsLeftAlsoWhereOneWasKilledWhileItWarmedUp() throws Exception {
        Process over = new ProcessBuilder("true").start();
        over.waitFor();
        Path unready = Files.createDirectory(cache.resolve("spare-run.new"));
        Files.createFile(unready.resolve("ask"));
        Files.writeString(unready.resolve("holder"), over.pid() + " 7\n");
        long waiting = left();
        assertThat(run("take", "0").pid()).isEqualTo(waiting);
        assertThat(cache.resolve("waiting-run.log")).isRegularFile();
        assertThat(unready).doesNotExist();
    }
}
