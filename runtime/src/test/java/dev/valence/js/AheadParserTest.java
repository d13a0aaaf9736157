package dev.valence.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class AheadParserTest {
    @Test
    void allItsModulesAreInJsLib() {
        try (JsEngine engine = new JsEngine()) {
            assertThat(AheadParser.MODULES)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(engine.library(id).hasCharacters()).isTrue());
        }
    }

    @Test
    void anEngineThatIsClosedAtOnceLeavesNoThread() {
        JsEngine engine = new JsEngine();
        engine.parseAhead();
        assertThatCode(engine::close).doesNotThrowAnyException();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("ahead parser"));
    }

    @Test
    void realmsWorkWhileItParses() {
        try (JsEngine engine = new JsEngine()) {
            engine.parseAhead();
            Realm realm = new Realm(engine, "test", null, 0);
            assertThat(realm.require("common/format").hasMembers()).isTrue();
            realm.close();
        }
    }
}
