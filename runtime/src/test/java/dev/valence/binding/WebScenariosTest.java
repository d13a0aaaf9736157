package dev.valence.binding;

import dev.valence.js.LibraryScenarios;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class WebScenariosTest {
    @TestFactory
    Stream<DynamicNode> timers() {
        return LibraryScenarios.in("timers", new StandardBindings());
    }

    @TestFactory
    Stream<DynamicNode> events() {
        return LibraryScenarios.in("events", new StandardBindings());
    }

    @TestFactory
    Stream<DynamicNode> console() {
        return LibraryScenarios.in("console", new StandardBindings());
    }

    @TestFactory
    Stream<DynamicNode> web() {
        return LibraryScenarios.in("web", new StandardBindings());
    }

    @TestFactory
    Stream<DynamicNode> intrinsics() {
        return LibraryScenarios.in("intrinsics", new StandardBindings());
    }
}
