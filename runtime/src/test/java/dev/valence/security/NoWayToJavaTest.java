package dev.valence.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import dev.valence.js.JsEngine;
import dev.valence.js.Watch;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * User code of every world walks over all it can reach, and spies on js-lib, and finds no way to
 * Java. What a value is, the engine itself says ({@link Watch}).
 */
class NoWayToJavaTest {
    private static final List<String> WORLDS =
            List.of(
                    "main process",
                    "utility process",
                    "preload, isolated",
                    "preload, unsandboxed",
                    "page, isolated",
                    "page, unsandboxed",
                    "page, node",
                    "page, bare",
                    "page, sandboxed");

    private static final String[] FILES = {"index.js", "preload.js", "utility.js", "page.html"};

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "what can be reached, ''",
        "what patched built-ins are given, globalThis.$found = $patch();",
        "what stack traces tell, globalThis.$found = $spyOnStacks();"
    })
    void holdsNothingOfJava(String what, String first) {
        TestApp.Result result;
        try (JsEngine engine = Watch.engine()) {
            result = SecurityApp.in(folder, "walk", first, FILES).engine(engine).run();
        }
        assertThat(result.console()).filteredOn(SecurityApp::isFinding).isEmpty();
        for (String world : WORLDS) {
            assertThat(result.console()).anyMatch(line -> line.contains("WALKED " + world + ": "));
        }
        assertThat(result.warnings()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void propertiesThatDescriptorsInheritGetNothingOfJava() {
        String first = "globalThis.$found = 'document' in globalThis ? $poison() : [];";
        TestApp.Result result;
        try (JsEngine engine = Watch.engine()) {
            result = SecurityApp.in(folder, "walk", first, FILES).engine(engine).seed(1).run();
        }
        assertThat(result.console()).noneMatch(line -> line.contains("FOUND"));
        assertThat(result.all()).doesNotContain("dev.valence", "java.lang", "org.graalvm");
    }

    @Test
    void aRendererFileFindsNothingOfJava() {
        TestApp app = SecurityApp.in(folder, "renderer", "", "index.js", "renderer.js");
        TestApp.Result result;
        try (JsEngine engine = Watch.engine()) {
            Path script = folder.resolve("renderer.js");
            result = app.with(valence -> valence.renderer(script)).engine(engine).run();
        }
        assertThat(result.console())
                .anyMatch(line -> line.contains("WALKED renderer file: "))
                .anyMatch(line -> line.contains("WALKED main process: "))
                .noneMatch(line -> line.contains("FOUND") || line.contains("FAILED"));
    }
}
