package dev.valence.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ParallelSchedulerTest {
    private final ParallelScheduler scheduler = new ParallelScheduler(2);
    private final TaskSource source = TaskSource.local();
    private final List<Throwable> failures = new ArrayList<>();

    @AfterEach
    void end() {
        scheduler.close();
        assertThat(failures).isEmpty();
    }

    private Loop loop(String name) {
        return scheduler.newLoop(name, failures::add);
    }

    private void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Runs an action while that many tasks do not end. */
    private void whileEndless(int tasks, Runnable action) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(tasks);
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < tasks; i++) {
            loop("endless " + i)
                    .post(
                            source,
                            () -> {
                                started.countDown();
                                await(end);
                            });
        }
        await(started);
        action.run();
        end.countDown();
        assertThat(scheduler.awaitIdle(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void endlessTasksDoNotStopOtherLoops() throws InterruptedException {
        whileEndless(
                10,
                () -> {
                    CountDownLatch ran = new CountDownLatch(1);
                    loop("other").post(source, ran::countDown);
                    await(ran);
                });
    }

    @Test
    void aLoopThatAnEndlessTaskMadeReadyRuns() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Loop other = loop("other");
        loop("endless")
                .post(
                        source,
                        () -> {
                            other.post(source, ran::countDown);
                            await(end);
                        });
        await(ran);
        end.countDown();
        assertThat(scheduler.awaitIdle(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void aLoopMadeReadyByATaskThatIsStuckAlreadyRuns() throws InterruptedException {
        Loop other = loop("other");
        CountDownLatch ran = new CountDownLatch(1);
        whileEndless(
                2,
                () -> {
                    Loop late = loop("late");
                    late.post(
                            source,
                            () -> {
                                CountDownLatch elsewhere = new CountDownLatch(1);
                                loop("elsewhere").post(source, elsewhere::countDown);
                                await(elsewhere);
                                other.post(source, ran::countDown);
                                await(ran);
                            });
                    await(ran);
                });
    }

    @Test
    void moreLoopsMayBlockThanThereAreCarriers() throws InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        Loop main = loop("main");
        for (int i = 0; i < 50; i++) {
            Loop page = loop("page " + i);
            page.post(
                    source,
                    () -> {
                        Wait<String> wait = page.newWait("a reply");
                        main.post(source, () -> wait.complete("reply"));
                        page.await(wait);
                        answered.incrementAndGet();
                    });
        }
        assertThat(scheduler.awaitIdle(Duration.ofMinutes(1))).isTrue();
        assertThat(answered).hasValue(50);
    }

    @Test
    void aLoopThatAlwaysHasWorkDoesNotKeepOthersFromRunning() throws InterruptedException {
        AtomicInteger busy = new AtomicInteger(4);
        for (int i = 0; i < 4; i++) {
            Loop loop = loop("always " + i);
            loop.post(source, () -> again(loop, busy));
        }
        CountDownLatch ran = new CountDownLatch(1);
        loop("other").post(source, ran::countDown);
        await(ran);
        busy.set(0);
        assertThat(scheduler.awaitIdle(Duration.ofMinutes(1))).isTrue();
    }

    private void again(Loop loop, AtomicInteger busy) {
        if (busy.get() > 0) {
            loop.post(source, () -> again(loop, busy));
        }
    }

    @Test
    void loopsThatAreReadyWhenTheSchedulerClosesDoNotCount() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            loop("running " + i)
                    .post(
                            source,
                            () -> {
                                started.countDown();
                                await(end);
                            });
        }
        await(started);
        for (int i = 0; i < 10; i++) {
            loop("ready " + i).post(source, () -> {});
        }
        end.countDown();
        scheduler.close();
        assertThat(scheduler.awaitIdle(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    @Tag("stress")
    void noTaskIsLostOrSwappedUnderLoad() throws InterruptedException {
        int loops = 16;
        List<Loop> all = new ArrayList<>();
        for (int i = 0; i < loops; i++) {
            all.add(loop("loop " + i));
        }
        AtomicLong ran = new AtomicLong();
        for (int i = 0; i < 64; i++) {
            new Walk(all, ran, new SplittableRandom(i)).step(2000);
        }
        assertThat(scheduler.awaitIdle(Duration.ofMinutes(2))).isTrue();
        assertThat(ran).hasValue(64 * 2000);
    }

    /** A token that wanders over the loops: by tasks, timers and answers. */
    private final class Walk {
        private final List<Loop> loops;
        private final AtomicLong ran;
        private final SplittableRandom random;

        Walk(List<Loop> loops, AtomicLong ran, SplittableRandom random) {
            this.loops = loops;
            this.ran = ran;
            this.random = random;
        }

        void step(int left) {
            if (left == 0) {
                return;
            }
            Loop to = loops.get(random.nextInt(loops.size()));
            Runnable next =
                    () -> {
                        ran.incrementAndGet();
                        step(left - 1);
                    };
            if (random.nextInt(100) == 0) {
                to.schedule(random.nextInt(3), true, next);
            } else if (random.nextInt(100) == 0) {
                Loop asking = loop("asking");
                asking.post(source, () -> ask(asking, to, next));
            } else {
                to.post(source, next);
            }
        }

        private void ask(Loop asking, Loop to, Runnable next) {
            Wait<String> wait = asking.newWait("the token");
            to.post(source, () -> wait.complete("token"));
            asking.await(wait);
            asking.stop();
            to.post(source, next);
        }
    }

    @Test
    @Tag("stress")
    void postsFromManyThreadsWakeSleepingCarriers() throws Exception {
        Loop main = loop("main");
        for (int i = 0; i < 20_000; i++) {
            CountDownLatch ran = new CountDownLatch(2);
            loop("short").post(source, ran::countDown);
            main.post(source, ran::countDown);
            await(ran);
        }
    }
}
