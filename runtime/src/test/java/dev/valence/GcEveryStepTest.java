package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With a collection after each task, code that lives on luck is found, and code that holds what it
 * needs is not disturbed (electron-semantics 2.7). A few tests only: a collection takes about 20
 * ms.
 */
class GcEveryStepTest {
    private static final String PRELOAD =
            """
            const { ipcRenderer } = require('electron');
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => console.log('page got', data);
            port1.onclose = () => console.log('page sees close');
            ipcRenderer.postMessage('port', null, [port2]);
            """;

    /** A window whose preload is the one above, and what main does with the port of it. */
    private static String mainWith(String onPort) {
        return """
        const { app, BrowserWindow, ipcMain, MessageChannelMain } = require('electron');
        ipcMain.on('port', %s);
        app.whenReady().then(() => {
          const webPreferences = { preload: __dirname + '/preload.js' };
          new BrowserWindow({ webPreferences }).loadURL('about:blank');
        });
        """
                .formatted(onPort);
    }

    @TempDir private Path folder;

    @Test
    void aPortThatIsUsedLaterButNotHeldIsFound() {
        String late =
                """
                (event) => {
                  const found = new WeakRef(event.ports[0]);
                  setTimeout(() => {
                    const port = found.deref();
                    if (port) { port.postMessage('in time'); port.close(); }
                    else console.log('the port is gone');
                  }, 10);
                }
                """;
        assertThat(console(mainWith(late), false))
                .containsExactly("[renderer 1] page got in time", "[renderer 1] page sees close");
        assertThat(console(mainWith(late), true))
                .containsExactlyInAnyOrder("[renderer 1] page sees close", "the port is gone");
    }

    @Test
    void aPortThatNobodyStartedClosesBeforeTheNextStep() {
        String listenOnly = "({ ports: [port] }) => { port.on('message', () => {}); }";
        String asks =
                mainWith(listenOnly) + "setTimeout(() => console.log('an hour later'), 3600000);";
        assertThat(console(asks, false))
                .containsExactly("an hour later", "[renderer 1] page sees close");
        assertThat(console(asks, true))
                .containsExactly("[renderer 1] page sees close", "an hour later");
    }

    @Test
    void aReplyThatNobodyHoldsIsGivenUpWhileTheAppGoesOn() {
        String main =
                """
                const { app, BrowserWindow, ipcMain } = require('electron');
                ipcMain.handle('later', () => new Promise(() => {}));
                ipcMain.on('never', () => {});
                app.whenReady().then(() => {
                  const webPreferences = { preload: __dirname + '/asks.js' };
                  new BrowserWindow({ webPreferences }).loadURL('about:blank');
                });
                setTimeout(() => console.log('an hour later'), 3600000);
                """;
        String asks =
                """
                const { ipcRenderer } = require('electron');
                console.log(ipcRenderer.sendSync('never').error);
                ipcRenderer.invoke('later').catch((error) => console.log(error.message));
                """;
        List<String> answers =
                List.of(
                        "[renderer 1] reply was never sent",
                        "[renderer 1] Error invoking remote method 'later': reply was never sent");
        List<String> lucky = app(main, false).file("asks.js", asks).run().console();
        assertThat(lucky).hasSize(3).containsAll(answers).startsWith("an hour later");
        List<String> strict = app(main, true).file("asks.js", asks).run().console();
        assertThat(strict).hasSize(3).containsAll(answers).endsWith("an hour later");
    }

    @Test
    void whatIsStartedOrHeldIsNotDisturbed() {
        String echo =
                """
                ({ ports: [port] }) => {
                  const { port1, port2 } = new MessageChannelMain();
                  port1.on('message', ({ data }) => { port.postMessage(data); port.close(); });
                  port1.start();
                  port.on('message', () => {});
                  port.start();
                  setTimeout(() => port2.postMessage('through a held port'), 10);
                }
                """;
        assertThat(console(mainWith(echo), true))
                .containsExactly(
                        "[renderer 1] page got through a held port",
                        "[renderer 1] page sees close");
    }

    @Test
    void oneSeedIsOneHistory() {
        String port = "(event) => console.log(Date.now(), Math.random(), event.ports.length)";
        assertThat(console(mainWith(port), true)).isEqualTo(console(mainWith(port), true));
    }

    @Test
    void withoutASeedThereAreNoSteps() {
        TestApp app = TestApp.in(folder).file("index.js", "").with(v -> v.gcEveryStep(true));
        assertThatIllegalStateException().isThrownBy(app::start).withMessageContaining("seed");
    }

    private List<String> console(String main, boolean everyStep) {
        TestApp.Result result = app(main, everyStep).run();
        assertThat(result.warnings()).isEmpty();
        return result.console();
    }

    private TestApp app(String main, boolean everyStep) {
        return TestApp.in(folder)
                .file("index.js", main)
                .file("preload.js", PRELOAD)
                .with(valence -> valence.gcEveryStep(everyStep))
                .seed(1);
    }
}
