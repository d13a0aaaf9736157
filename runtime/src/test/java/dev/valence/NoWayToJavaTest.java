package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * User code of any world finds no way to Java.
 *
 * <p>A walker visits everything that can be reached from the globals and from what the API hands
 * out, and stamps each object with a private field: the engine refuses that for an object that is
 * not JavaScript's own.
 */
class NoWayToJavaTest {
    private static final String WALKER =
            """
            function walk(roots, report) {
              class Returns { constructor(object) { return object; } }
              class Stamp extends Returns {
                #seen = true;
                static has(object) { return #seen in object; }
              }
              const names = ['Java', 'Packages', 'Polyglot', 'Graal', 'Debug', 'MLE', 'load', 'loadWithNewGlobal',
                'print', 'printErr', 'java', 'quit', 'readbuffer', 'readline'];
              for (const name of names) {
                if (name in globalThis || eval('typeof ' + name) !== 'undefined') report('there is a global ' + name);
              }
              let count = 0;
              const queue = roots.map((root, i) => [root, 'root ' + i]);
              while (queue.length > 0) {
                const [value, path] = queue.pop();
                if (value === null || (typeof value !== 'object' && typeof value !== 'function')) continue;
                let before;
                try {
                  before = Stamp.has(value);
                } catch {
                  report('foreign object at ' + path);
                  continue;
                }
                if (before) continue;
                try {
                  new Stamp(value);
                } catch (error) {
                  report('foreign object at ' + path + ': ' + error.message);
                  continue;
                }
                if (++count > 30000) break;
                let keys = [];
                try { keys = Reflect.ownKeys(value); } catch (error) { queue.push([error, path + ' error']); }
                for (const key of keys) {
                  const here = path + '.' + String(key);
                  try {
                    const property = Reflect.getOwnPropertyDescriptor(value, key);
                    if (property && 'value' in property) queue.push([property.value, here]);
                    else if (property) {
                      queue.push([property.get, here + ' get'], [property.set, here + ' set']);
                      try { queue.push([Reflect.apply(property.get, value, []), here]); } catch (error) {
                        queue.push([error, here + ' error']);
                      }
                    }
                  } catch (error) {
                    queue.push([error, here + ' error']);
                  }
                }
                try { queue.push([Object.getPrototypeOf(value), path + ' prototype']); } catch (error) {
                  queue.push([error, path + ' error']);
                }
                if (value instanceof Map || value instanceof Set) {
                  for (const entry of value) queue.push([entry, path + ' entry']);
                }
              }
              return count;
            }
            function caught(...calls) {
              const errors = [];
              for (const call of calls) {
                try { const result = call(); if (result instanceof Promise) result.catch(() => {}); errors.push(result); }
                catch (error) {
                  errors.push(error);
                  if (!(error instanceof Error) || /dev\\.valence|java\\.|graalvm|invokeMember/i.test(error.message)) {
                    throw new Error('an error speaks of Java: ' + error);
                  }
                }
              }
              return errors;
            }
            """;

    private static final String MAIN =
            WALKER
                    + """
            const electron = require('electron');
            const { app, BrowserWindow, ipcMain, MessageChannelMain } = electron;
            const problems = [];
            const report = (text) => problems.push('main: ' + text);
            const events = [];
            ipcMain.on('problem', (event, text) => { events.push(event); problems.push(text); });
            ipcMain.on('event', (event) => { events.push(event, event.reply); });
            ipcMain.on('sync', (event) => { events.push(event); event.returnValue = 1; });
            ipcMain.on('post', (event) => { events.push(event, ...event.ports); });
            ipcMain.handle('ask', (event) => { events.push(event); throw new Error('no'); });
            app.whenReady().then(async () => {
              const window = new BrowserWindow({
                webPreferences: {
                  preload: __dirname + '/preload.js',
                  sandbox: !process.argv.includes('--no-sandbox'),
                  contextIsolation: !process.argv.includes('--no-isolation'),
                },
              });
              await window.loadFile('index.html');
              const channel = new MessageChannelMain();
              const errors = caught(
                () => channel.port1.postMessage(() => {}),
                () => channel.port1.postMessage(1, [null]),
                () => channel.port1.postMessage(1, [channel.port1]),
                () => new channel.port1.constructor(),
                () => window.webContents.send(),
                () => window.webContents.send('x', () => {}),
                () => window.webContents.postMessage('x', Symbol('s')),
                () => window.webContents.executeJavaScript({ toString() { throw new Error('mine'); } }),
                () => window.webContents.mainFrame.postMessage(),
                () => window.loadURL(Symbol('s')),
                () => require('fs').readFileSync('/nowhere/at/all'),
                () => require('fs').readFileSync(Symbol('s')),
                () => require('nothing-here'),
                () => app.getPath('nowhere'),
                () => structuredClone(() => {}),
                () => ipcMain.handle('ask', () => {}),
              );
              const modules = ['fs', 'os', 'path', 'util', 'events', 'assert', 'url', 'buffer', 'timers', 'module',
                'crypto', 'process'].map((name) => require(name));
              const count = walk([globalThis, electron, Object.values(electron.app), window, window.webContents,
                window.webContents.mainFrame, channel, channel.port1, errors, events, modules, module, require,
                process, Buffer.from('x')], report);
              console.log(count > 1000 ? 'walked' : 'walked only ' + count);
              for (const problem of problems) console.log(problem);
              app.exit(0);
            });
            """;

