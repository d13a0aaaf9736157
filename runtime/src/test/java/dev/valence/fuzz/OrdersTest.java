package dev.valence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Electron-semantics 5: every order that Electron allows, and none that it forbids. One app sends
 * over every kind of pipe; what its processes saw, over seeds 1 to 100, holds to each rule, and
 * between independent pipes both orders occur. A rule is a list of marks that come in that order.
 *
 * <p>Budget: 40 seconds for the hundred seeds on two cores.
 */
class OrdersTest {
    private static final String MAIN =
            """
            const { app, BrowserWindow, ipcMain, MessageChannelMain } = require('electron');
            const saw = (mark) => console.log(mark);
            const { port1, port2 } = new MessageChannelMain();
            let replyLater;
            ipcMain.on('send', (event, n) => saw(`main:send${n}`));
            ipcMain.on('sync', (event, n) => {
              saw(`main:send${n}`);
              event.returnValue = n;
            });
            ipcMain.handle('invoke', (event, n) => {
              saw(`main:send${n}`);
              event.sender.send('to-page', 'in-handler');
              return n;
            });
            ipcMain.handle('late-invoke', (event) => {
              event.sender.send('to-page', 'in-late-handler');
            });
            ipcMain.on('post', ({ ports }, n) => {
              saw(`main:send${n}`);
              if (ports.length === 0) return;
              ports[0].on('message', ({ data }) => saw(`main:port${data}`));
              ports[0].on('close', () => saw('main:port-close'));
              ports[0].start();
            });
            app.whenReady().then(() => {
              const windows = [0, 1].map(() => new BrowserWindow({
                webPreferences: { preload: __dirname + '/preload.js' },
              }));
              const contents = windows[0].webContents;
              for (const name of ['dom-ready', 'did-finish-load', 'did-stop-loading']) {
                contents.once(name, () => saw(`main:${name}`));
              }
              windows.forEach((window, i) => window.loadFile('page.html', { hash: String(i) }));
              contents.send('to-page', 'early1');
              contents.postMessage('to-page', 'early2', [port2]);
              contents.send('to-page', 'early3');
              port1.postMessage('p1');
              port1.postMessage('p2');
              port1.close();
              contents.once('did-stop-loading', () => {
                contents.executeJavaScript('console.log("page:script")');
                setImmediate(() => contents.send('to-page', 'late'));
              });
            });
            """;

    private static final String PRELOAD =
            """
            const { ipcRenderer } = require('electron');
            const name = location.hash === '#0' ? 'page' : 'other';
            const saw = (mark) => console.log(`${name}:${mark}`);
            if (name === 'other') {
              ipcRenderer.send('send', '-other');
            } else {
              ipcRenderer.on('to-page', (event, mark) => {
                saw(mark);
                Promise.resolve().then(() => saw(`microtask-${mark}`));
                if (mark === 'late')
                  ipcRenderer.invoke('late-invoke').then(() => saw('late-invoke-resolved'));
                if (event.ports.length === 0) return;
                const port = event.ports[0];
                port.onmessage = ({ data }) => saw(data);
                port.onclose = () => saw('p-close');
              });
              const { port1, port2 } = new MessageChannel();
              ipcRenderer.send('send', 1);
              ipcRenderer.invoke('invoke', 2).then(() => saw('invoke-resolved'));
              ipcRenderer.postMessage('post', 3, [port2]);
              port1.postMessage(1);
              window.postMessage('w1');
              setTimeout(() => saw('timer'), 0);
              saw('before-sync');
              ipcRenderer.sendSync('sync', 4);
              saw('after-sync');
              ipcRenderer.send('send', 5);
              window.postMessage('w2');
              port1.postMessage(2);
              port1.close();
              window.addEventListener('message', ({ data }) => saw(data));
              window.addEventListener('load', () => ipcRenderer.send('send', '-at-load'));
            }
            """;

    private static final String PAGE = "<!doctype html><p>page</p>";

    /** What holds in every run: the marks occur, in this order. */
    private static final List<String> RULES =
            List.of(
                    "main:send1 main:send2 main:send3 main:send4 main:send5 main:send-at-load",
                    "main:send-at-load main:did-finish-load main:did-stop-loading",
                    "main:dom-ready main:did-finish-load",
                    "main:port1 main:port2 main:port-close",
                    "main:send3 main:port1",
                    "page:before-sync main:send4 page:after-sync",
                    "page:after-sync page:w1 page:w2",
                    "page:after-sync page:timer",
                    "page:after-sync page:in-handler",
                    "page:after-sync page:invoke-resolved",
                    "page:early1 page:early2 page:early3",
                    "page:early3 page:in-handler page:late",
                    "page:early2 page:p1 page:p2 page:p-close",
                    "page:early1 page:microtask-early1 page:early2 page:microtask-early2 page:early3",
                    "main:did-stop-loading page:script page:late");

    /** Pipes that know nothing of each other: both orders of their marks occur. */
    private static final List<String> FREE =
            List.of(
                    "page:in-late-handler page:late-invoke-resolved",
                    "page:p2 page:late",
                    "main:send1 main:send-other",
                    "main:send5 main:send-other",
                    "main:port1 main:send5",
                    "main:port1 main:send4",
                    "page:p1 page:in-handler",
                    "page:w1 page:timer",
                    "page:w2 page:invoke-resolved",
                    "main:port-close page:p1",
                    "page:p-close main:did-finish-load");

    @TempDir private Path folder;

    @Test
    void everyAllowedOrderIsSeenAndNoForbiddenOne() {
        TestApp app =
                TestApp.in(folder)
                        .file("index.js", MAIN)
                        .file("preload.js", PRELOAD)
                        .file("page.html", PAGE);
        Map<String, Set<Boolean>> orders = new HashMap<>();
        for (long seed : Seeds.upTo(100).toArray()) {
            List<String> seen = marks(app.seed(seed).run().console());
            List<String> broken = RULES.stream().filter(rule -> !isKept(rule, seen)).toList();
            assertThat(broken).as("%s%n%s", Seeds.replay(OrdersTest.class, seed), seen).isEmpty();
            FREE.forEach(
                    pair ->
                            orders.computeIfAbsent(pair, any -> new HashSet<>())
                                    .add(isKept(pair, seen)));
        }
        if (Long.getLong("valence.fuzz.seed") == null) {
            assertThat(FREE).filteredOn(pair -> orders.get(pair).size() < 2).isEmpty();
        }
    }

    private static List<String> marks(List<String> console) {
        List<String> marks = new ArrayList<>();
        console.forEach(line -> marks.add(line.replaceFirst("^\\[.*] ", "")));
        return marks;
    }

    private static boolean isKept(String rule, List<String> seen) {
        List<Integer> places = new ArrayList<>();
        for (String mark : rule.split(" ")) {
            assertThat(seen).contains(mark);
            places.add(seen.indexOf(mark));
        }
        return places.stream().sorted().toList().equals(places);
    }
}
