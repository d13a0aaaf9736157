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
        LiveThreads before = LiveThreads.now();
        try (TestApp.Running running = app.start()) {
            assertThat(running.app().runUntilIdle(java.time.Duration.ofMinutes(5)))
                    .isEqualTo(Outcome.IDLE);
            assertThat(running.console()).containsExactly("a thousand windows");
            running.awaitCensus(1, 1, 0);
        }
        before.assertNoMore();
    }

    @Test
    void twoHundredUtilityProcessesLeaveNoContextNoThreadAndNoPipe() throws Exception {
        TestApp app =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { app, MessageChannelMain, utilityProcess } = require('electron');
                        const { once } = require('node:events');
                        const ends = ['exit', 'crash', 'throw', 'killed'];
                        app.whenReady().then(async () => {
                          for (let i = 0; i < 200; i++) {
                            const how = ends[i % ends.length];
                            const child = utilityProcess.fork(__dirname + '/child.js', [how], { stdio: 'pipe' });
                            const { port1, port2 } = new MessageChannelMain();
                            child.postMessage('a port', [port2]);
                            port1.start();
                            const closed = once(port1, 'close');
                            const exit = once(child, 'exit');
                            await once(child, 'message');
                            if (how === 'killed') child.kill();
                            await Promise.all([closed, exit]);
                          }
                          console.log('two hundred processes');
                        });
                        """)
                        .file(
                                "child.js",
                                """
                        setInterval(() => {}, 1000);
                        process.parentPort.once('message', ({ ports: [port] }) => {
                          port.on('message', () => {});
                          port.start();
                          process.parentPort.postMessage('here');
                          switch (process.argv[2]) {
                            case 'exit': process.exit();
                            case 'crash': process.crash();
                            case 'throw': throw new Error('on purpose');
                          }
                        });
                        """);
        LiveThreads before = LiveThreads.now();
        try (TestApp.Running running = app.start()) {
            assertThat(running.app().runUntilIdle(java.time.Duration.ofMinutes(5)))
                    .isEqualTo(Outcome.IDLE);
            assertThat(running.console()).containsExactly("two hundred processes");
            running.awaitCensus(1, 1, 0);
        }
        before.assertNoMore();
    }

    @Test
    void framesThatComeAndGoLeaveNoContextAndNoPort() throws Exception {
        TestApp app =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                        const { app, BrowserWindow, ipcMain } = require('electron');
                        app.whenReady().then(async () => {
                          const window = new BrowserWindow({
                            webPreferences: {
                              preload: __dirname + '/preload.js',
                              nodeIntegrationInSubFrames: true,
                            },
                          });
                          ipcMain.on('hello', (event) => event.ports[0].start());
                          await window.loadFile('page.html');
                          await window.webContents.executeJavaScript('run()');
                          console.log(window.webContents.mainFrame.frames.length, 'frames');
                        });
                        """)
                        .file(
                                "page.html",
                                """
                        <script>
                          const load = (iframe) =>
                            new Promise((resolve) => {
                              iframe.onload = resolve;
                              iframe.src = 'frame.html';
                              document.body.append(iframe);
                            });
                          async function run() {
                            for (let i = 0; i < 100; i++) {
                              const iframe = document.createElement('iframe');
                              await load(iframe);
                              iframe.remove();
                            }
                          }
                        </script>
                        """)
                        .file("frame.html", "<iframe srcdoc='inner'></iframe>")
                        .file(
                                "preload.js",
                                """
                        if (!process.isMainFrame) {
                          const { port1, port2 } = new MessageChannel();
                          port1.onmessage = () => {};
                          require('electron').ipcRenderer.postMessage('hello', null, [port2]);
                        }
                        """);
        try (TestApp.Running running = app.start()) {
            assertThat(running.app().runUntilIdle(java.time.Duration.ofMinutes(5)))
                    .isEqualTo(Outcome.IDLE);
            assertThat(running.console()).containsExactly("0 frames");
            running.awaitCensus(3, 2, 0);
        }
    }
}
