package dev.valence.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonJsModulesTest {
    @TempDir Path folder;

    private TestApp app(String main) {
        return TestApp.in(folder).file("index.js", main);
    }

    @Test
    void aModuleSeesItsNamesAndTheCache() {
        app("""
        const a = require('./lib/a');
        console.log(a === require('./lib/a.js'), require.main === module, module.id);
        console.log(Object.keys(require.cache).length, module.children[0].filename === a.file);
        console.log(require.resolve('./lib/a') === a.file, a.folder, module.loaded);
        """)
                .file(
                        "lib/a.js",
                        "exports.file = __filename; exports.folder = require('path')"
                                + ".basename(__dirname);");
        assertThat(ran().console()).containsExactly("true true .", "2 true", "true lib false");
    }

    private TestApp.Result ran() {
        return TestApp.in(folder).run();
    }

    @Test
    void modulesMayRequireEachOther() {
        app("console.log(require('./a').done, require('./b').seen)")
                .file("a.js", "exports.done = 'no'; require('./b'); exports.done = 'yes'")
                .file("b.js", "exports.seen = require('./a').done");
        assertThat(ran().console()).containsExactly("yes no");
    }

    @Test
    void aMissingModuleIsReportedWithWhoAskedForIt() {
        app("""
        try { require('./a'); } catch (error) {
          console.log(error.code, error.requireStack.length);
          console.log(error.message.split('\\n').map((line) => line.split(/[/\\\\]/).pop()).join('|'));
        }
        try { require('electron/lol'); } catch (error) { console.log(error.code); }
        """)
                .file("a.js", "require('none')");
        assertThat(ran().console())
                .containsExactly(
                        "MODULE_NOT_FOUND 2",
                        "Cannot find module 'none'|Require stack:|a.js|index.js",
                        "MODULE_NOT_FOUND");
    }

    @Test
    void aSyntaxErrorNamesFileAndLine() {
        app("require('./bad')").file("bad.js", "'fine';\nlet a = ;\n");
        TestApp.Result result = ran();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.all()).contains("bad.js:2\nlet a = ;\n        ^").contains("SyntaxError");
    }

    @Test
    void aModuleThatThrewRunsAgain() {
        app("""
        for (let i = 0; i < 2; i++) try { require('./bad') } catch (e) { console.log(e.message) }
        """)
                .file("bad.js", "globalThis.runs = (globalThis.runs ?? 0) + 1; throw Error(runs)");
        assertThat(ran().console()).containsExactly("1", "2");
    }

    @Test
    void jsonAndEsModulesCanBeRequired() {
        app("""
        console.log(require('./data.json').k, require('./m.mjs').x, require('./n.js').default);
        try { require('./later.mjs') } catch (error) { console.log(error.code) }
        try { require('./bad.json') } catch (error) { console.log(error.name, /bad.json: /.test(error.message)) }
        """)
                .file("data.json", "{\"k\": [1]}")
                .file("bad.json", "{")
                .file("m.mjs", "export const x = 2")
                .file("n.js", "export default 3")
                .file("later.mjs", "await 0; export const y = 1");
        assertThat(ran().console())
                .containsExactly("[ 1 ] 2 3", "ERR_REQUIRE_ASYNC_MODULE", "SyntaxError true");
    }

    @Test
    void whatValenceLacksSaysSoByName() {
        app(
                """
                try { require('net') } catch (error) { console.log(error.message) }
                try { require('node:none') } catch (error) { console.log(error.code) }
                console.log(require('module').builtinModules.includes('net'), require('node:fs') === require('fs'));
                """);
        assertThat(ran().console())
                .containsExactly(
                        "The Node module 'net' is not supported in Valence (see README,"
                                + " Differences)",
                        "ERR_UNKNOWN_BUILTIN_MODULE",
                        "true true");
    }

    @Test
    void createRequireResolvesFromTheGivenFile() {
        app("""
        const { createRequire } = require('module');
        console.log(createRequire(__dirname + '/x/y.js')('./z'));
        """)
                .file("x/z.js", "module.exports = 'z'");
        assertThat(ran().console()).containsExactly("z");
    }
}
