package dev.valence.binding;

import dev.valence.js.LibraryScenarios;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class PageScenariosTest {
    @TestFactory
    Stream<DynamicNode> dom() {
        return LibraryScenarios.in("dom", new PageBindings());
    }
}
