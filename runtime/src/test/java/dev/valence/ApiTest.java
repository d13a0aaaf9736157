package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.ElectronApi.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every member that Electron's type definitions name works, is a known no-op, or says that it is
 * not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final Path PAGE = Scenario.ROOT.resolveSibling("docs/api.md");

    private final Map<String, Map<String, Kind>> found = ElectronApi.found();

    @Test
    void thePageIsWhatTheObjectsHave() throws IOException {
        String page = ApiPage.of(found);
        if ("write".equals(System.getProperty("valence.api"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("mvn test -Dtest=ApiTest -Dvalence.api=write writes it anew")
                .isEqualTo(page);
    }

    @Test
    void nothingIsAbsentWithoutAReason() {
        assertThat(found.entrySet())
                .flatMap(object -> names(object, Kind.ABSENT))
                .containsExactlyInAnyOrderElementsOf(ApiPage.NOT_THERE.keySet());
    }

    @Test
    void whatIsListedAsUnsupportedThrows() {
        List<String> present =
                found.entrySet().stream()
                        .flatMap(object -> names(object, Kind.PRESENT).stream())
                        .toList();
        assertThat(ElectronApi.refused()).doesNotContainAnyElementsOf(present);
    }

    private static List<String> names(Map.Entry<String, Map<String, Kind>> object, Kind kind) {
        return object.getValue().entrySet().stream()
                .filter(member -> member.getValue() == kind)
                .map(member -> object.getKey() + "." + member.getKey())
                .toList();
    }
}
