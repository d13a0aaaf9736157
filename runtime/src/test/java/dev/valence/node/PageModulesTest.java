package dev.valence.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageModulesTest {
    @TempDir Path folder;

    /** Opens a window on index.html with a preload script, both of the folder. */
    private TestApp.Result run(String preload, String preferences, String page) {
        return TestApp.in(folder)
                .file(
                        "index.js",
                        """
                        const { app, BrowserWindow } = require('electron');
                        const preload = require('path').join(__dirname, '%s');
                        app.whenReady().then(() => {
                          const window = new BrowserWindow({ webPreferences: { preload, %s } });
                          window.loadFile('index.html');
                        });
                        """
                                .formatted(preload, preferences))
                .file("index.html", "<!doctype html>" + page)
                .seed(1)
                .run();
    }

    private void file(String name, String text) {
        TestApp.in(folder).file(name, text);
    }

    @Test
    void aModuleOfAPageImportsByUrlAndRunsOnce() {
        file("a.js", "import './sub/b.js'; console.log('a runs'); export const a = 1");
        file("sub/b.js", "import { a } from '../a.js'; export const b = () => a");
        assertThat(
                        run(
                                        "none.js",
                                        "",
                                        """
                                        <script type="module">
                                          import { a } from './a.js';
                                          import { b } from './sub/b.js';
                                          console.log(a, b(), import.meta.url.split('/').pop());
                                        </script>
                                        <script type="module" src="a.js"></script>
                                        """)
                                .console())
                .contains("[renderer 1] a runs", "[renderer 1] 1 1 index.html")
                .filteredOn(line -> line.endsWith("a runs"))
                .hasSize(1);
    }

    @Test
    void aPageHasNoNodeModules() {
        assertThat(
                        run(
                                        "none.js",
                                        "",
                                        """
                                        <script>
                                          for (const name of ['fs', 'node:fs', './none.js'])
                                            import(name).catch((error) => console.log(error.message.replace(/file:.*\\//, '')));
                                        </script>
                                        """)
                                .console())
                .contains(
                        "[renderer 1] Failed to resolve module specifier \"fs\". Relative references"
                                + " must start with either \"/\", \"./\", or \"../\".",
                        "[renderer 1] Failed to fetch dynamically imported module: node:fs",
                        "[renderer 1] Failed to fetch dynamically imported module: none.js");
    }

    @Test
    void aPreloadMayBeAnEsModuleWithNode() {
        file(
                "preload.mjs",
                """
                import fs from 'node:fs';
                import { contextBridge } from 'electron';
                await null;
                contextBridge.exposeInMainWorld('read', (name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8'));
                """);
        file("text.txt", "from the disk");
        assertThat(
                        run(
                                        "preload.mjs",
                                        "sandbox: false",
                                        "<script>console.log(read('./text.txt'))</script>")
                                .console())
                .containsExactly("[renderer 1] from the disk");
    }

    @Test
    void withoutIsolationPageAndPreloadEachImportTheirOwnWay() {
        file("preload.js", "import('node:fs').then((fs) => console.log(typeof fs.readFileSync))");
        assertThat(
                        run(
                                        "preload.js",
                                        "sandbox: false, contextIsolation: false",
                                        """
                                        <script>
                                          import('node:fs').catch((error) => console.log(error.name));
                                          console.log(typeof process, typeof require);
                                        </script>
                                        """)
                                .console())
                .containsExactlyInAnyOrder(
                        "[renderer 1] function",
                        "[renderer 1] TypeError",
                        "[renderer 1] undefined undefined");
    }

    @Test
    void aSandboxedPreloadHasAFewModules() {
        file(
                "preload.js",
                """
                const names = ['electron', 'electron/renderer', 'events', 'node:timers', 'url', 'fs', './x'];
                for (const name of names) {
                  try { console.log(name, typeof require(name)) } catch (error) { console.log(error.message) }
                }
                console.log(process.type, process.sandboxed, typeof Buffer, typeof setImmediate);
                """);
        assertThat(run("preload.js", "", "").console())
                .containsExactly(
                        "[renderer 1] electron object",
                        "[renderer 1] electron/renderer object",
                        "[renderer 1] events function",
                        "[renderer 1] node:timers object",
                        "[renderer 1] url object",
                        "[renderer 1] module not found: fs",
                        "[renderer 1] module not found: ./x",
                        "[renderer 1] renderer true function function");
    }
}
