package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an app is said once, with file and line, and stops nothing else. */
class BadInputTest {
    private static final String OPENS_A_PAGE =
            """
            const { app, BrowserWindow, ipcMain } = require('electron');
            ipcMain.on('alive', () => console.log('main goes on'));
            app.whenReady().then(() => {
              const window = new BrowserWindow({
                webPreferences: { sandbox: false, preload: __dirname + '/preload.js' },
              });
              window.webContents.on('preload-error', (event, path, error) => {
                console.log('preload-error', require('path').basename(path), error.message);
              });
              window.loadFile('index.html').then(() => console.log('loaded'));
            });
            """;

    @TempDir private Path folder;

    private static void noJavaStackTrace(TestApp.Result result) {
        assertThat(result.all())
                .doesNotContain(
                        "at dev.valence", "at java.base", "PolyglotException", "Exception in");
    }

    @Test
    void aMissingAppIsNamed() {
        assertThatThrownBy(() -> TestApp.in(folder.resolve("nothing-here")).run())
                .isInstanceOf(AppException.class)
                .hasMessageStartingWith("no such app: ");
    }

    @Test
    void aFolderWithoutMainScriptSaysWhatWasLookedFor() {
        assertThatThrownBy(() -> TestApp.in(folder).run())
                .isInstanceOf(AppException.class)
                .hasMessageContaining("there is no index.js and no package.json \"main\"");
    }

    @Test
    void aBrokenPackageJsonIsNamed() {
        assertThatThrownBy(() -> TestApp.in(folder).file("package.json", "{ \"main\": ").run())
                .isInstanceOf(AppException.class)
                .hasMessageContaining("package.json is not JSON")
                .hasMessageEndingWith("(line 1, column 11)");
    }

    @Test
    void aMainThatIsNoTextIsNotSaidToNameAFile() {
        assertThatThrownBy(() -> TestApp.in(folder).file("package.json", "{ \"main\": 5 }").run())
                .isInstanceOf(AppException.class)
                .hasMessageEndingWith("there is no index.js, and package.json \"main\" is no text");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatHoldsNoTextIsNoApp() {
        assertThatThrownBy(() -> TestApp.in(Path.of("/dev/null")).run())
                .isInstanceOf(AppException.class)
                .hasMessageStartingWith("/dev/null is no regular file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatMayNotBeReadIsNotSaidToBeEmpty() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isExecutable(closed), "this user may read everything");
        assertThatThrownBy(() -> TestApp.in(closed).run())
                .isInstanceOf(AppException.class)
                .hasMessageEndingWith("permission denied");
    }

    @Test
    void aSyntaxErrorInMainHasFileAndLineAndExitCodeOne() {
        TestApp.Result result =
                TestApp.in(folder).file("index.js", "const a = 1;\nlet b = ;\n").seed(1).run();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.all()).contains("SyntaxError", folder.resolve("index.js") + ":2");
        noJavaStackTrace(result);
    }

    @Test
    void aSyntaxErrorInThePreloadHasFileAndLineAndThePageGoesOn() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file("index.js", OPENS_A_PAGE)
                        .file("preload.js", "\n\nlet b = ;\n")
                        .file("index.html", "<script>console.log('page')</script>")
                        .seed(1)
                        .run();
        assertThat(result.all())
                .contains("Unable to load preload script: " + folder.resolve("preload.js"))
                .contains(
                        "preload.js:3", "preload-error preload.js", "[renderer 1] page", "loaded");
        noJavaStackTrace(result);
    }