    private static final String PRELOAD =
            WALKER
                    + """
            const electron = require('electron');
            const { contextBridge, ipcRenderer } = electron;
            const channel = new MessageChannel();
            const errors = caught(
              () => ipcRenderer.send(),
              () => ipcRenderer.send('x', () => {}),
              () => ipcRenderer.send(Symbol('s')),
              () => ipcRenderer.postMessage('x', 1, [1]),
              () => ipcRenderer.postMessage('x', 1, null),
              () => ipcRenderer.sendSync(null),
              () => channel.port1.postMessage(() => {}),
              () => channel.port1.postMessage(1, [channel.port1]),
              () => channel.port1.postMessage(1, 5),
              () => structuredClone(Symbol('s')),
              () => window.postMessage(() => {}, '*'),
              () => document.querySelector('[['),
              () => document.createElement('<'),
              () => contextBridge.exposeInMainWorld('location', {}),
              () => contextBridge.exposeInMainWorld('clash', new Map([[1, () => {}]])),
              () => new MessagePort(),
              () => new DOMException('x', 'DataCloneError'),
            );
            ipcRenderer.send('event');
            ipcRenderer.sendSync('sync');
            ipcRenderer.postMessage('post', null, [channel.port2]);
            const asked = ipcRenderer.invoke('ask').catch((error) => error);
            if (process.contextIsolated) {
              contextBridge.exposeInMainWorld('api', {
                call: (f) => f({ a: [1, new Date(), () => 1] }),
                fail: () => { throw new TypeError('inside'); },
                promise: () => Promise.reject(new Error('later')),
                walk: () => walk([globalThis, electron, errors, channel, asked], (text) =>
                  ipcRenderer.send('problem', 'preload: ' + text)),
                problem: (text) => ipcRenderer.send('problem', 'page: ' + text),
              });
            } else {
              window.api = {
                call: (f) => f({}), fail: () => { throw new TypeError('inside'); }, promise: () => Promise.reject(1),
                walk: () => walk([globalThis, electron, errors, channel], (text) =>
                  ipcRenderer.send('problem', 'preload: ' + text)),
                problem: (text) => ipcRenderer.send('problem', 'page: ' + text),
              };
            }
            """;

    private static final String PAGE =
            "<p id=p>text</p><script>"
                    + WALKER
                    + """
            if (typeof require !== 'undefined' || typeof process !== 'undefined') window.api.problem('Node is here');
            window.api.walk();
            const received = [];
            const errors = caught(
              () => window.api.fail(),
              () => window.api.call(({ a }) => { received.push(a, a && a[2]); throw new Error('from the page'); }),
              () => window.api.call(),
              () => window.api.promise(),
              () => window.api.call.constructor('return globalThis')(),
              () => new window.api.call(() => 1),
              () => document.body.appendChild({}),
              () => localStorage.setItem(),
            );
            if (window.api.call.constructor !== Function) window.api.problem('a function of another world');
            walk([globalThis, document, document.getElementById('p'), errors, received, new MessageChannel(),
              window.api, new AbortController(), new TextEncoder(), new URL('a:b'), crypto, performance],
              (text) => window.api.problem(text));
            </script>
            """;

    @TempDir private Path folder;

    private TestApp.Result run(String... args) {
        return TestApp.in(folder)
                .file("index.js", MAIN)
                .file("preload.js", PRELOAD)
                .file("index.html", PAGE)
                .with(valence -> valence.args(java.util.List.of(args)))
                .seed(1)
                .run();
    }

    private static void onlyWalked(TestApp.Result result) {
        assertThat(result.console())
                .filteredOn(
                        line ->
                                !line.startsWith("[renderer 1] Uncaught (in promise)")
                                        && !line.startsWith("Error occurred in handler")
                                        && !line.startsWith("Error sending from webFrameMain"))
                .containsExactly("walked");
    }

    @Test
    void inNoWorldWithIsolationAndSandbox() {
        onlyWalked(run());
    }

    @Test
    void inNoWorldWithAnUnsandboxedPreload() {
        onlyWalked(run("--no-sandbox"));
    }

    @Test
    void inNoWorldWithoutIsolation() {
        onlyWalked(run("--no-isolation"));
    }
}
