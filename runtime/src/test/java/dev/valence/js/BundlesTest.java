package dev.valence.js;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final List<String> FIRSTS =
            List.of("common/primordials", "page/init", "renderer/init");

    @Test
    void allModulesOfABundleAreInItsSource() {
        try (JsEngine engine = new JsEngine()) {
            for (String first : FIRSTS) {
                String text = engine.library(first).getCharacters().toString();
                assertThat(Bundles.with(first))
                        .isNotEmpty()
                        .allMatch(id -> text.contains(JsEngine.readLibrary(id)));
            }
        }
    }

    @Test
    void noModuleComesWithTwoOthers() {
        List<String> all = FIRSTS.stream().flatMap(id -> Bundles.with(id).stream()).toList();
        assertThat(all).doesNotHaveDuplicates().doesNotContainAnyElementsOf(FIRSTS);
    }

    @Test
    void generatedCodeIsWrittenOnce() {
        try (JsEngine engine = new JsEngine()) {
            Source first = engine.generated("numbers", () -> "[1]");
            assertThat(engine.generated("numbers", () -> "[2]")).isSameAs(first);
        }
    }
}
