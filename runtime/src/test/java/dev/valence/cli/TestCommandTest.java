package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("valence test")
class TestCommandTest {
    @TempDir private Path folder;

    private Map<String, String> env = Map.of();

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void app() throws IOException {
        file("package.json", "{ \"name\": \"tested\" }");
    }

    private Run test(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.testLine(new Terminal(out, err), folder, env).execute(args);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void passing(String name) throws IOException {
        file(name, "it('passes in " + name + "', () => {});");
    }

    @Test
    @DisplayName("prints what tests print between what the reporter prints, then seed and speed")
    void prints() throws IOException {
        file(
                "test/a.js",
                "describe('sums', () => { it('adds', () => console.log('adding')); it('knows', () => {}); });");
        Run run = test("--seed", "5");
        assertThat(run.out())
                .startsWith("\n\n  sums\nadding\n    ✔ adds\n    ✔ knows\n\n\n  2 passing (");
        assertThat(run.err())
                .matches("valence: seed 5, 2 tests in [\\d.]+ s, \\d+ tests per second\n");
        assertThat(run.code()).isZero();
        assertThat(test("--seed", "5").out()).isEqualTo(run.out());
    }

    @Test
    @DisplayName("gives the number of failures as exit code, and the command that shows them again")
    void failures() throws IOException {
        file(
                "test/a b.js",
                "for (const n of [1, 2, 3]) it('f' + n, () => { throw Error('no'); });");
        Run run = test("--seed", "5", "-g", "f[12]");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("2 failing", "Error: no");
        assertThat(run.err())
                .contains("to see it again: valence test -g 'f[12]' --seed 5 'test/a b.js'\n");
        assertThat(test("--posix-exit-codes").code()).isEqualTo(1);
        assertThat(test("--pass-on-failing-test-suite").code()).isZero();
    }

    @ParameterizedTest(name = "{0} runs {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                            | test/a.js test/b.mjs",
                "--recursive                 | test/a.js test/b.mjs test/deep/c.js",
                "--extension mjs             | test/b.mjs",
                "--ignore **/a.js            | test/b.mjs",
                "test/a                      | test/a.js",
                "test/**/*.js                | test/a.js test/deep/c.js",
                "test/{a,b}.{js,mjs}         | test/a.js test/b.mjs",
                "test/@(b).mjs test/[a].js   | test/b.mjs test/a.js",
                "./test/deep test/a.js       | test/deep/c.js test/a.js",
            })
    @DisplayName("finds files as Mocha does")
    void finds(String line, String files) throws IOException {
        for (String name : "test/a.js test/b.mjs test/deep/c.js test/.hidden.js".split(" ")) {
            passing(name);
        }
        Run run = test(line == null ? new String[0] : line.split(" +"));
        assertThat(run.out().lines().filter(l -> l.contains("✔")).map(l -> l.split(" in ")[1]))
                .containsExactly(files.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--no-such-option  | 2 | Unknown option: '--no-such-option' (see 'valence test --help')",
                "--seed x          | 2 | 'x' is not a whole number",
                "nothing.js        | 1 | no test files found: nothing.js",
                "*.spec.js         | 1 | no test files found: *.spec.js",
                "--ui rspec        | 2 | no interface 'rspec'",
                "-R none           | 2 | no reporter 'none'",
                "--retries few     | 2 | 'few' is not a whole number for retries",
                "--timeout abc     | 2 | 'abc' is not a time for timeout",
                "--config none.yml | 2 | no such file: ",
                "--package none    | 2 | none: no such file",
                "--replay none     | 2 | no such replay: none",
                "-g (              | 2 | '(' is no regular expression for grep: Unterminated group",
                "-i --grep /a/gg   | 2 | '/a/gg' is no regular expression for grep: ",
                "--explore x       | 2 | 'x' is not an int",
                "--explore 0       | 2 | --explore needs a number of at least 1",
                "--faults crash    | 2 | --faults needs --explore",
                "-R junit -O output=/dev/null/x | 1 | cannot write /dev/null/x",
            })
    @DisplayName("says in a line what is wrong with what it was told")
    void refuses(String line, int code, String message) throws IOException {
        passing("test/a.js");
        Run run = test(line.split(" +"));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).startsWith("valence: ").contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("runs the other files when one does not load, ends the app, or never ends")
    void bad() throws IOException {
        file("test/a.js", "describe(;");
        file("test/b.js", "throw new Error('thrown on load');");
        file(
                "test/c.js",
                "it('leaves', () => require('electron').app.exit(0)); it('c', () => {});");
        file("test/d.js", "it('loops', () => { for (;;); }); it('d', () => {});");
        file("test/e.js", "it('waits', () => new Promise(() => {})); it('e', () => {});");
        Run run = test();
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out())
                .contains(
                        "loading test/a.js",
                        "test/a.js:1",
                        "thrown on load",
                        "the app ended meanwhile, with exit code 0",
                        "50 million statements",
                        "Timeout of 2000ms exceeded",
                        "✔ c",
                        "✔ d",
                        "✔ e");
        assertThat(run.err()).doesNotContain("internal error");
    }

    @Test
    @DisplayName("says why the page of the tests was ended")
    void endlessPage() throws IOException {
        file("test/a.js", "it('loops', () => {\n  for (;;);\n}); it('goes on', () => {});");
        Run run = test("--renderer");
        assertThat(run.out())
                .contains(
                        "the page has ended before its tests were over: a task ran more statements"
                                + " than it may under a seed (",
                        "a.js:2)",
                        "✔ goes on")
                .doesNotContain("app.exit");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("runs no other file after a failure with --bail")
    void bail() throws IOException {
        file("test/a.js", "it('fails', () => { throw new Error('no'); }); it('later', () => {});");
        passing("test/b.js");
        Run run = test("-b");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 failing").doesNotContain("✔");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".mocharc.json  | { /* no */ \"grep\": \"two\" } // end",
                ".mocharc.yml   | grep: two",
                ".mocharc.js    | module.exports = { grep: 'two' };",
                ".mocharc.cjs   | module.exports = { grep: 'two' };",
                ".mocharc.mjs   | export default { grep: 'two' };",
                "package.json   | { \"mocha\": { \"grep\": \"two\" } }",
                "package.json   | { \"valence\": { \"grep\": \"two\" }, \"mocha\": { \"grep\": \"x\" } }",
            })
    @DisplayName("reads its options from files")
    void config(String name, String text) throws IOException {
        file(name, text);
        file("test/a.js", "it('one', () => {}); it('two', () => {});");
        assertThat(test().out()).contains("✔ two").doesNotContain("✔ one");
        assertThat(test("-g", "one").out()).contains("✔ one").doesNotContain("✔ two");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".mocharc.json | [1]                   | .mocharc.json: it has no options, which are",
                ".mocharc.json | {\"timeout\": \"abc\"}  | .mocharc.json: 'abc' is not a time for timeout",
                ".mocharc.json | {\"retries\": \"few\"}  | .mocharc.json: 'few' is not a whole number",
                ".mocharc.json | {\"ui\": \"rspec\"}     | .mocharc.json: no interface 'rspec'",
                ".mocharc.yml  | grep: '['             | .mocharc.yml: '[' is no regular expression",
                ".mocharc.js   | /let b = ;            | .mocharc.js:2: Expected an operand",
                ".mocharc.js   | //throw Error('nope') | .mocharc.js:3: nope",
                ".mocharc.mjs  | /export default x     | .mocharc.mjs:2: x is not defined",
                "package.json  | {/ \"mocha\": x         | package.json is not JSON: ",
                "package.json  | {\"mocha\": {\"slow\": \"s\"}} | package.json: 's' is not a time for slow",
            })
    @DisplayName("names the file of options in which something is wrong, and the line of code")
    void wrongConfig(String name, String text, String message) throws IOException {
        file(name, text.replace('/', '\n'));
        passing("test/a.js");
        Run run = test();
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("says of the command line what is wrong there, whatever a file says")
    void commandLineOverFile() throws IOException {
        file(".mocharc.json", "{ \"timeout\": \"abc\" }");
        passing("test/a.js");
        assertThat(test("--timeout", "soon").err())
                .isEqualTo("valence: 'soon' is not a time for timeout\n");
        assertThat(test("--timeout", "5s").code()).isZero();
    }

    @Test
    @DisplayName("names what is required and not there")
    void requiresNothing() throws IOException {
        passing("test/a.js");
        assertThat(test("-r", "./nosuch").out())
                .contains("no such file or package: './nosuch'")
                .doesNotContain("valence-test.js");
    }

    @Test
    @DisplayName("fails if the coverage cannot be written")
    void unwrittenCoverage() throws IOException {
        passing("test/a.js");
        Run run = test("--coverage=/dev/null/x");
        assertThat(run.out()).contains("1 passing");
        assertThat(run.err()).contains("cannot write /dev/null/x/lcov.info: ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(test("--coverage=/dev/null/x", "--pass-on-failing-test-suite").code())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "package.json  | { \"valence\": { \"jit\": true } } |",
                ".mocharc.yml  | jit: true                         |",
                ".mocharc.yml  | jit: false                        | --jit",
            })
    @DisplayName("says that it got no compiler, wherever it was asked for one")
    void jit(String name, String text, String line) throws IOException {
        file(name, text);
        passing("test/a.js");
        Run run = test(line == null ? new String[0] : new String[] {line});
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("valence: --jit has an effect only through the launcher: ./valence");
    }

    @Test
    @DisplayName("loads what is required before each file, with its root hooks")
    void requires() throws IOException {
        file("hooks.js", "exports.mochaHooks = { beforeEach() { console.log('hooked'); } };");
        passing("test/a.js");
        assertThat(test("-r", "./hooks").out()).contains("hooked\n  ✔ passes");
    }

    @Test
    @DisplayName("prints the same whether files run one at a time or in parallel")
    void parallel() throws IOException {
        for (int i = 0; i < 6; i++) {
            file("test/" + i + ".js", "it('t" + i + "', () => console.log('in " + i + "'));");
        }
        assertThat(test("--seed", "1", "-p", "-j", "3").out())
                .isEqualTo(test("--seed", "1").out())
                .contains("in 5\n  ✔ t5");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-R spec", "-R json", "-R json-stream", "-R spec -p -j 3"})
    @DisplayName("prints the same bytes under the same seed")
    void sameBytes(String options) throws IOException {
        for (int i = 0; i < 3; i++) {
            file(
                    "test/" + i + ".js",
                    """
                    const fs = require('fs');
                    const { MessageChannelMain } = require('electron');
                    it('depends on chance, time, files and order', async () => {
                      console.log(Math.random(), Date.now(), performance.now(), new Date());
                      const order = [];
                      const { port1, port2 } = new MessageChannelMain();
                      const heard = new Promise((resolve) => port2.once('message', resolve));
                      port2.start();
                      port1.postMessage(1);
                      await Promise.all([
                        heard.then(() => order.push('port')),
                        fs.promises.readFile(__filename).then(() => order.push('file')),
                        fs.promises.readdir(__dirname).then(() => order.push('folder')),
                        new Promise((resolve) => setTimeout(resolve, 3)).then(() => order.push('timer')),
                      ]);
                      console.log(order.join());
                    });
                    it('fails', () => { throw new Error(String(Math.random())); });
                    """);
        }
        String[] line = ("--seed 7 " + options).split(" ");
        Run run = test(line);
        assertThat(run.out()).contains("timer", "fails");
        assertThat(run.code()).isEqualTo(3);
        assertThat(test(line).out()).isEqualTo(run.out());
    }

    @Test
    @DisplayName("gives valence/test to ES modules")
    void kitOfModules() throws IOException {
        file(
                "test/a.mjs",
                """
                import kit, { advanceTime } from 'valence/test';
                it('has a kit', async () => {
                  if (kit.advanceTime !== advanceTime) throw new Error('another one');
                  await advanceTime(5);
                });
                """);
        assertThat(test().out()).contains("✔ has a kit");
    }

    @Test
    @DisplayName("writes JUnit's XML beside what another reporter prints")
    void junit() throws IOException {
        file(
                "test/a.js",
                "describe('<g>', () => { it('p', () => {}); it('f', () => { throw new Error('\"&\"'); }); it.skip('s'); });");
        Run run = test("-R", "dot", "-R", "junit", "-O", "output=out/r.xml");
        assertThat(run.out()).contains("1 passing");
        assertThat(folder.resolve("out/r.xml"))
                .content()
                .contains(
                        "<testsuite name=\"test/a.js\" tests=\"3\" failures=\"1\" errors=\"0\""
                                + " skipped=\"1\"",
                        "name=\"p\" classname=\"&lt;g&gt;\"",
                        "<failure message=\"&quot;&amp;&quot;\" type=\"Error\">",
                        "<skipped/>");
    }

    @Test
    @DisplayName("annotates failures for GitHub by itself")
    void annotations() throws IOException {
        env = Map.of("GITHUB_ACTIONS", "true");
        file("test/a.js", "it('a: b',\n () => {\n throw new Error('one\\ntwo'); });");
        assertThat(test().out())
                .contains("::error file=test/a.js,line=3,title=a%3A b::one%0Atwo\n");
    }

    @Test
    @DisplayName("takes a reporter of the user's own")
    void ownReporter() throws IOException {
        file(
                "my-reporter.js",
                "module.exports = function (runner, options) {"
                        + " runner.on('pass', (test) => console.log('mine', test.fullTitle(), options.reporterOption.x)); };");
        passing("test/a.js");
        assertThat(test("-R", folder.resolve("my-reporter.js").toString(), "-O", "x=7").out())
                .isEqualTo("mine passes in test/a.js 7\n");
    }

    @Test
    @DisplayName("takes a reporter that is an ES module")
    void moduleReporter() throws IOException {
        file(
                "my-reporter.mjs",
                """
                export default class {
                  constructor(runner) {
                    runner.on('pass', (test) => console.log('mine', test.fullTitle()));
                  }
                }
                """);
        passing("test/a.js");
        assertThat(test("-R", folder.resolve("my-reporter.mjs").toString()).out())
                .isEqualTo("mine passes in test/a.js\n");
    }

    @Test
    @DisplayName("says when no test has run, and fails with --fail-zero")
    void zero() throws IOException {
        file("test/a.js", "");
        assertThat(test().code()).isZero();
        Run run = test("--fail-zero");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no test has run");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"store.test.js, bdd, 3", "windows.spec.js, tdd, 4", "ports.test.js, bdd, 3"})
    @DisplayName("runs the tests of Electron apps as they are")
    void apps(String name, String ui, int passing) {
        Path file = Path.of("runtime/src/test/resources/testing/apps/test", name);
        Run run = test(file.toAbsolutePath().toString(), "-u", ui, "--seed", "2");
        assertThat(run.out()).contains("  " + passing + " passing (").doesNotContain("failing");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("runs the test of an example, which leaves nothing open")
    void example() {
        Path tests = Path.of("examples/hello-port/test").toAbsolutePath();
        Run run = test(tests.toString(), "--seed", "3");
        assertThat(run.out()).contains("  1 passing (").doesNotContain("failing");
        assertThat(run.err()).doesNotContain("left open");
    }
}
