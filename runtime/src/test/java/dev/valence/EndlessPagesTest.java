package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that never return stop nobody but themselves. */
class EndlessPagesTest {
    @TempDir private Path folder;

    private TestApp eightPages() {
        return TestApp.in(folder)
                .file(
                        "index.js",
                        """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        const path = require('path');
                        let spinning = 0;
                        let gone = 0;
                        let closed = 0;
                        let timers = 0;
                        const windows = [];
                        app.on('window-all-closed', () => {});
                        ipcMain.on('spinning', (event) => {
                          const [port] = event.ports;
                          port.on('close', () => { closed++; done(); });
                          port.start();
                          if (++spinning === 8) crashAll();
                        });
                        function crashAll() {
                          const ticking = setInterval(() => {
                            if (++timers < 5) return;
                            clearInterval(ticking);
                            if (!process.argv.includes('--leave-them')) {
                              for (const window of windows) window.webContents.forcefullyCrashRenderer();
                            }
                          }, 20);
                        }
                        function done() {
                          if (gone === 8 && closed === 8) {
                            console.log('gone 8, closed 8, timers', timers);
                            app.exit(0);
                          }
                        }
                        app.whenReady().then(() => {
                          for (let i = 0; i < 8; i++) {
                            const window = new BrowserWindow({
                              webPreferences: { preload: path.join(__dirname, 'preload.js') },
                            });
                            window.webContents.on('render-process-gone', (event, { reason }) => {
                              console.log('gone', i, reason);
                              gone++;
                              done();
                            });
                            windows.push(window);
                            window.loadFile(i === 3 ? 'bridge.html' : 'loop.html');
                          }
                        });
                        """)
                .file(
                        "preload.js",
                        """
                        const { contextBridge, ipcRenderer } = require('electron');
                        contextBridge.exposeInMainWorld('bridge', {
                          spin: () => { for (;;); },
                        });
                        const { port1, port2 } = new MessageChannel();
                        globalThis.keep = port1;
                        ipcRenderer.postMessage('spinning', null, [port2]);
                        """)
                .file("loop.html", "<script>for (;;);</script>")
                .file(
                        "bridge.html",
                        "<script>for (;;) { try { window.bridge.spin(); } catch {} }</script>");
    }

    @Test
    void mainGoesOnAndCrashesThemAll() {
        TestApp.Result result = eightPages().run();
        assertThat(result.console()).contains("gone 8, closed 8, timers 5");
        assertThat(result.outcome()).isEqualTo(Outcome.ENDED);
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void underASeedABudgetEndsThemAtTheSameStatementEachTime() {
        TestApp app =
                eightPages()
                        .with(
                                valence ->
                                        valence.statementBudget(200_000)
                                                .args(List.of("--leave-them")))
                        .seed(3);
        TestApp.Result first = app.run();
        assertThat(first.console()).contains("gone 3 killed");
        assertThat(first.console()).anyMatch(line -> line.startsWith("gone 8, closed 8"));
        assertThat(app.run().console()).isEqualTo(first.console());
    }

    @Test
    void theBudgetEndsAPageAtTheSameStatementEachTime() {
        TestApp app =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow } = require('electron');
                        app.whenReady().then(() => {
                          const window = new BrowserWindow({ webPreferences: { contextIsolation: false } });
                          window.webContents.on('console-message', ({ message }) => { last = message; });
                          window.webContents.on('render-process-gone', () => {
                            console.log('the page came to', last);
                            app.exit(0);
                          });
                          window.loadFile('index.html');
                        });
                        let last;
                        """)
                        .file(
                                "index.html",
                                "<script>for (let i = 0; ; i++) { if (i % 1000 === 0) console.log(String(i)); }</script>")
                        .with(valence -> valence.statementBudget(100_000))
                        .seed(1);
        List<String> first = app.run().console();
        assertThat(first).anyMatch(line -> line.startsWith("the page came to"));
        assertThat(app.run().console()).isEqualTo(first);
    }

    @Test
    void underASeedTheBudgetEndsAMainProcessThatLoopsForEver() {
        TestApp app =
                TestApp.in(folder)
                        .file("index.js", "console.log('began');\n\nfor (;;);\n")
                        .with(valence -> valence.statementBudget(100_000))
                        .seed(1);
        TestApp.Result result = app.run();
        assertThat(result.console()).containsExactly("began");
        assertThat(result.warnings())
                .singleElement()
                .asString()
                .startsWith("main was ended: a task ran more statements than it may under a seed (")
                .endsWith("index.js:3)");
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
