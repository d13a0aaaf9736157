package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One seed is one history; all seeds together are all histories that Electron allows. */
class DeterminismTest {
    @TempDir private Path folder;

    private static final String WITH_COLLECTIONS =
            """
            const { app, BrowserWindow, MessageChannelMain, ipcMain } = require('electron');
            ipcMain.on('ball', (event, n) => {
              console.log('ball', n, Date.now(), Math.random());
              if (n < 5) event.reply('ball', n + 1);
              if (n === 4) { gc(); throw new Error('dropped'); }
            });
            app.whenReady().then(async () => {
              for (let i = 0; i < 3; i++) {
                const { port1, port2 } = new MessageChannelMain();
                port1.on('close', () => console.log('collected', i));
                port1.start();
              }
              for (let i = 0; i < 3; i++) {
                const window = new BrowserWindow({ webPreferences: { preload: __dirname + '/preload.js' } });
                window.loadURL('data:text/html,<p>' + i);
              }
              setTimeout(() => console.log('an hour later', Date.now()), 3600000);
            });
            """;

    private static final String PRELOAD =
            """
            const { ipcRenderer } = require('electron');
            ipcRenderer.on('ball', (event, n) => {
              console.log('got', n, performance.now());
              ipcRenderer.send('ball', n + 1);
            });
            ipcRenderer.send('ball', 0);
            setTimeout(() => { throw new Error('late'); }, 50);
            """;

    @Test
    void oneSeedTwicePrintsTheSameWithCollectionsAndErrors() {
        TestApp app =
                TestApp.in(folder)
                        .file("index.js", WITH_COLLECTIONS)
                        .file("preload.js", PRELOAD)
                        .with(valence -> valence.exposeGc(true))
                        .seed(42);
        TestApp.Result first = app.run();
        TestApp.Result second = app.run();
        assertThat(second.console()).isEqualTo(first.console());
        assertThat(first.all())
                .contains("an hour later", "collected 0", "collected 2", "dropped", "late");
        assertThat(first.exitCode()).isEqualTo(1);
    }

    /** One program for both questions, so that a hundred seeds are a hundred runs. */
    private static final String PIPES_AND_A_TIMER =
            """
            const { MessageChannelMain } = require('electron');
            const channels = ['a', 'b', 'c'].map((name) => [name, new MessageChannelMain()]);
            const seen = [];
            for (const [name, { port1 }] of channels) {
              port1.on('message', ({ data }) => {
                seen.push(data);
                if (seen.length === 6) console.log(seen.join(' '));
              });
              port1.start();
            }
            for (const [name, { port2 }] of channels) {
              port2.postMessage(name + '1');
              port2.postMessage(name + '2');
            }
            const { port1, port2 } = new MessageChannelMain();
            port1.on('message', () => console.log('message'));
            port1.start();
            port2.postMessage(1);
            setTimeout(() => console.log('timer'), 0);
            """;

    @Test
    void overAHundredSeedsEveryAllowedOrderIsSeenAndNoOther() {
        TestApp app = TestApp.in(folder).file("index.js", PIPES_AND_A_TIMER);
        Set<String> firsts = new HashSet<>();
        Set<List<String>> timerAgainstMessage = new HashSet<>();
        IntStream.rangeClosed(1, 100)
                .forEach(
                        seed -> {
                            List<String> console = app.seed(seed).run().console();
                            String pipes =
                                    console.stream()
                                            .filter(line -> line.contains(" "))
                                            .findFirst()
                                            .orElseThrow();
                            noMailboxSwapped(List.of(pipes.split(" ")));
                            firsts.add(
                                    pipes.replaceAll("[abc]2", "").replaceAll("\\s+", " ").strip());
                            timerAgainstMessage.add(
                                    console.stream().filter(line -> !line.contains(" ")).toList());
                        });
        assertThat(firsts).hasSize(6);
        assertThat(timerAgainstMessage)
                .containsExactlyInAnyOrder(
                        List.of("message", "timer"), List.of("timer", "message"));
    }

    private static void noMailboxSwapped(List<String> seen) {
        for (String name : List.of("a", "b", "c")) {
            assertThat(seen.indexOf(name + "1")).isLessThan(seen.indexOf(name + "2"));
        }
    }
}
