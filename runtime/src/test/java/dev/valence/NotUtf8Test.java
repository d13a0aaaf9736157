package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts and JSON that are not valid UTF-8 are read as Node reads them. */
class NotUtf8Test {
    @TempDir private Path folder;

    private void latin1(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private TestApp.Result run() {
        return TestApp.in(folder).seed(1).run();
    }

    @Test
    void aMainScriptRunsWithReplacementCharacters() throws IOException {
        latin1("index.js", "console.log('caf\u00e9', __filename.length > 0)");
        assertThat(run().console()).containsExactly("caf\uFFFD true");
    }

    @Test
    void aModuleAndAJsonFileAreDecodedToo() throws IOException {
        latin1("package.json", "{ \"name\": \"caf\u00e9\", \"main\": \"index.mjs\" }");
        latin1(
                "index.mjs",
                "import value from './value.json' with { type: 'json' };\n"
                        + "import { createRequire } from 'node:module';\n"
                        + "console.log('caf\u00e9', value, createRequire(import.meta.url)('./value.json'));");
        latin1("value.json", "\"th\u00e9\"");
        assertThat(run().console()).containsExactly("caf\uFFFD th\uFFFD th\uFFFD");
    }

    @Test
    void aPreloadIsDecodedInTheSandboxAndOutside() throws IOException {
        latin1(
                "index.js",
                """
                const { app, BrowserWindow } = require('electron');
                app.whenReady().then(async () => {
                  for (const sandbox of [true, false]) {
                    const preload = __dirname + '/preload.js';
                    await new BrowserWindow({ webPreferences: { sandbox, preload } })
                        .loadFile('index.html');
                  }
                  app.exit();
                });
                """);
        latin1("preload.js", "console.log('caf\u00e9', process.sandboxed === true)");
        latin1("index.html", "");
        assertThat(run().console())
                .containsExactly("[renderer 1] caf\uFFFD true", "[renderer 2] caf\uFFFD false");
    }

    @Test
    void everyBadByteOfASurrogateIsReplaced() throws IOException {
        latin1(
                "index.js",
                "const text = '\u00ed\u00a0\u0080';\n"
                        + "const read = require('fs').readFileSync(__filename, 'utf8');\n"
                        + "console.log(text.length, read.slice(14, 17) === text);");
        assertThat(run().console()).containsExactly("3 true");
    }

    @Test
    void randomBytesAreASyntaxErrorWithFileAndLine() throws IOException {
        latin1("index.js", "\u0093\u00fe\u0007\u0001");
        TestApp.Result result = run();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.all())
                .contains("SyntaxError", folder.resolve("index.js") + ":1")
                .doesNotContain("EIO");
    }
}
