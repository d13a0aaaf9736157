package dev.valence.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What loops promise under every scheduler. */
abstract class LoopScenarios {
    static final Duration LIMIT = Duration.ofSeconds(60);

    final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    final List<String> log = Collections.synchronizedList(new ArrayList<>());
    final TaskSource source = TaskSource.local();
    Scheduler scheduler;
    Loop one;
    Loop two;

    abstract Scheduler newScheduler();

    @BeforeEach
    void start() {
        scheduler = newScheduler();
        one = scheduler.newLoop("one", failures::add);
        two = scheduler.newLoop("two", failures::add);
    }

    @AfterEach
    void end() {
        scheduler.close();
    }

    final void runUntilIdle() throws InterruptedException {
        assertThat(scheduler.awaitIdle(LIMIT)).isTrue();
    }

    private Runnable says(String word) {
        return () -> log.add(word);
    }

    @Test
    void aSchedulerWithoutWorkIsIdle() throws InterruptedException {
        assertThat(scheduler.awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void tasksOfOneSourceRunInTheOrderOfPosting() throws InterruptedException {
        TaskSource remote = TaskSource.remote();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            one.post(remote, says("task " + i));
            expected.add("task " + i);
        }
        runUntilIdle();
        assertThat(log).isEqualTo(expected);
    }

    @Test
    void aTaskThatThrowsIsReportedAndTheLoopGoesOn() throws InterruptedException {
        one.post(
                source,
                () -> {
                    throw new IllegalStateException("broken");
                });
        one.post(source, says("next"));
        runUntilIdle();
        assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: broken");
        assertThat(log).containsExactly("next");
    }

    @Test
    void aReceiverOfFailuresThatThrowsDoesNotEndTheLoop() throws InterruptedException {
        Loop careless =
                scheduler.newLoop(
                        "careless",
                        failure -> {
                            Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {});
                            throw new IllegalStateException("the receiver too");
                        });
        careless.post(
                source,
                () -> {
                    throw new IllegalStateException("broken");
                });
        careless.post(source, says("next"));
        runUntilIdle();
        assertThat(log).containsExactly("next");
    }

    @Test
    void anInterruptEndsWithTheTask() throws InterruptedException {
        one.post(source, () -> Thread.currentThread().interrupt());
        one.post(source, () -> log.add("interrupted: " + Thread.currentThread().isInterrupted()));
        runUntilIdle();
        assertThat(log).containsExactly("interrupted: false");
    }

    @Test
    void aTaskIsOnItsOwnLoopOnly() throws InterruptedException {
        one.post(source, () -> log.add(one.isCurrent() + " " + two.isCurrent()));
        runUntilIdle();
        assertThat(log).containsExactly("true false");
        assertThatThrownBy(one::assertCurrent).hasMessage("not on the loop of one");
    }

    @Test
    void timersRunInTheOrderOfTheirDueTimes() throws InterruptedException {
        one.post(
                source,
                () -> {
                    one.schedule(30, true, says("30"));
                    one.schedule(1, true, says("1"));
                    one.schedule(15, true, says("15"));
                    one.schedule(1, true, says("1 again"));
                });
        runUntilIdle();
        assertThat(log).containsExactly("1", "1 again", "15", "30");
    }

    @Test
    void aCancelledTimerDoesNotRunAndDoesNotHoldIdleness() throws InterruptedException {
        one.post(
                source,
                () -> {
                    Timer timer = one.schedule(3_600_000, true, says("never"));
                    timer.cancel();
                    timer.cancel();
                });
        runUntilIdle();
        assertThat(log).isEmpty();
    }

    @Test
    void aTimerThatIsCancelledByAnEarlierTaskOfItsLoopDoesNotRun() throws InterruptedException {
        AtomicReference<Timer> timer = new AtomicReference<>();
        one.post(
                source,
                () -> {
                    one.schedule(1, true, () -> timer.get().cancel());
                    timer.set(one.schedule(1, true, says("never")));
                });
        runUntilIdle();
        assertThat(log).isEmpty();
    }

    @Test
    void aTimerThatDoesNotKeepAliveDoesNotHoldIdleness() throws InterruptedException {
        one.post(
                source,
                () -> {
                    Timer timer = one.schedule(3_600_000, false, says("never"));
                    timer.keepAlive(true);
                    timer.keepAlive(true);
                    timer.keepAlive(false);
                });
        runUntilIdle();
        assertThat(log).isEmpty();
    }

    @Test
    void aTimerThatKeepsAliveAgainHoldsIdleness() throws InterruptedException {
        one.post(source, () -> one.schedule(5, false, says("rung")).keepAlive(true));
        runUntilIdle();
        assertThat(log).containsExactly("rung");
    }

    @Test
    void delaysOutsideTheRangeOfTheClockDoNoHarm() throws InterruptedException {
        one.post(
                source,
                () -> {
                    Timer forever = one.schedule(Double.POSITIVE_INFINITY, true, says("never"));
                    one.schedule(Double.NaN, true, says("not a number"));
                    one.schedule(-5, true, forever::cancel);
                });
        runUntilIdle();
        assertThat(log).containsExactly("not a number");
    }

    @Test
    void workInFlightHoldsIdlenessUntilItIsClosed() throws InterruptedException {
        Scheduler.Busy busy = scheduler.busy();
        Thread io =
                new Thread(
                        () -> {
                            one.post(source, says("loaded"));
                            busy.close();
                            busy.close();
                        });
        io.start();
        runUntilIdle();
        io.join();
        assertThat(log).containsExactly("loaded");
    }

