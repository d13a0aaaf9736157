package dev.valence.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void readsEveryKindOfValue() {
        assertThat(JsonReader.read(" [1, -2.5e2, true, false, null, \"a\"] "))
                .isEqualTo(Arrays.asList(1.0, -250.0, true, false, null, "a"));
    }

    @Test
    void keepsTheOrderOfKeys() {
        assertThat(JsonReader.read("{\"z\": {}, \"a\": [], \"m\": 0}"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsExactly(
                        Map.entry("z", Map.of()), Map.entry("a", List.of()), Map.entry("m", 0.0));
    }

    @Test
    void understandsEscapes() {
        assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\""))
                .isEqualTo("\"\\/\b\f\n\r\té");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\"}",
                "{\"a\":1,}",
                "tru",
                "01",
                "1.",
                "\"a",
                "\"\\x\"",
                "'a'",
                "1 2",
                "\"\n\"",
                "+1",
                "\"\\u12\"",
                "[1"
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(JsonReader.JsonException.class)
                .hasMessageStartingWith("Unexpected");
    }

    @Test
    void saysWhereItStoppedUnderstanding() {
        assertThatThrownBy(() -> JsonReader.read("{\"a\": x}"))
                .hasMessage("Unexpected token 'x' in JSON at position 6");
    }

    @Test
    void refusesToOverflowTheStack() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
                .isInstanceOf(JsonReader.JsonException.class)
                .hasMessageStartingWith("Nested too deeply");
    }
}
