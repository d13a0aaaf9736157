package dev.valence.wpt;

import dev.valence.TestApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs pages of web-platform-tests, each in a window of an app of its own, under a seed: waiting
 * takes no time there.
 *
 * <p>{@code WptRun COPY FOLDER...} prints what fails, and the counts.
 */
final class WptRun {
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final String MAIN =
            """
            const { app, BrowserWindow } = require('electron');
            app.whenReady().then(() => {
              const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
              window.loadURL(process.argv.at(-1)).catch(console.error);
            });
            """;

    private final WptCopy copy;
    private final Path app;

    /** An app is written into {@code folder}. */
    WptRun(WptCopy copy, Path folder) {
        this.copy = copy;
        this.app = folder;
        TestApp.in(folder).file("main.js", MAIN);
    }

    WptReport run(String page) {
        TestApp test =
                TestApp.in(app.resolve("main.js"))
                        .with(valence -> valence.args(List.of(copy.url(page))).exposeGc(true))
                        .with(valence -> valence.statementBudget(200_000_000L))
                        .substitute(copy::substitute)
                        .seed(1);
        try (TestApp.Running running = test.start()) {
            TestApp.Result result = running.toEnd(LIMIT);
            return WptReport.of(page, result.all().lines().toList());
        }
    }

    public static void main(String[] args) {
        WptCopy copy = new WptCopy(Path.of(args[0]));
        WptRun run = new WptRun(copy, temporaryFolder());
        for (String folder : List.of(args).subList(1, args.length)) {
            List<WptReport> reports =
                    folder.endsWith(".html") || folder.contains(".html?")
                            ? List.of(run.run(folder))
                            : copy.pages(folder).stream().map(run::run).toList();
            reports.forEach(report -> print(copy, report));
            System.out.printf(
                    "%s: %d pages of %d, %d subtests of %d%n",
                    folder,
                    reports.stream().filter(WptReport::passes).count(),
                    reports.size(),
                    reports.stream().mapToLong(WptReport::passed).sum(),
                    reports.stream().mapToLong(report -> report.subtests().size()).sum());
        }
    }

    private static final Pattern MORE =
            Pattern.compile("iframe|Worker\\(|window\\.open|[^a-z]open\\(|\\{\\{|get-host-info");

    private static void print(WptCopy copy, WptReport report) {
        boolean more = copy.mentions(report.page(), MORE);
        System.out.printf(
                "%s%s %s %d/%d%n",
                report.passes() ? "ok  " : "FAIL",
                more ? "*" : " ",
                report.page(),
                report.passed(),
                report.subtests().size());
        if (report.passes()) {
            return;
        }
        if (!report.ended()) {
            System.out.println("      " + report.note().lines().limit(6).toList());
        }
        report.subtests().stream()
                .filter(subtest -> !subtest.passes())
                .limit(more ? 2 : 400)
                .forEach(each -> System.out.println("      - " + each.name() + ": " + each.note()));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("wpt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