    @Test
    void anAnswerEndsAWaitAndTheTasksOfTheLoopWaitedForIt() throws InterruptedException {
        Wait<String> wait = one.newWait("the answer");
        one.post(source, () -> log.add("got " + one.await(wait)));
        one.post(source, says("next"));
        two.schedule(20, true, () -> wait.complete("yes"));
        runUntilIdle();
        assertThat(log).containsExactly("got yes", "next");
    }

    @Test
    void anAnswerMayComeBeforeTheWait() throws InterruptedException {
        Wait<String> wait = one.newWait("the answer");
        wait.complete("early");
        wait.complete("ignored");
        one.post(source, () -> log.add("got " + one.await(wait)));
        runUntilIdle();
        assertThat(log).containsExactly("got early");
    }

    @Test
    void aLoopThatNobodyAnswersIsIdleAndSaysWhatItWaitsFor() throws InterruptedException {
        one.post(source, () -> one.await(one.newWait("a reply")));
        one.post(source, says("never"));
        runUntilIdle();
        assertThat(one.blockedIn()).extracting(Wait::what).isEqualTo("a reply");
        assertThat(two.blockedIn()).isNull();
        assertThat(log).isEmpty();
    }

    @Test
    void manyLoopsMayBlockAtOnce() throws InterruptedException {
        List<Wait<String>> waits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Loop loop = scheduler.newLoop("waiter " + i, failures::add);
            Wait<String> wait = loop.newWait("an answer");
            waits.add(wait);
            loop.post(source, () -> log.add(String.valueOf(loop.await(wait))));
        }
        runUntilIdle();
        two.post(source, () -> waits.forEach(wait -> wait.complete("yes")));
        runUntilIdle();
        assertThat(log).hasSize(20).containsOnly("yes");
    }

    @Test
    void stoppingABlockedLoopUnwindsItsTaskAndDropsTheRest() throws InterruptedException {
        one.post(
                source,
                () -> {
                    try {
                        one.await(one.newWait("a reply"));
                    } catch (LoopStoppedException stopped) {
                        log.add("unwound");
                        throw stopped;
                    }
                });
        one.post(source, says("never"));
        runUntilIdle();
        one.stop();
        runUntilIdle();
        assertThat(log).containsExactly("unwound");
        assertThat(failures).isEmpty();
    }

    @Test
    void aStoppedLoopRunsNothingAndCountsForNothing() throws InterruptedException {
        two.post(
                source,
                () -> {
                    one.schedule(3_600_000, true, says("a timer"));
                    one.stop();
                    one.post(source, says("a task"));
                    one.schedule(1, true, says("another timer")).keepAlive(true);
                    one.schedule(3_600_000, true, says("a late timer"));
                });
        runUntilIdle();
        assertThat(log).isEmpty();
    }

    @Test
    void aTaskMayStopItsOwnLoop() throws InterruptedException {
        one.post(
                source,
                () -> {
                    one.stop();
                    log.add("still here");
                });
        one.post(source, says("never"));
        runUntilIdle();
        assertThat(log).containsExactly("still here");
    }

    @Test
    void aLoopThatPostsToItselfDoesNotKeepOthersFromRunning() throws InterruptedException {
        AtomicReference<String> message = new AtomicReference<>();
        Runnable[] poll = new Runnable[1];
        poll[0] =
                () -> {
                    if (message.get() == null) {
                        one.post(source, poll[0]);
                    } else {
                        log.add(message.get());
                    }
                };
        one.post(source, poll[0]);
        two.post(TaskSource.remote(), () -> message.set("arrived"));
        runUntilIdle();
        assertThat(log).containsExactly("arrived");
    }

    @Test
    void anInterruptedTaskDoesNoHarmToItsCarrier() throws InterruptedException {
        one.post(source, () -> Thread.currentThread().interrupt());
        runUntilIdle();
        two.post(source, () -> log.add("interrupted: " + Thread.currentThread().isInterrupted()));
        runUntilIdle();
        assertThat(log).containsExactly("interrupted: false");
    }

    @Test
    void closeEndsEveryThreadEvenWithLoopsBlocked() throws InterruptedException {
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 5; i++) {
            Loop loop = scheduler.newLoop("blocked " + i, failures::add);
            loop.post(
                    source,
                    () -> {
                        threads.add(Thread.currentThread());
                        loop.await(loop.newWait("nothing"));
                    });
        }
        runUntilIdle();
        two.post(source, () -> threads.add(Thread.currentThread()));
        runUntilIdle();
        scheduler.close();
        assertThat(threads).hasSize(6).noneMatch(Thread::isAlive);
    }

    @Test
    void aLoopMadeAfterTheEndRunsNothing() throws InterruptedException {
        scheduler.close();
        Loop late = scheduler.newLoop("late", failures::add);
        late.post(source, says("never"));
        late.schedule(1, true, says("never"));
        scheduler.awaitIdle(Duration.ZERO);
        assertThat(log).isEmpty();
    }

    @Test
    void closeEndsAWaitForIdleness() throws InterruptedException {
        Scheduler.Busy neverClosed = scheduler.busy();
        CountDownLatch returned = new CountDownLatch(1);
        Thread waiting =
                new Thread(
                        () -> {
                            try {
                                scheduler.awaitIdle(Duration.ofDays(1));
                                returned.countDown();
                            } catch (InterruptedException unexpected) {
                                failures.add(unexpected);
                            }
                        });
        waiting.start();
        scheduler.close();
        assertThat(returned.await(60, TimeUnit.SECONDS)).isTrue();
        neverClosed.close();
    }

    @Test
    void anEndlessLimitIsALimit() throws InterruptedException {
        assertThat(scheduler.awaitIdle(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
    }
}
