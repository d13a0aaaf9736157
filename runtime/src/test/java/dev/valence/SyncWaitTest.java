package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** sendSync blocks one renderer and invents no deadlock, under both schedulers. */
class SyncWaitTest {
    @TempDir private Path folder;

    private TestApp app(boolean seeded) {
        TestApp app = TestApp.in(folder);
        return seeded ? app.seed(11) : app;
    }

    @ParameterizedTest(name = "seeded: {0}")
    @ValueSource(booleans = {true, false})
    void twoPagesThatWaitForEachOtherAreNamed(boolean seeded) {
        TestApp.Result result =
                app(seeded)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        const waiting = [];
                        ipcMain.on('ask', (event) => {
                          waiting.push(event);
                          if (waiting.length === 3) for (const { returnValue } of waiting) void returnValue;
                        });
                        app.whenReady().then(() => {
                          for (const i of [1, 2]) {
                            new BrowserWindow({ webPreferences: { preload: __dirname + '/preload.js' } })
                              .loadURL('about:blank');
                          }
                        });
                        """)
                        .file(
                                "preload.js",
                                "require('electron').ipcRenderer.sendSync('ask'); console.log('never');")
                        .run();
        assertThat(result.console()).isEmpty();
        assertThat(result.warnings())
                .containsExactly(
                        "renderer 1 is blocked in ipcRenderer.sendSync('ask') and nobody will answer",
                        "renderer 2 is blocked in ipcRenderer.sendSync('ask') and nobody will answer");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest(name = "seeded: {0}")
    @ValueSource(booleans = {true, false})
    void twoPagesWhoseAnswersDependOnEachOtherBothGetThem(boolean seeded) {
        TestApp.Result result =
                app(seeded)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        let first;
                        ipcMain.on('meet', (event, name) => {
                          if (!first) { first = { event, name }; return; }
                          first.event.returnValue = name;
                          event.returnValue = first.name;
                        });
                        app.whenReady().then(() => {
                          for (const i of [1, 2]) {
                            new BrowserWindow({
                              webPreferences: { preload: __dirname + '/preload.js', sandbox: false,
                                additionalArguments: ['--name=' + i] },
                            }).loadURL('about:blank');
                          }
                        });
                        """)
                        .file(
                                "preload.js",
                                """
                        const name = process.argv.find((arg) => arg.startsWith('--name='));
                        console.log(require('electron').ipcRenderer.sendSync('meet', name));
                        """)
                        .run();
        assertThat(result.console())
                .containsExactlyInAnyOrder("[renderer 1] --name=2", "[renderer 2] --name=1");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest(name = "seeded: {0}")
    @ValueSource(booleans = {true, false})
    void aHandlerMayDestroyTheWindowItIsAnswering(boolean seeded) {
        TestApp.Result result =
                app(seeded)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        app.on('window-all-closed', () => setTimeout(() => console.log('main goes on'), 10));
                        ipcMain.on('ask', (event) => {
                          BrowserWindow.fromWebContents(event.sender).destroy();
                          event.returnValue = 1;
                          console.log('destroyed');
                        });
                        app.whenReady().then(() => {
                          new BrowserWindow({ webPreferences: { preload: __dirname + '/preload.js' } })
                            .loadURL('about:blank').catch(() => {});
                        });
                        """)
                        .file(
                                "preload.js",
                                """
                        try { require('electron').ipcRenderer.sendSync('ask'); } catch { }
                        console.log('the page is gone and prints nothing');
                        """)
                        .run();
        assertThat(result.console()).containsExactly("destroyed", "main goes on");
        assertThat(result.warnings()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest(name = "seeded: {0}")
    @ValueSource(booleans = {true, false})
    void anAnswerThatIsForgottenSaysSo(boolean seeded) {
        TestApp.Result result =
                app(seeded)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        ipcMain.on('ask', () => {});
                        app.whenReady().then(() => {
                          new BrowserWindow({ webPreferences: { preload: __dirname + '/preload.js' } })
                            .loadURL('about:blank');
                        });
                        """)
                        .file(
                                "preload.js",
                                "console.log(require('electron').ipcRenderer.sendSync('ask'));")
                        .run();
        assertThat(result.console())
                .isEqualTo(List.of("[renderer 1] { error: 'reply was never sent' }"));
        assertThat(result.exitCode()).isZero();
    }
}
