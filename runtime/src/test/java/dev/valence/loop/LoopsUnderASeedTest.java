package dev.valence.loop;

/** The scenarios of loops, by the virtual clock. */
class LoopsUnderASeedTest extends LoopScenarios {
    @Override
    Scheduler newScheduler() {
        return new DeterministicScheduler(7);
    }
}
