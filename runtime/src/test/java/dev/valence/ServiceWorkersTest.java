package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Service workers outlive their pages, hold no app, and leave nothing. */
class ServiceWorkersTest {
    @TempDir private Path folder;

    private TestApp app(String body) {
        return TestApp.in(folder)
                .file(
                        "index.js",
                        """
                        const { app, BrowserWindow, session } = require('electron');
                        const { once } = require('node:events');
                        app.on('window-all-closed', () => {});
                        app.whenReady().then(async () => {
                          const ses = session.defaultSession;
                          const workers = ses.serviceWorkers;
                          ses.registerPreloadScript({
                            type: 'service-worker',
                            filePath: __dirname + '/preload.js',
                          });
                          const window = new BrowserWindow({ show: false });
                          await window.loadFile('index.html');
                          const run = (code) => window.webContents.executeJavaScript(code);
                        """
                                + body
                                + "}).catch((error) => console.log(error));\n")
                .file(
                        "index.html",
                        """
                        <!doctype html>
                        <script>
                          async function register() {
                            const { active, installing, waiting } =
                              await navigator.serviceWorker.register('worker.js');
                            const { port1, port2 } = new MessageChannel();
                            const heard = new Promise((resolve) => { port1.onmessage = resolve; });
                            (active ?? waiting ?? installing).postMessage('hold', [port2]);
                            await heard;
                          }
                        </script>
                        """)
                .file(
                        "preload.js",
                        """
                        const { ipcRenderer } = require('electron');
                        const { port1, port2 } = new MessageChannel();
                        port1.onmessage = () => {};
                        ipcRenderer.postMessage('port', null, [port2]);
                        """)
                .file(
                        "worker.js",
                        """
                        new BroadcastChannel('all').onmessage = () => {};
                        onmessage = ({ ports: [port] }) => {
                          port.onmessage = () => {};
                          port.postMessage('held');
                        };
                        """);
    }

    @Test
    void thirtyRunsOfAWorkerLeaveNoContextNoLoopAndNoPort() throws Exception {
        TestApp app =
                app(
                        """
                        for (let i = 0; i < 30; i++) {
                          await run('register()');
                          await workers._stopAllWorkers();
                          if (i % 10 === 0) {
                            await run(
                              'navigator.serviceWorker.getRegistration().then((one) => one.unregister())',
                            );
                          }
                        }
                        await run('register()');
                        await workers._stopAllWorkers();
                        window.destroy();
                        console.log('thirty runs');
                        """);
        LiveThreads before = LiveThreads.now();
        try (TestApp.Running running = app.start()) {
            assertThat(running.app().runUntilIdle(Duration.ofMinutes(5))).isEqualTo(Outcome.IDLE);
            assertThat(running.console()).containsExactly("thirty runs");
            running.awaitCensus(1, 1, 0);
        }
        before.assertNoMore();
    }

    @Test
    void aWorkerOutlivesItsPageAndDoesNotKeepTheApp() throws Exception {
        TestApp app = app("await run('register()'); window.destroy(); console.log('alone');");
        App ended;
        try (TestApp.Running running = app.start()) {
            ended = running.app();
            assertThat(ended.runUntilIdle(Duration.ofMinutes(1))).isEqualTo(Outcome.IDLE);
            assertThat(running.console()).containsExactly("alone");
            running.awaitCensus(3, 2, 0);
        }
        App.Census after = ended.census();
        assertThat(after.contexts()).isZero();
        assertThat(after.loops()).isZero();
        assertThat(after.ports()).isZero();
    }
}
