package dev.valence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand graphs and transfer lists that cannot be sent, half of them by the ports of a page
 * and half by those of main: every one throws, and detaches and neuters nothing. The graphs and
 * what is put into them are in uncloneable-graphs.js.
 *
 * <p>Budget: 20 seconds.
 */
class UncloneableGraphsTest {
    @TempDir private Path folder;

    @Test
    void nothingUncloneableLeavesAPageAndNothingIsDetached() throws IOException {
        String html = resource("uncloneable-in-a-page.html");
        List<String> found =
                app("uncloneable-in-a-page.html", html)
                        .file("random-graphs-of-a-page.js", graphs("globalThis.graphs = "))
                        .file(
                                "index.js",
                                """
                                const { app, BrowserWindow } = require('electron');
                                const hash = process.argv.slice(-2).join('-');
                                app.whenReady().then(() =>
                                  new BrowserWindow().loadFile('uncloneable-in-a-page.html', { hash }));
                                """)
                        .run()
                        .console();
        assertThat(found).containsExactly("[renderer 1] checked " + seeds().length);
    }

    @Test
    void nothingUncloneableLeavesMainAndNothingIsNeutered() throws IOException {
        String main = resource("uncloneable-in-main.js");
        List<String> found =
                app("index.js", main)
                        .file("random-graphs.js", graphs("module.exports = "))
                        .run()
                        .console();
        assertThat(found).containsExactly("checked " + seeds().length);
    }

    private TestApp app(String file, String text) throws IOException {
        long[] seeds = seeds();
        List<String> range = List.of("" + seeds[0], "" + seeds[seeds.length - 1]);
        return TestApp.in(folder)
                .file(file, text)
                .file("uncloneable-graphs.js", resource("uncloneable-graphs.js"))
                .with(valence -> valence.args(range));
    }

    private static long[] seeds() {
        return Seeds.upTo(5000).toArray();
    }

    private static String graphs(String use) throws IOException {
        return resource("random-graphs.js").replace("\n(() => {", "\n" + use + "(() => {");
    }

    private static String resource(String name) throws IOException {
        String path = "/dev/valence/clone/" + name;
        try (InputStream in = UncloneableGraphsTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
