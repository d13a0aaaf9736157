package dev.valence.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DeterministicSchedulerTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final TaskSource LOCAL = TaskSource.local();

    /** What a program logs under a seed; it starts in a task of the first of two loops. */
    private static List<String> run(long seed, BiConsumer<Loops, List<String>> program) {
        List<String> log = new ArrayList<>();
        try (DeterministicScheduler scheduler = new DeterministicScheduler(seed)) {
            Loop one = scheduler.newLoop("one", DeterministicSchedulerTest::fail);
            Loop two = scheduler.newLoop("two", DeterministicSchedulerTest::fail);
            one.post(LOCAL, () -> program.accept(new Loops(scheduler, one, two), log));
            assertThat(scheduler.awaitIdle(DAY)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return log;
    }

    private record Loops(Scheduler scheduler, Loop one, Loop two) {}

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private static Set<List<String>> ordersOver100Seeds(BiConsumer<Loops, List<String>> program) {
        Set<List<String>> orders = new HashSet<>();
        for (long seed = 1; seed <= 100; seed++) {
            orders.add(run(seed, program));
        }
        return orders;
    }

    private static void threeSources(Loops loops, List<String> log) {
        for (String name : List.of("a", "b", "c")) {
            loops.two().post(TaskSource.remote(), () -> log.add(name));
        }
    }

    private static void busyProgram(Loops loops, List<String> log) {
        for (int i = 0; i < 50; i++) {
            int number = i;
            TaskSource remote = TaskSource.remote();
            loops.two().post(remote, () -> log.add("message " + number));
            loops.one().schedule(number % 5, true, () -> log.add("timer " + number));
            loops.two().schedule(number % 5, true, () -> log.add("other timer " + number));
            loops.one().post(remote, () -> log.add("random " + loops.scheduler().random()));
        }
    }

    @Test
    void theSameSeedGivesTheSameOrder() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(run(seed, DeterministicSchedulerTest::busyProgram))
                    .isEqualTo(run(seed, DeterministicSchedulerTest::busyProgram));
        }
    }

    @Test
    void threeSourcesShowAllSixOrders() {
        assertThat(ordersOver100Seeds(DeterministicSchedulerTest::threeSources)).hasSize(6);
    }

    @Test
    void aTimerAndARemoteTaskShowBothOrders() {
        assertThat(
                        ordersOver100Seeds(
                                (loops, log) -> {
                                    loops.two().schedule(1, true, () -> log.add("timer"));
                                    loops.two().post(TaskSource.remote(), () -> log.add("message"));
                                }))
                .containsExactlyInAnyOrder(
                        List.of("timer", "message"), List.of("message", "timer"));
    }

    @Test
    void timersOfTwoLoopsThatAreDueAtOnceShowBothOrders() {
        assertThat(
                        ordersOver100Seeds(
                                (loops, log) -> {
                                    loops.one().schedule(1, true, () -> log.add("one"));
                                    loops.two().schedule(1, true, () -> log.add("two"));
                                }))
                .hasSize(2);
    }

    @Test
    void timersOfOneLoopThatAreDueAtOnceKeepTheirOrder() {
        assertThat(
                        ordersOver100Seeds(
                                (loops, log) -> {
                                    for (int i = 0; i < 10; i++) {
                                        String name = "timer " + i;
                                        loops.two().schedule(1, true, () -> log.add(name));
                                    }
                                }))
                .hasSize(1);
    }

    @Test
    void noSeedSwapsTwoTasksOfOneSource() {
        assertThat(
                        ordersOver100Seeds(
                                (loops, log) -> {
                                    TaskSource source = TaskSource.remote();
                                    for (int i = 0; i < 10; i++) {
                                        String name = "message " + i;
                                        loops.two().post(source, () -> log.add(name));
                                    }
                                }))
                .hasSize(1);
    }

    @Test
    void whatOtherThreadsPostDoesNotChangeWhatTasksDraw() throws InterruptedException {
        List<String> alone = run(3, DeterministicSchedulerTest::threeSources);
        List<String> log = new ArrayList<>();
        try (DeterministicScheduler scheduler = new DeterministicScheduler(3)) {
            Loop one = scheduler.newLoop("one", DeterministicSchedulerTest::fail);
            Loop two = scheduler.newLoop("two", DeterministicSchedulerTest::fail);
            one.post(TaskSource.remote(), () -> {});
            scheduler.random();
            one.post(LOCAL, () -> threeSources(new Loops(scheduler, one, two), log));
            scheduler.awaitIdle(DAY);
        }
        assertThat(log).isEqualTo(alone);
    }

    @Test
    void anHourTakesNoTimeAndTheClockShowsIt() {
        List<String> log =
                run(
                        1,
                        (loops, said) -> {
                            double start = loops.scheduler().currentTimeMillis();
                            loops.one()
                                    .schedule(
                                            3_600_000,
                                            true,
                                            () -> {
                                                double end = loops.scheduler().currentTimeMillis();
                                                said.add(String.valueOf(Math.round(end - start)));
                                            });
                        });
        assertThat(log).containsExactly("3600000");
    }

    @Test
    void aTaskThatWaitsByReadingTheClockEnds() {
        List<String> log =
                run(
                        1,
                        (loops, said) -> {
                            long start = loops.scheduler().nanoTime();
                            int reads = 0;
                            while (loops.scheduler().nanoTime() - start < 5_000_000) {
                                reads++;
                            }
                            said.add(String.valueOf(reads));
                        });
        assertThat(log).containsExactly("4999");
    }

    @Test
    void readingTheClockFromOutsideDoesNotMoveIt() {
        try (DeterministicScheduler scheduler = new DeterministicScheduler(1)) {
            assertThat(scheduler.nanoTime()).isEqualTo(scheduler.nanoTime());
        }
    }

    @Test
    void workInFlightHoldsTheClock() throws InterruptedException {
        List<String> log = new ArrayList<>();
        try (DeterministicScheduler scheduler = new DeterministicScheduler(1)) {
            Loop one = scheduler.newLoop("one", DeterministicSchedulerTest::fail);
            Scheduler.Busy io = scheduler.busy();
            one.schedule(1, true, () -> log.add("timer"));
            one.post(
                    LOCAL,
                    () -> {
                        log.add("loaded");
                        io.close();
                    });
            assertThat(scheduler.awaitIdle(DAY)).isTrue();
        }
        assertThat(log).containsExactly("loaded", "timer");
    }

    @Test
    void theLimitOfAWaitIsInVirtualTime() throws InterruptedException {
        try (DeterministicScheduler scheduler = new DeterministicScheduler(1)) {
            AtomicInteger ticks = new AtomicInteger();
            Loop one = scheduler.newLoop("one", DeterministicSchedulerTest::fail);
            one.post(LOCAL, () -> tickEveryHour(one, ticks));
            assertThat(scheduler.awaitIdle(Duration.ofHours(10))).isFalse();
            int before = ticks.get();
            assertThat(scheduler.awaitIdle(Duration.ofMinutes(301))).isFalse();
            assertThat(ticks).hasValue(before + 5);
        }
    }

    private static void tickEveryHour(Loop loop, AtomicInteger ticks) {
        ticks.incrementAndGet();
        loop.schedule(3_600_000, true, () -> tickEveryHour(loop, ticks));
    }

    @Test
    void tasksThatWaitedForABlockedLoopRunInTheOrderOfTheirDueTimes() {
        List<String> log =
                run(
                        1,
                        (loops, said) -> {
                            Loop two = loops.two();
                            Wait<String> wait = two.newWait("the answer");
                            two.post(LOCAL, () -> said.add("got " + two.await(wait)));
                            two.schedule(30, true, () -> said.add("30"));
                            two.schedule(10, true, () -> said.add("10"));
                            loops.one().schedule(100, true, () -> wait.complete("it"));
                        });
        assertThat(log).containsExactly("got it", "10", "30");
    }

    @Test
    void anUnrefdTimerThatWaitedForABlockedLoopDoesNotHoldIdleness() throws InterruptedException {
        List<String> log = new ArrayList<>();
        try (DeterministicScheduler scheduler = new DeterministicScheduler(1)) {
            Loop one = scheduler.newLoop("one", DeterministicSchedulerTest::fail);
            Loop two = scheduler.newLoop("two", DeterministicSchedulerTest::fail);
            Wait<String> wait = one.newWait("the answer");
            one.schedule(1, false, () -> log.add("unref'd"));
            one.post(LOCAL, () -> log.add(String.valueOf(one.await(wait))));
            two.schedule(5, true, () -> wait.complete("yes"));
            assertThat(scheduler.awaitIdle(DAY)).isTrue();
        }
        assertThat(log).containsExactly("yes");
    }
}
