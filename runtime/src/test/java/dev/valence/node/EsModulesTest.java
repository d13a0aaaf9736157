package dev.valence.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EsModulesTest {
    @TempDir Path folder;

    private TestApp.Result run(String main) {
        return TestApp.in(folder)
                .file("package.json", "{\"main\": \"main.mjs\"}")
                .file("main.mjs", main)
                .run();
    }

    private void file(String name, String text) {
        TestApp.in(folder).file(name, text);
    }

    @Test
    void builtinsAndElectronHaveNamedExports() {
        assertThat(
                        run("""
                        import fs, { readFileSync } from 'node:fs';
                        import { app, ipcMain } from 'electron';
                        import * as main from 'electron/main';
                        console.log(fs.readFileSync === readFileSync, main.app === app, main.ipcMain === ipcMain);
                        """)
                                .console())
                .containsExactly("true true true");
    }

    @Test
    void aCommonJsModuleIsImportedOnceWithItsNames() {
        file(
                "c.cjs",
                "console.log('runs'); exports.a = 1; exports['b-c'] = 2; exports.default = 3;");
        file("other.mjs", "import { a } from './c.cjs'; export { a };");
        assertThat(
                        run("""
                        import whole, { a, 'b-c' as b } from './c.cjs';
                        import { a as again } from './other.mjs';
                        import { createRequire } from 'node:module';
                        const require = createRequire(import.meta.url);
                        console.log(a, b, again, JSON.stringify(whole), require('./c.cjs') === whole);
                        """)
                                .console())
                .containsExactly("runs", "1 2 1 {\"a\":1,\"b-c\":2,\"default\":3} true");
    }

    @Test
    void anErrorOfAnImportedCommonJsModuleKeepsItsStack() {
        file("c.cjs", "exports.a = 1;\nthrow new TypeError('broken')");
        TestApp.Result result = run("import { a } from './c.cjs'; console.log(a);");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.all()).contains("TypeError: broken").contains("c.cjs:2:7");
    }

    @Test
    void importMetaTellsWhereTheModuleIs() {
        assertThat(
                        run("""
                        import path from 'path';
                        import { fileURLToPath } from 'url';
                        const { dirname, filename, main, resolve, url } = import.meta;
                        console.log(path.join(dirname, 'main.mjs') === filename, main);
                        console.log(fileURLToPath(url) === filename, resolve('fs'));
                        console.log(fileURLToPath(resolve('./later.js')) === path.join(dirname, 'later.js'));
                        """)
                                .console())
                .containsExactly("true true", "true node:fs", "true");
    }

    @Test
    void topLevelAwaitHoldsTheMainScript() {
        assertThat(
                        run("""
                        const { setTimeout: wait } = await import('node:timers/promises');
                        console.log(await wait(5, 'waited'));
                        """)
                                .console())
                .containsExactly("waited");
    }

    @Test
    void jsonNeedsItsAttribute() {
        file("d.json", "{\"k\": 1}");
        assertThat(
                        run("import d from './d.json' with { type: 'json' }; console.log(d.k)")
                                .console())
                .containsExactly("1");
        TestApp.Result result = run("import d from './d.json'; console.log(d)");
        assertThat(result.all()).contains("d.json\" needs an import attribute of \"type: json\"");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void errorsNameFileAndLine() {
        file("bad.mjs", "\n\nlet a = ;");
        TestApp.Result syntax = run("import './bad.mjs'");
        assertThat(syntax.all()).contains("bad.mjs:3\nlet a = ;").contains("SyntaxError");
        file("bad.mjs", "\n\nthrow new Error('late')");
        assertThat(run("import './bad.mjs'").all()).contains("Error: late").contains("bad.mjs:3:7");
    }

    @Test
    void whatCannotBeImportedRejectsWithACode() {
        assertThat(
                        run("""
                        for (const name of ['./none.mjs', 'none', 'electron/lol', 'net', 'node:none', './']) {
                          await import(name).catch((error) => console.log(name, error.code ?? 'loads, then throws'));
                        }
                        """)
                                .console())
                .containsExactly(
                        "./none.mjs ERR_MODULE_NOT_FOUND",
                        "none ERR_MODULE_NOT_FOUND",
                        "electron/lol ERR_MODULE_NOT_FOUND",
                        "net loads, then throws",
                        "node:none ERR_UNKNOWN_BUILTIN_MODULE",
                        "./ ERR_UNSUPPORTED_DIR_IMPORT");
    }

    @Test
    void commonJsCodeImportsRelativeToItself() {
        file("x/c.cjs", "module.exports = import('./m.mjs')");
        file(
                "x/m.mjs",
                "export const here = import.meta.filename.split(/[/\\\\]/).slice(-2).join('/')");
        assertThat(
                        run("""
                        import imported from './x/c.cjs';
                        console.log((await imported).here);
                        """)
                                .console())
                .containsExactly("x/m.mjs");
    }

    @Test
    void userCodeFindsNoWayIntoTheLoader() {
        assertThat(
                        run("""
                        const hidden = Object.getOwnPropertyNames(globalThis).filter((name) => /valence/i.test(name));
                        console.log(hidden.map((name) => [globalThis[name]('1'), globalThis[name]('fs')].join()));
                        """)
                                .console())
                .containsExactly("[ ',' ]");
    }
}
