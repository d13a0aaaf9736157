package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.cli.CommandLineOptions;
import dev.valence.example.Embedding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {
    private static final Predicate<String> IN_THE_REPOSITORY =
            Predicate.not(path -> path.startsWith("http"));

    private final Readme readme = new Readme();

    @TempDir private Path folder;

    @Test
    void theJavaExampleIsTheOneThatRuns() throws InterruptedException {
        String source = Readme.textOf("runtime/src/test/java/dev/valence/example/Embedding.java");
        String begin = "// README begins\n";
        String snippet =
                source.substring(
                                source.indexOf(begin) + begin.length(),
                                source.indexOf("// README ends"))
                        .stripIndent()
                        .strip();
        assertThat(readme.codeAfter("With `target/valence.jar` on the class path:").strip())
                .isEqualTo(snippet);
        assertThat(Embedding.run(Readme.ROOT.resolve("examples")))
                .isEqualTo(readme.codeAfter("leaves in `lines`").lines().toList());
    }

    @Test
    void theJavaScriptExamplePrintsWhatItSays() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file("index.js", readme.codeAfter("\n`main.js`\n"))
                        .file("preload.js", readme.codeAfter("\n`preload.js`\n"))
                        .run();
        assertThat(result.console())
                .isEqualTo(readme.codeAfter("`./valence main.js` prints").lines().toList());
        assertThat(result.warnings()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void theFirstCommandPrintsWhatItSays() {
        TestApp.Result result =
                TestApp.in(Readme.ROOT.resolve("examples/worker-process")).seed(1).run();
        assertThat(readme.codeAfter("## Two commands"))
                .isEqualTo(
                        "$ ./valence run examples/worker-process\n"
                                + String.join("\n", result.console())
                                + "\n");
    }

    @Test
    void everyExampleHasALine() throws IOException {
        try (Stream<Path> examples = Files.list(Readme.ROOT.resolve("examples"))) {
            assertThat(readme.all("(?m)^\\| \\[[a-z-]+\\]\\(examples/([a-z-]+)\\)"))
                    .containsExactlyInAnyOrderElementsOf(
                            examples.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void theExamplesTableSaysWhatTheExamplesTestHolds() {
        ExamplesTest.examples()
                .forEach(
                        example -> {
                            String name = (String) example.get()[0];
                            List<String> printed =
                                    ((List<?>) example.get()[1])
                                            .stream()
                                                    .map(Object::toString)
                                                    .map(
                                                            line ->
                                                                    line.replaceFirst(
                                                                            "^\\[.*?\\] ", ""))
                                                    .toList();
                            assertThat(printedByTable(name))
                                    .as(name)
                                    .isNotEmpty()
                                    .allMatch(
                                            said ->
                                                    printed.stream()
                                                            .anyMatch(line -> line.contains(said)));
                        });
    }

    private List<String> printedByTable(String example) {
        String row = readme.all("(?m)^\\| \\[" + example + "\\]\\([^)]*\\)( .*) \\|$").get(0);
        return Readme.all("`([^`]+)`", row.substring(row.lastIndexOf('|')));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> headings =
                readme.all("(?m)^##+ (.+)$").stream()
                        .map(h -> "#" + h.toLowerCase().replaceAll("[^a-z ]", "").replace(' ', '-'))
                        .toList();
        assertThat(readme.all("\\]\\(([^)]+)\\)"))
                .filteredOn(IN_THE_REPOSITORY)
                .isNotEmpty()
                .allMatch(to -> headings.contains(to) || Files.exists(Readme.ROOT.resolve(to)));
    }

    @Test
    void everyFileThatIsNamedExists() {
        assertThat(readme.quoted())
                .filteredOn(
                        words ->
                                words.matches(
                                        "(\\./|\\.ci/|(runtime|js-lib|examples|tests-js)/)\\S+"))
                .isNotEmpty()
                .allMatch(path -> Files.exists(Readme.ROOT.resolve(path)));
    }

    @Test
    void theOptionsAreThoseOfTheCommandLine() {
        assertThat(new TreeSet<>(readme.all("(?<![\\w-])(--[a-z][a-z-]*)")))
                .isEqualTo(new TreeSet<>(CommandLineOptions.longNames()));
        assertThat(new TreeSet<>(readme.all("(?m)^\\| `(--[a-z-]+)")))
                .isEqualTo(new TreeSet<>(CommandLineOptions.longNames()));
    }

    @Test
    void theNoOpsAreThoseOfTheTableInCode() {
        assertThat(readme.between("no-ops")).isEqualTo(noOpsTable());
    }

    private static String noOpsTable() {
        StringBuilder table =
                new StringBuilder("| of | no-ops | what they do |\n| --- | --- | --- |\n");
        noOps().forEach(
                        (key, names) ->
                                table.append("| `" + key.owner() + "` | ")
                                        .append(String.join(", ", names))
                                        .append(" | " + key.does() + " |\n"));
        return table.toString();
    }

    private record OwnerAndEffect(String owner, String does) {}

    private static Map<OwnerAndEffect, List<String>> noOps() {
        return NoOps.all().stream()
                .collect(
                        Collectors.groupingBy(
                                row -> new OwnerAndEffect(row.owner(), row.does()),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        row -> "`" + row.member() + "`", Collectors.toList())));
    }

    @Test
    void theModulesThatAreNotSupportedAreTheOnesThatThrow() {
        TestApp.Result result =
                TestApp.in(folder)
                        .file(
                                "index.js",
                                """
                                const electron = require('electron');
                                const { app, BrowserWindow } = electron;
                                const throws = (use) => {
                                  try { use(); } catch (error) { return /is not supported/.test(error.message); }
                                  return false;
                                };
                                console.log('main', Object.keys(electron).filter((name) =>
                                  throws(() => electron[name].anything)).join(' '));
                                console.log('node', require('module').builtinModules.filter((name) =>
                                  throws(() => require(name))).join(' '));
                                app.whenReady().then(() => new BrowserWindow({
                                  webPreferences: { preload: __dirname + '/preload.js' },
                                }).loadFile('index.html'));
                                """)
                        .file(
                                "preload.js",
                                """
                                const electron = require('electron');
                                const throws = (use) => { try { use(); } catch { return true; } };
                                console.log('preload', Object.keys(electron).filter((name) =>
                                  throws(() => electron[name].anything)).join(' '));
                                """)
                        .file("index.html", "<script>" + printUndefined() + "</script>")
                        .seed(1)
                        .run();
        assertThat(printed(result, "main "))
                .isEqualTo(readme.names("whole modules of electron in main"));
        assertThat(printed(result, "[renderer 1] preload "))
                .isEqualTo(readme.names("the same in pages and preloads"));
        assertThat(printed(result, "node ")).isEqualTo(readme.names("Node modules that throw"));
        assertThat(printed(result, "[renderer 1] page "))
                .isEqualTo(readme.names("not defined in pages"));
    }

    private String printUndefined() {
        String names = String.join(" ", readme.names("not defined in pages"));
        return "console.log('page', '%s'.split(' ').filter((name) => !(name in window)).join(' '));"
                .formatted(names);
    }

    private static TreeSet<String> printed(TestApp.Result result, String head) {
        String line =
                result.console().stream().filter(l -> l.startsWith(head)).findFirst().orElseThrow();
        return new TreeSet<>(List.of(line.substring(head.length()).split(" ")));
    }
}
