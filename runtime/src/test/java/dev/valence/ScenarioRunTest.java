package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app of many cases cannot pass one that did not run to its end. */
class ScenarioRunTest {
    @TempDir Path folder;

    private ScenarioRun.Report run(String functions, String... titles) {
        String support = Scenario.ROOT.resolve("support").toAbsolutePath().toString();
        TestApp.in(folder)
                .file(
                        "main.js",
                        "const { cases, variant } = require('"
                                + support.replace('\\', '/')
                                + "');\ncases({"
                                + functions
                                + "});");
        Map<String, Object> settings =
                Map.of("cases", Map.of("a-spec.ts:1", List.of(titles)), "also", List.of());
        Scenario scenario = new Scenario("area", folder, settings);
        return new ScenarioRun(scenario, "one", OptionalLong.of(1)).report();
    }

    @Test
    void whatEndsPassesAndWhatThrowsFailsWithItsError() {
        ScenarioRun.Report report =
                run(
                        "good: async () => {}, async bad() { throw new Error('as it should') },"
                                + " variant() { if (variant !== 'one') throw variant }",
                        "good",
                        "bad",
                        "variant");
        assertThat(report.problems()).isEmpty();
        assertThat(report.cases().get("good")).isEmpty();
        assertThat(report.cases().get("variant")).isEmpty();
        assertThat(report.cases().get("bad").get(0)).startsWith("Error: as it should");
        assertThat(report.isWell()).isFalse();
    }

    @Test
    void anErrorThatNobodyCaughtFailsTheCaseThatRuns() {
        ScenarioRun.Report report =
                run(
                        "async late() { setImmediate(() => { throw new Error('late') });"
                                + " await new Promise((resolve) => setTimeout(resolve, 10)) },"
                                + " next() {}",
                        "late",
                        "next");
        assertThat(report.cases().get("late")).hasSize(1);
        assertThat(report.cases().get("next")).isEmpty();
    }

    @Test
    void aCaseThatNeverEndsFailsAndSoDoThoseAfterIt() {
        ScenarioRun.Report report =
                run("good() {}, stuck: () => new Promise(() => {}), last() {}", "stuck", "last");
        assertThat(report.problems().get(0)).contains("does not name the case 'good'");
        assertThat(report.cases().get("stuck")).containsExactly("nothing is left to wait for");
        assertThat(report.cases().get("last").get(0)).startsWith("did not come");
    }

    @Test
    void anAppThatDiesHalfWayHasNotPassedTheRest() {
        ScenarioRun.Report report =
                run("die() { require('electron').app.exit(0) }, last() {}", "die", "last");
        assertThat(report.cases().values()).allSatisfy(list -> assertThat(list).hasSize(1));
    }

    @Test
    void everyCaseStartsWithoutWindowsListenersAndHandlers() {
        ScenarioRun.Report report =
                run(
                        "first() { const { ipcMain, BrowserWindow } = require('electron');"
                                + " ipcMain.handle('a', () => 1); ipcMain.on('b', () => 1);"
                                + " new BrowserWindow({ show: false }) },"
                                + " second() { const { ipcMain, BrowserWindow } ="
                                + " require('electron'); ipcMain.handle('a', () => 2);"
                                + " if (ipcMain.eventNames().length !== 1) throw 'listeners';"
                                + " if (BrowserWindow.getAllWindows().length) throw 'windows' }",
                        "first",
                        "second");
        assertThat(report.isWell()).as(report.toString()).isTrue();
    }
}
