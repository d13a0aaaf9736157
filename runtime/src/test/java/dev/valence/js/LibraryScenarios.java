package dev.valence.js;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.Scheduler;
import dev.valence.loop.TaskSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs tests of js-lib that are written in JavaScript: every {@code scenario('a sentence', async
 * (t) => ...)} of the files in {@code scenarios/<area>} is a test with a realm of its own, under
 * the deterministic scheduler. {@code scenario/harness.js} says what {@code t} can do.
 */
public final class LibraryScenarios {
    private static final Duration ENOUGH = Duration.ofDays(30);

    /** What a scenario runs in. */
    public record Setting(Scheduler scheduler, Loop loop, Agent agent, Realm realm) {}

    /** Gives a scenario's realm the bindings that the files of an area need. */
    @FunctionalInterface
    public interface Bindings {
        void provide(Setting setting);
    }

    private final JsEngine engine = new JsEngine();
    private final Bindings bindings;

    private LibraryScenarios(Bindings bindings) {
        this.bindings = bindings;
    }

    /** The scenarios of an area, a container for each file. To be returned by a TestFactory. */
    public static Stream<DynamicNode> in(String area, Bindings bindings) {
        LibraryScenarios scenarios = new LibraryScenarios(bindings);
        return files(area).stream().map(file -> scenarios.container(area, file));
    }

    private DynamicNode container(String area, String file) {
        String text = read("/scenarios/" + area + "/" + file);
        Source source = Source.newBuilder("js", wrapped(text), file).buildLiteral();
        Stream<DynamicTest> tests =
                names(source).stream()
                        .map(name -> DynamicTest.dynamicTest(name, () -> run(source, name)));
        return DynamicContainer.dynamicContainer(file, tests);
    }

    private static String wrapped(String text) {
        return "(function (scenario, require, binding, primordials) {" + text + "\n})";
    }

    private List<String> names(Source source) {
        List<String> names = new ArrayList<>();
        inRealm(
                source,
                harness -> {
                    Value parsed =
                            harness.getContext()
                                    .eval("js", "JSON")
                                    .invokeMember("parse", harness.invokeMember("names"));
                    for (long i = 0; i < parsed.getArraySize(); i++) {
                        names.add(parsed.getArrayElement(i).asString());
                    }
                });
        return names;
    }

    private void run(Source source, String name) {
        List<String> outcomes = new ArrayList<>();
        ProxyExecutable done =
                arguments -> {
                    outcomes.add(arguments[0].isNull() ? "" : arguments[0].asString());
                    return null;
                };
        inRealm(source, harness -> harness.invokeMember("run", name, done));
        if (outcomes.isEmpty()) {
            throw new AssertionError("nothing is left to do, but the scenario has not ended");
        }
        if (!outcomes.get(0).isEmpty()) {
            throw new AssertionError(outcomes.get(0));
        }
    }

    private void inRealm(Source source, Consumer<Value> use) {
        List<Throwable> failures = new ArrayList<>();
        try (Scheduler scheduler = new DeterministicScheduler(1)) {
            Loop loop = scheduler.newLoop("scenario", failures::add);
            loop.post(TaskSource.local(), () -> start(scheduler, loop, source, use));
            scheduler.awaitIdle(ENOUGH);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("a task failed", failures.get(0));
        }
    }

    private void start(Scheduler scheduler, Loop loop, Source source, Consumer<Value> use) {
        Agent agent = new Agent();
        Realm realm = new Realm(engine, "scenario", null, 0);
        agent.add(realm);
        bindings.provide(new Setting(scheduler, loop, agent, realm));
        agent.run(
                () -> {
                    Value harness = realm.require("scenario/harness");
                    harness.invokeMember("load", realm.eval(source));
                    use.accept(harness);
                });
    }

    private static List<String> files(String area) {
        @Nullable URL folder = LibraryScenarios.class.getResource("/scenarios/" + area);
        if (folder == null) {
            throw new IllegalArgumentException("there is no folder scenarios/" + area);
        }
        try (Stream<Path> entries = Files.list(Path.of(folder.toURI()))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = LibraryScenarios.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
