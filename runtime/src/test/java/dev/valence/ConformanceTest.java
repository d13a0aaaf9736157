package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Electron's cases and the scenarios that cover them fit, and docs/conformance.md says how. */
class ConformanceTest {
    private static final Path PAGE = Scenario.ROOT.resolveSibling("docs/conformance.md");

    private final Conformance conformance = new Conformance();
    private final Set<String> known =
            ElectronCase.all().stream().map(ElectronCase::key).collect(Collectors.toSet());

    @Test
    void thePageIsWhatTheScenariosSay() throws IOException {
        String page = ConformancePage.of(conformance);
        if ("write".equals(System.getProperty("valence.conformance"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("mvn test -Dtest=ConformanceTest -Dvalence.conformance=write writes it anew")
                .isEqualTo(page);
    }

    @Test
    void onlySpecsWithOpenCasesWaitForSomething() {
        assertThat(
                        conformance.states().stream()
                                .filter(state -> state.kind() == Conformance.Kind.OPEN)
                                .map(state -> state.of().spec()))
                .containsAll(conformance.missing().keySet());
    }

    @Test
    void allCasesAreThere() {
        assertThat(ElectronCase.all()).hasSize(419);
        assertThat(known).hasSize(419);
        assertThat(ElectronCase.all().stream().filter(ElectronCase::isCore)).hasSize(164);
        assertThat(
                        ElectronCase.all().stream()
                                .filter(ElectronCase::isCore)
                                .mapToInt(ElectronCase::runs)
                                .sum())
                .isEqualTo(247);
    }

    @Test
    void scenariosNameKnownCases() {
        assertThat(conformance.covers())
                .allSatisfy(
                        (key, covers) -> assertThat(known).as("named by %s", covers).contains(key));
    }

    @Test
    void whatDoesNotApplyIsAKnownCaseThatNobodyCovers() {
        assertThat(conformance.notApplicable()).allSatisfy(this::isNotCovered);
    }

    private void isNotCovered(String key, String reason) {
        assertThat(known).contains(key);
        assertThat(conformance.covers()).doesNotContainKey(key);
        assertThat(reason).as("the reason of %s", key).hasSizeGreaterThan(20);
    }
}
