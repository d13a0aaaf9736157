package dev.valence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.loop.DeterministicScheduler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@link PortProgramsTest} is able to fail: whatever ports do wrong, more than half of the first
 * ten programs find it. Budget: half a second.
 */
class PortFaultsTest {
    private static final int PROGRAMS = 10;

    @ParameterizedTest
    @EnumSource
    void programsFindThatPorts(FaultyWire.Fault fault) throws InterruptedException {
        List<Long> blind = new ArrayList<>();
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            PortProgram program = PortProgram.random(seed, PortProgramsTest.STEPS);
            PortModel model =
                    PortWorld.run(program, new DeterministicScheduler(seed), new FaultyWire(fault));
            if (model.violations().isEmpty()) {
                blind.add(seed);
            }
        }
        assertThat(blind).as("seeds that do not find it").hasSizeLessThan(PROGRAMS / 2);
    }
}
