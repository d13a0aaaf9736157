package dev.valence.loop;

/** The scenarios of loops, by the wall clock. */
class LoopsInParallelTest extends LoopScenarios {
    @Override
    Scheduler newScheduler() {
        return new ParallelScheduler(2);
    }
}
