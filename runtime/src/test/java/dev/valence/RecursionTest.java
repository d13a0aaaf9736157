package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runaway recursion is a RangeError that the page catches; 8,000 frames are none. */
class RecursionTest {
    @TempDir private Path folder;

    @ParameterizedTest(name = "through {0}")
    @ValueSource(
            strings = {
                "recurse()",
                "[1].map(recurse)",
                "port.postMessage(0); recurse()",
                "window.api.call(recurse)",
                "structuredClone({}); recurse()"
            })
    void recursionEndsInARangeErrorAndTheNextMessageArrives(String step) {
        TestApp.Result result =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        ipcMain.on('after', (event, ...args) => console.log(...args));
                        app.whenReady().then(() => {
                          new BrowserWindow({ webPreferences: { preload: __dirname + '/preload.js' } })
                            .loadFile('index.html');
                        });
                        """)
                        .file(
                                "preload.js",
                                """
                        const { contextBridge, ipcRenderer } = require('electron');
                        contextBridge.exposeInMainWorld('api', {
                          call: (f) => f(),
                          after: (...args) => ipcRenderer.send('after', ...args),
                        });
                        """)
                        .file(
                                "index.html",
                                """
                        <script>
                          const { port1: port, port2 } = new MessageChannel();
                          let depth = 0;
                          let deepest = 0;
                          function recurse() {
                            deepest = Math.max(deepest, ++depth);
                            try { STEP; } finally { depth--; }
                          }
                          function plain(n) { return n === 0 ? 0 : 1 + plain(n - 1); }
                          const mapped = (n) => (n === 0 ? [0] : [n].map(() => mapped(n - 1)));
                          plain(8000);
                          mapped(8000);
                          try {
                            recurse();
                          } catch (error) {
                            // What crosses the bridge loses its class, in Electron too.
                            const Class = BRIDGED ? Error : RangeError;
                            const isOurs = error.message === 'Maximum call stack size exceeded';
                            window.api.after('caught', isOurs && error.constructor === Class, deepest > 400);
                          }
                          const next = new MessageChannel();
                          next.port1.onmessage = ({ data }) => window.api.after(data);
                          next.port2.postMessage('the next message arrives');
                        </script>
                        """
                                        .replace("STEP", step)
                                        .replace("BRIDGED", String.valueOf(step.contains("api"))))
                        .run();
        assertThat(result.console()).contains("caught true true", "the next message arrives");
        assertThat(result.exitCode()).isZero();
    }
}