    @Test
    void aPreloadThatThrowsIsToldInBothProcesses() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file("index.js", OPENS_A_PAGE)
                        .file("preload.js", "\nthrow new Error('no preload today');\n")
                        .file("index.html", "<script>console.log('page')</script>")
                        .seed(1)
                        .run();
        assertThat(result.all())
                .contains(
                        "preload-error preload.js no preload today",
                        "preload.js:2",
                        "[renderer 1] page",
                        "loaded");
        noJavaStackTrace(result);
    }

    @Test
    void aSyntaxErrorInThePageHasFileAndLineAndLaterScriptsRun() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file("index.js", OPENS_A_PAGE)
                        .file("preload.js", "")
                        .file(
                                "index.html",
                                "<p>one\n<script>\n  let a = 1;\n  let b = ;\n</script><script>console.log('later')</script>")
                        .seed(1)
                        .run();
        assertThat(result.all())
                .contains("SyntaxError", "index.html:4", "[renderer 1] later", "loaded");
        noJavaStackTrace(result);
    }

    @Test
    void aHandlerThatThrowsIsReportedAndTheNextMessageArrives() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { MessageChannelMain } = require('electron');
                        const { port1, port2 } = new MessageChannelMain();
                        port1.on('message', ({ data }) => {
                          console.log('got', data);
                          if (data === 1) throw new Error('in the handler');
                        });
                        port1.start();
                        port2.postMessage(1);
                        port2.postMessage(2);
                        """)
                        .seed(1)
                        .run();
        assertThat(result.all()).contains("got 1", "in the handler", "index.js:5", "got 2");
        assertThat(result.exitCode()).isEqualTo(1);
        noJavaStackTrace(result);
    }

    @Test
    void aMissingPageRejectsLoadFile() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow } = require('electron');
                        app.whenReady().then(async () => {
                          try {
                            await new BrowserWindow().loadFile('nowhere.html');
                          } catch (error) {
                            console.log(error.code, error.errno, error.message);
                          }
                        });
                        """)
                        .seed(1)
                        .run();
        assertThat(result.all())
                .contains("ERR_FILE_NOT_FOUND -6 ERR_FILE_NOT_FOUND (-6) loading 'file://");
    }

    @Test
    void aPageThatCannotBeLoadedIsAWarningThoughNobodyAwaitsIt() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow } = require('electron');
                        app.whenReady().then(() => {
                          new BrowserWindow().loadFile('nowhere.html');
                          new BrowserWindow().loadURL('https://nosuch.example/');
                        });
                        let warnings = 0;
                        process.on('warning', ({ name, message }) => {
                          console.log(name, message);
                          if (++warnings === 2) app.exit(0);
                        });
                        """)
                        .seed(1)
                        .run();
        assertThat(result.all())
                .containsPattern(
                        "\\(node:\\d+\\) electron: Failed to load URL: file:///.*nowhere.html"
                                + " with error: ERR_FILE_NOT_FOUND")
                .contains(
                        "electron Failed to load URL: https://nosuch.example/ with error:"
                                + " ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void aFrameThatCannotBeLoadedIsAWarning() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file("index.js", OPENS_A_PAGE)
                        .file("preload.js", "")
                        .file("index.html", "<iframe src='gone.html'></iframe>")
                        .seed(1)
                        .run();
        assertThat(result.all()).contains("gone.html with error: ERR_FILE_NOT_FOUND", "loaded");
    }

    private static final String LISTENS =
            """
            <script>
            onerror = (message, file, line, column) =>
                console.log(JSON.stringify([message, file.split('/').pop(), line, column]));
            </script>
            """;

    private TestApp page(String body) {
        return TestApp.in(folder)
                .file("index.js", OPENS_A_PAGE)
                .file("preload.js", "")
                .file("index.html", LISTENS + body)
                .seed(1);
    }

    @Test
    void aSyntaxErrorOfAPageIsAnEventWithFileLineAndColumn() {
        TestApp.Result result =
                page("<script>\nconst a = ;\n</script><script src=broken.js></script>")
                        .file("broken.js", "const b = ;")
                        .run();
        String message = "\"Uncaught SyntaxError: Expected an operand but found ;\"";
        String shown =
                "\nconst a = ;\n          ^\n\nSyntaxError: Expected an operand but found ;\n";
        assertThat(result.all())
                .contains("[renderer 1] [" + message + ",\"index.html\",6,11]")
                .contains("[renderer 1] [" + message + ",\"broken.js\",1,11]")
                .containsPattern("Uncaught file:///.*index.html:6" + Pattern.quote(shown));
    }

    @Test
    void aSyntaxErrorOfAModuleOfAPageIsToldInTheSameWay() {
        TestApp.Result result =
                page("<script type=module src=broken.mjs></script>"
                                + "<script type=module src=imports.mjs></script>")
                        .file("broken.mjs", "const b = ;")
                        .file("imports.mjs", "import './imported.mjs';")
                        .file("imported.mjs", "\nconst b = ;")
                        .run();
        String message = "\"Uncaught SyntaxError: Expected an operand but found ;\"";
        assertThat(result.all())
                .contains("[renderer 1] [" + message + ",\"broken.mjs\",1,11]")
                .contains("[renderer 1] [" + message + ",\"imported.mjs\",2,11]")
                .contains("broken.mjs:1\nconst b = ;\n          ^\n")
                .doesNotContain("__valence_module__");
    }

    @Test
    void aSyntaxErrorOfAWorkerIsToldInTheSameWay() {
        TestApp.Result result =
                page("<script>new Worker('broken.js'); new Worker('imports.js');</script>")
                        .file("broken.js", "const b = ;")
                        .file("imports.js", "importScripts('imported.js')")
                        .file("imported.js", "\nconst b = ;")
                        .run();
        String message = "\"Uncaught SyntaxError: Expected an operand but found ;\"";
        assertThat(result.all())
                .contains("[renderer 1] [" + message + ",\"broken.js\",1,11]")
                .contains("[renderer 1] [" + message + ",\"imported.js\",2,11]");
    }

    @Test
    void aSyntaxErrorInTheFirstLineOfAMainModuleShowsWhatIsThere() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file("package.json", "{ \"main\": \"index.mjs\" }")
                        .file("index.mjs", "const b = ;")
                        .seed(1)
                        .run();
        assertThat(result.all())
                .contains("index.mjs:1\nconst b = ;\n          ^\n", "index.mjs:1:11")
                .doesNotContain("__valence_module__");
    }

    @Test
    void aScriptOrWorkerThatIsMissingIsToldWithItsUrl() {
        TestApp.Result result =
                page("<script src=gone.js></script><script type=module src=gone.mjs></script>"
                                + "<script>new Worker('gone-too.js'); new Worker('nests.js');"
                                + " new SharedWorker('gone-shared.js')</script>")
                        .file("nests.js", "new Worker('inner.js')")
                        .file("inner.js", "console.log('once'); new Worker('gone-inner.js')")
                        .run();
        for (String name : List.of("gone.js", "gone.mjs", "gone-too.js", "gone-shared.js")) {
            assertThat(result.console()).filteredOn(line -> line.contains(name)).hasSize(1);
            assertThat(result.all())
                    .containsPattern(
                            "\\[renderer 1] Failed to load resource: net::ERR_FILE_NOT_FOUND"
                                    + " \\(file:///.*/"
                                    + name
                                    + "\\)");
        }
        assertThat(result.console()).filteredOn(line -> line.contains("gone-inner")).hasSize(1);
        assertThat(result.console()).filteredOn(line -> line.endsWith(" once")).hasSize(1);
    }
}
