package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command line prints, where, and with which exit code. */
class CommandLineTest {
    private static final String PRINTS_ARGUMENTS =
            "console.log(JSON.stringify(process.argv.slice(2)));";

    @TempDir private Path folder;

    private record Run(int code, String out, String err) {}

    private static Run valence(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.execute(new Terminal(out, err), args);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String app(String main) throws IOException {
        return file("index.js", main);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static void isUsageError(Run run, String message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("valence: ").contains(message).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionNamesTheElectronThatIsFollowed(String option) {
        Run run = valence(option);
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("valence \\S+ \\(Electron \\d+\\)\\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "run --help"})
    void theHelpHasTheUsageAndEveryOption(String line) {
        Run run = valence(line.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Usage: valence [run] [OPTIONS] APP [ARGS...]\n")
                .contains("--seed", "--timeout", "--renderer")
                .contains("\nvalence test --help ", "\nvalence bench --help ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--no-such-option app | Unknown option: '--no-such-option'",
                "--see 1 app          | Unknown option: '--see'",
                "--strict=maybe app   | 'maybe' is not a boolean",
                "--seed many app      | 'many' is not a whole number",
                "--seed 1.5 app       | '1.5' is not a whole number",
                "--seed               | Missing required parameter for option '--seed'",
                "--seed 1 --seed 2 x  | option '--seed' (N) should be specified only once",
                "--timeout soon app   | 'soon' is not a duration such as 500ms, 30s or 5m",
                "--timeout -1s app    | '-1s' is not a duration",
                "--timeout 99999999999999999999 app | is not a duration",
                "--gc-every-step app  | --gc-every-step needs --seed",
                "--renderer no.js app | no such file: no.js",
                "no-such-app          | no such app: no-such-app",
                "run                  | give an app to run",
            })
    void aWrongCommandLineGetsOneLineAndExitCodeTwo(String line, String message) {
        isUsageError(valence(line.split(" ")), message);
    }

    @Test
    void anEmptyCommandLineAsksForAnApp() {
        isUsageError(valence(), "give an app to run");
        isUsageError(valence(""), "give an app to run");
    }

    @Test
    void aFolderWithoutMainScriptGetsOneLineAndExitCodeTwo() {
        isUsageError(valence(folder.toString()), "no main script in " + folder);
    }

    @Test
    void aMainScriptThatDoesNotParseHasFileAndLineAndExitCodeOne() throws IOException {
        Run run = valence(app("let a = 1;\nlet b = ;\n"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("SyntaxError", folder.resolve("index.js") + ":2")
                .doesNotContain("at dev.valence", "at java.base", "PolyglotException");
    }

    @Test
    void whatFollowsTheAppIsTheAppsEvenIfItLooksLikeAnOption() throws IOException {
        String at = "@" + file("words.txt", "expanded");
        Run run =
                valence(
                        "--seed",
                        "1",
                        app(PRINTS_ARGUMENTS),
                        "--seed",
                        "x",
                        "--no-such-option",
                        "-h",
                        "--",
                        at,
                        "a b",
                        "\"quoted\"",
                        "",
                        "run");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        "[\"--seed\",\"x\",\"--no-such-option\",\"-h\",\"--\",\""
                                + at
                                + "\",\"a b\",\"\\\"quoted\\\"\",\"\",\"run\"]\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void anAppMayBeCalledRun() throws IOException {
        file("run", PRINTS_ARGUMENTS);
        Run run = valence("run", "--seed=-5", folder.resolve("run").toString(), "run");
        assertThat(run).isEqualTo(new Run(0, "[\"run\"]\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | console.log('fine')",
                "5 | process.exitCode = 5",
                "4 | process.exit(4)",
                "3 | process.exitCode = 5; require('electron').app.exit(3)",
                "1 | setTimeout(() => { throw new Error('late') }, 5)",
                "1 | Promise.reject(new Error('nobody cares'))",
                "7 | process.on('exit', () => { process.exitCode = 7 })",
            })
    void theExitCodeIsTheApps(int code, String main) throws IOException {
        assertThat(valence("--seed", "1", app(main)).code()).isEqualTo(code);
    }

    @Test
    void anUncaughtErrorIsPrintedWithFileAndLineAndTheProcessGoesOn() throws IOException {
        Run run =
                valence(
                        app(
                                """
                                setTimeout(() => console.log('main goes on'), 20);
                                throw new Error('dropped');
                                """));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("main goes on\n");
        assertThat(run.err())
                .contains("Error: dropped", folder.resolve("index.js") + ":2")
                .doesNotContain("at dev.valence", "at java.base");
    }

    @Test
    void anAppWithAnIntervalRunsUntilTheTimeout() throws IOException {
        String app = app("setInterval(() => {}, 1000)");
        assertThat(valence("--timeout", "20ms", app))
                .isEqualTo(new Run(1, "", "valence: the app did not end within 20ms\n"));
        assertThat(valence("--timeout", "9999999999999d", app("missing()")).code()).isEqualTo(1);
    }

    @Test
    void underASeedTheTimeoutIsVirtualAndOneDayByDefault() throws IOException {
        String app = app("setInterval(() => {}, 60000)");
        assertThat(valence("--seed", "1", app))
                .isEqualTo(new Run(1, "", "valence: the app did not end within 1d\n"));
        assertThat(valence("--seed", "1", "--timeout", "36h", app))
                .isEqualTo(new Run(1, "", "valence: the app did not end within 36h\n"));
    }

    @Test
    void keptAliveAnAppEndsWhenItQuits() throws IOException {
        String app = app("setTimeout(() => require('electron').app.quit(), 30).unref()");
        assertThat(valence("--keep-alive", app)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void keptAliveAnIdleAppWaitsForTheTimeout() throws IOException {
        assertThat(valence("--keep-alive", "--timeout", "50ms", app("")))
                .isEqualTo(new Run(1, "", "valence: the app did not end within 50ms\n"));
    }

    @Test
    void keptAliveUnderASeedAnIdleAppIsToldThatNothingWillCome() throws IOException {
        Run run = valence("--keep-alive", "--seed", "1", app(""));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("valence: nothing is left to do").hasLineCount(1);
    }

    @Test
    void outputGoesWhereItBelongsAndOnlyOtherProcessesArePrefixed() throws IOException {
        file("preload.js", "console.log('from the preload');");
        String app =
                app(
                        """
                        const { app, BrowserWindow } = require('electron');
                        console.log('log', { a: 1 });
                        console.warn('warn');
                        console.error('error');
                        process.stdout.write('no line break, ');
                        process.stderr.write('raw\\n');
                        console.log('ünïcode 😀');
                        app.whenReady().then(() => {
                          const window = new BrowserWindow({
                            webPreferences: { preload: __dirname + '/preload.js' },
                          });
                          window.loadURL('data:text/html,' + encodeURIComponent(
                            '<script>console.log("page"); console.error("page error")</script>'));
                        });
                        """);
        assertThat(valence("--seed", "1", app))
                .isEqualTo(
                        new Run(
                                0,
                                """
                                log { a: 1 }
                                no line break, ünïcode 😀
                                [renderer 1] from the preload
                                [renderer 1] page
                                """,
                                "warn\nerror\nraw\n[renderer 1] page error\n"));
    }

    @Test
    void theLenientRulesSpeakOnStderrAndOnlyWithoutStrict() throws IOException {
        String app =
                app(
                        """
                        const { app, BrowserWindow } = require('electron');
                        app.whenReady().then(() => {
                          const page = `data:text/html,<script>console.log(typeof require)</script>`;
                          new BrowserWindow({ webPreferences: { nodeIntegration: true } }).loadURL(page);
                        });
                        """);
        Run lenient = valence("--seed", "1", app);
        assertThat(lenient.out()).isEqualTo("[renderer 1] function\n");
        assertThat(lenient.err()).startsWith("valence: nodeIntegration").hasLineCount(1);
        assertThat(valence("--seed", "1", "--strict", app))
                .isEqualTo(new Run(0, "[renderer 1] undefined\n", ""));
    }

    @Test
    void aRendererFileHasElectronsExportsAsGlobals() throws IOException {
        String page = file("renderer.js", "ipcRenderer.send('hello', typeof require);");
        String app = app("ipcMain.on('hello', (event, text) => console.log('hello', text));");
        assertThat(valence("--seed", "1", "--renderer", page, app))
                .isEqualTo(new Run(0, "hello function\n", ""));
    }

    @Test
    void gcIsThereWhenAskedFor() throws IOException {
        String app = app("console.log(typeof gc)");
        assertThat(valence("--seed", "1", "--expose-gc", app).out()).isEqualTo("function\n");
        assertThat(valence("--seed", "1", app).out()).isEqualTo("undefined\n");
    }

    @Test
    void silentFailuresAreToldWhenAskedForAndFailTheRunWhenThatIsStrict() throws IOException {
        String app =
                app(
                        """
                        const { MessageChannelMain } = require('electron');
                        const { port1, port2 } = new MessageChannelMain();
                        globalThis.kept = port2;
                        port1.postMessage('hello');
                        """);
        String line =
                "valence: index.js:4: this message waits at a port in main that nobody has started"
                        + " [port-never-started]\n";
        assertThat(valence(app)).isEqualTo(new Run(0, "", ""));
        assertThat(valence("--diagnostics", app)).isEqualTo(new Run(0, "", line));
        assertThat(valence("--strict-diagnostics", app)).isEqualTo(new Run(1, "", line));
    }

    @Test
    void theJitIsTheLaunchers() throws IOException {
        Run run = valence("--jit", "--seed", "1", app(""));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "valence: --jit has an effect only through the launcher: ./valence"
                                + " --jit\n");
    }
}
