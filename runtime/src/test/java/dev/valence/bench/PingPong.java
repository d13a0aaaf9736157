package dev.valence.bench;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.ParallelScheduler;
import dev.valence.loop.Scheduler;
import dev.valence.loop.TaskSource;
import java.time.Duration;

/** Prints what a hop between two loops costs: run it by hand, on a quiet machine. */
public final class PingPong {
    private static final int HOPS = 1_000_000;
    private static final int ROUNDS = 6;

    private final TaskSource source = TaskSource.remote();
    private final Loop[] loops;

    private PingPong(Scheduler scheduler) {
        loops = new Loop[] {loop(scheduler, "ping"), loop(scheduler, "pong")};
    }

    private static Loop loop(Scheduler scheduler, String name) {
        return scheduler.newLoop(name, Throwable::printStackTrace);
    }

    private void hop(int left) {
        if (left > 0) {
            loops[left & 1].post(source, () -> hop(left - 1));
        }
    }

    private static void measure(String name, Scheduler scheduler) throws InterruptedException {
        PingPong game = new PingPong(scheduler);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            game.hop(HOPS);
            scheduler.awaitIdle(Duration.ofDays(1));
            long nanos = System.nanoTime() - start;
            System.out.printf("%s: %d ns a hop%n", name, nanos / HOPS);
        }
        scheduler.close();
    }

    public static void main(String[] args) throws InterruptedException {
        measure("parallel", new ParallelScheduler());
        measure("deterministic", new DeterministicScheduler(1));
    }
}
