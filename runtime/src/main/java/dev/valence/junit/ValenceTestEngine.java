package dev.valence.junit;

import java.util.List;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/**
 * Runs Mocha tests on the JUnit Platform: each file is a container and has an app of its own, and
 * its suites and tests are registered as they run. Found by JUnit through {@code
 * META-INF/services}.
 *
 * <p>Threads: JUnit's.
 */
public final class ValenceTestEngine implements TestEngine {
    /** What identifiers of tests begin with, after {@code engine}. */
    public static final String ID = "valence";

    private final EngineDiscoveryRequestResolver<EngineDescriptor> resolver =
            EngineDiscoveryRequestResolver.<EngineDescriptor>builder()
                    .addClassContainerSelectorResolver(Selection::stands)
                    .addSelectorResolver(new Selection())
                    .build();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor engine = new EngineDescriptor(id, "Valence");
        resolver.resolve(request, engine);
        return engine;
    }

    @Override
    public void execute(ExecutionRequest request) {
        TestDescriptor engine = request.getRootTestDescriptor();
        Execution execution =
                new Execution(
                        request.getEngineExecutionListener(),
                        Parameters.of(request.getConfigurationParameters()));
        request.getEngineExecutionListener().executionStarted(engine);
        List.copyOf(engine.getChildren()).forEach(execution::run);
        request.getEngineExecutionListener()
                .executionFinished(engine, TestExecutionResult.successful());
    }
}
