package dev.valence.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import dev.valence.js.JsEngine;
import dev.valence.js.OneFault;
import dev.valence.js.StartFault;
import dev.valence.js.Watch;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bindings fail in all ways, one call at a time: user code gets an error of its own realm that
 * tells nothing of Java, and other processes go on.
 */
class FailingBindingsTest {
    private static final String[] FILES = {
        "index.js",
        "preload.js",
        "page.html",
        "witness.html",
        "witness-preload.js",
        "module.mjs",
        "data.json"
    };

    @TempDir private Path folder;

    @Test
    void everyFailureOfABindingIsAnErrorOfTheRealm() {
        OneFault fault = new OneFault();
        TestApp.Result result;
        try (JsEngine engine = Watch.engine(fault)) {
            result = SecurityApp.in(folder, "faults", "", FILES).engine(engine).seed(1).run();
        }
        assertThat(result.console()).filteredOn(SecurityApp::isFinding).isEmpty();
        assertThat(result.console()).contains("main goes on", "the witness goes on");
        tellsNothing(result);
        assertThat(fault.failed())
                .contains("message_port.post", "message_port.postWeb", "message_port.read")
                .contains(
                        "ipc.sendSync", "frame.send", "web_contents.create", "context_bridge.call")
                .contains(
                        "node.insert", "timers.set", "fs.open", "console.write", "module.readText")
                .hasSizeGreaterThan(110);
    }

    @ParameterizedTest(name = "in realm {0}")
    @ValueSource(ints = {0, 1, 2})
    void aFailureWhileARealmStartsStopsNoOtherProcess(int realm) {
        TestApp.in(folder)
                .file("index.js", SecurityApp.read("start/index.js"))
                .file("hello.js", SecurityApp.read("start/hello.js"))
                .file("page.html", SecurityApp.read("start/page.html"));
        StartFault recording = new StartFault(realm, null, OneFault.Kind.RUNTIME);
        assertThat(run(recording).console()).filteredOn("a page says hello"::equals).hasSize(2);
        int number = 0;
        OneFault.Kind[] kinds = OneFault.Kind.values();
        for (String method : recording.called()) {
            TestApp.Result result =
                    run(new StartFault(realm, method, kinds[number++ % kinds.length]));
            tellsNothing(result);
            if (realm > 0) {
                assertThat(result.all())
                        .as(method)
                        .contains("a page says hello", "the second page is done");
            }
        }
    }

    private TestApp.Result run(StartFault fault) {
        try (JsEngine engine = Watch.engine(fault)) {
            return TestApp.in(folder).engine(engine).seed(1).run();
        }
    }

    private static void tellsNothing(TestApp.Result result) {
        assertThat(result.all())
                .doesNotContain(OneFault.SECRET, "\tat ", "java.lang", "dev.valence");
    }
}
