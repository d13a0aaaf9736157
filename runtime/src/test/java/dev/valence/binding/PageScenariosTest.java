package dev.valence.binding;

import dev.valence.js.LibraryScenarios;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

class PageScenariosTest {
    @TestFactory
    Stream<DynamicNode> dom() {
        return LibraryScenarios.in("dom", new PageBindings());
    }
}
