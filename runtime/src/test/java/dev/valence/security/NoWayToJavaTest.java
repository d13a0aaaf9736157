package dev.valence.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import dev.valence.js.JsEngine;
import dev.valence.js.Watch;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * User code of every world walks over all it can reach, and finds no way to Java. What a value is, the
 * engine itself says ({@link Watch}).
 */
class NoWayToJavaTest {
    private static List<String> console;

    @BeforeAll
    static void walkAllWorlds(@TempDir Path folder) {
        try (JsEngine engine = Watch.engine()) {
            TestApp.Result result =
                    SecurityApp.in(folder, "walk", "index.js", "preload.js", "page.html")
                            .engine(engine)
                            
                            .run();
            console = result.console();
            assertThat(result.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main process",
                "preload, isolated",
                "preload, unsandboxed",
                "page, isolated",
                "page, unsandboxed",
                "page, node",
                "page, bare",
                "page, sandboxed"
            })
    void codeFindsNothingOfJava(String world) {
        assertThat(console).noneMatch(line -> line.contains("FOUND " + world));
        assertThat(console).anyMatch(line -> line.contains("WALKED " + world + ": "));
    }
}
