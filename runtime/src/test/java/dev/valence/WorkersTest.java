package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers end when they are ended, and leave nothing. */
class WorkersTest {
    @TempDir private Path folder;

    private TestApp app(String page) {
        return TestApp.in(folder)
                .file(
                        "index.js",
                        """
                        const { app, BrowserWindow } = require('electron');
                        app.on('window-all-closed', () => {});
                        app.whenReady().then(() => {
                          const window = new BrowserWindow({ show: false });
                          window.webContents.on('console-message', ({ message }) => {
                            console.log('main hears', message);
                            if (message === 'destroy') window.destroy();
                          });
                          window.loadFile('index.html');
                        });
                        """)
                .file("index.html", "<!doctype html><script>" + page + "</script>");
    }

    @Test
    void threeHundredWorkersLeaveNoContextNoLoopAndNoPort() throws Exception {
        TestApp app =
                app("""
                                const next = (worker) => new Promise((resolve) => { worker.onmessage = resolve; });
                                (async () => {
                                  for (let i = 0; i < 150; i++) {
                                    const worker = new Worker('worker.js');
                                    const { port1, port2 } = new MessageChannel();
                                    port1.onmessage = () => {};
                                    worker.postMessage(i, [port2]);
                                    await next(worker);
                                    if (i % 3 === 0) worker.terminate();
                                    if (i % 3 === 1) worker.postMessage('close');
                                    if (i % 50 === 2) new SharedWorker('shared.js', String(i));
                                  }
                                  console.log('destroy');
                                })();
                                """)
                        .file(
                                "worker.js",
                                """
                                new BroadcastChannel('all').onmessage = () => {};
                                URL.createObjectURL(new Blob(['text']));
                                new Worker('data:text/javascript,onmessage = () => {}');
                                onmessage = ({ data, ports: [port] }) => {
                                  if (data === 'close') return close();
                                  port.onmessage = () => {};
                                  postMessage('ready');
                                };
                                """)
                        .file("shared.js", "onconnect = ({ ports: [port] }) => port.start();");
        LiveThreads before = LiveThreads.now();
        try (TestApp.Running running = app.start()) {
            assertThat(running.app().runUntilIdle(Duration.ofMinutes(5))).isEqualTo(Outcome.IDLE);
            assertThat(running.console()).contains("main hears destroy");
            running.awaitCensus(1, 1, 0);
        }
        before.assertNoMore();
    }

    @Test
    void workersThatHaveNothingToDoDoNotKeepTheApp() {
        TestApp.Result result =
                app("new Worker('waits.js'); new SharedWorker('waits.js');")
                        .file(
                                "waits.js",
                                """
                                onmessage = onconnect = () => {};
                                new BroadcastChannel('all').onmessage = () => {};
                                console.log('waits');
                                """)
                        .seed(1)
                        .run();
        assertThat(result.console())
                .containsExactlyInAnyOrder(
                        "[worker 1] waits", "main hears waits", "[shared worker 1] waits");
        assertThat(result.outcome()).isEqualTo(Outcome.ENDED);
        assertThat(result.exitCode()).isZero();
    }

    private TestApp endless() {
        return app("""
                        const { port1, port2 } = new MessageChannel();
                        const worker = new Worker('loop.js');
                        port1.onmessage = () => setTimeout(() => worker.terminate(), 20);
                        port1.onclose = () => console.log('its port has closed');
                        worker.postMessage(null, [port2]);
                        """)
                .file(
                        "loop.js",
                        """
                        onmessage = ({ ports: [port] }) => {
                          port.postMessage('looping');
                          for (;;);
                        };
                        """);
    }

    @Test
    void anEndlessWorkerCanBeTerminated() {
        TestApp.Result result = endless().run();
        assertThat(result.console()).contains("main hears its port has closed");
        assertThat(result.warnings()).noneMatch(line -> line.contains("was ended"));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void underASeedABudgetEndsAnEndlessWorker() {
        TestApp app = endless().with(valence -> valence.statementBudget(200_000)).seed(1);
        TestApp.Result first = app.run();
        assertThat(first.console()).contains("main hears its port has closed");
        assertThat(first.warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "worker 1 was ended: a task ran more statements than it may under a seed (file://")
                .endsWith(".js:3)");
        assertThat(app.run().console()).isEqualTo(first.console());
    }

    @Test
    void theSameSeedIsTheSameHistory() {
        TestApp app =
                app("""
                                const channel = new BroadcastChannel('all');
                                channel.onmessage = ({ data }) => console.log(data);
                                for (let i = 0; i < 5; i++) {
                                  const worker = new Worker('say.js', { name: String(i) });
                                  worker.onmessage = ({ data }) => console.log(data);
                                  new SharedWorker('say.js', String(i % 2));
                                }
                                """)
                        .file(
                                "say.js",
                                """
                                const channel = new BroadcastChannel('all');
                                for (let i = 0; i < 3; i++) {
                                  channel.postMessage(`${name} broadcasts ${i}`);
                                  globalThis.postMessage?.(`${name} says ${i} ${Math.random()}`);
                                }
                                """);
        List<String> first = app.seed(5).run().console();
        assertThat(first).hasSizeGreaterThan(40);
        assertThat(app.seed(5).run().console()).isEqualTo(first);
        assertThat(app.seed(6).run().console()).isNotEqualTo(first);
    }
}
