package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been closed is gone. */
class LeakTest {
    @TempDir private Path folder;

    @Test
    void aThousandWindowsLeaveNoContextNoThreadAndNoPipe() throws Exception {
        TestApp app =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        app.on('window-all-closed', () => {});
                        const next = (event) => new Promise((resolve) => ipcMain.once('hello', resolve));
                        app.whenReady().then(async () => {
                          for (let i = 0; i < 1000; i++) {
                            const window = new BrowserWindow({
                              webPreferences: { preload: __dirname + '/preload.js' },
                            });
                            window.loadURL('about:blank').catch(() => {});
                            const event = await next();
                            event.ports[0].start();
                            window.destroy();
                          }
                          console.log('a thousand windows');
                        });
                        """)
                        .file(
                                "preload.js",
                                """
                        const { port1, port2 } = new MessageChannel();
                        port1.onmessage = () => {};
                        require('electron').ipcRenderer.postMessage('hello', null, [port2]);
                        """);
        int threadsBefore = Thread.activeCount();
        try (TestApp.Running running = app.start()) {
            assertThat(running.app().runUntilIdle(java.time.Duration.ofMinutes(5)))
                    .isEqualTo(Outcome.IDLE);
            assertThat(running.console()).containsExactly("a thousand windows");
            App.Census census = running.app().census();
            assertThat(census.contexts()).isEqualTo(1);
            assertThat(census.loops()).isEqualTo(1);
            assertThat(census.ports()).isZero();
        }
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threadsBefore);
    }
}
