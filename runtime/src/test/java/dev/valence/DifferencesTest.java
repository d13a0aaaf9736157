package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/differences.md names scenarios and files that are there. */
class DifferencesTest {
    private static final Path FOLDER = Readme.ROOT.resolve("docs");

    private final List<String> links =
            Readme.all("\\]\\(([^)#]+)[^)]*\\)", Readme.textOf("docs/differences.md"));

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(links).isNotEmpty().allMatch(to -> Files.exists(FOLDER.resolve(to)));
    }

    @Test
    void everyMessageThatSurprisesHasAScenario() {
        List<String> rows =
                Readme.textOf("docs/differences.md")
                        .lines()
                        .filter(line -> line.matches("\\| (to|on|while|over|as|by) .*"))
                        .toList();
        assertThat(rows).hasSizeGreaterThan(10).allMatch(row -> row.contains("](../tests-js/"));
    }
}
