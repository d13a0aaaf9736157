package dev.valence.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectorTest {
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    private void trackGarbage(Collector collector, int count) {
        for (int i = 0; i < count; i++) {
            String name = "handle " + i;
            collector.track(new Object(), () -> log.add(name));
        }
    }

    @Test
    void aHandleThatIsReachableIsNotReported() {
        try (Collector collector = new Collector(true)) {
            Object handle = new Object();
            collector.track(handle, () -> log.add("reported"));
            assertThat(collector.collect()).isFalse();
            assertThat(collector.size()).isEqualTo(1);
            Reference.reachabilityFence(handle);
        }
        assertThat(log).isEmpty();
    }

    @Test
    void underASeedHandlesAreReportedInTheOrderTheyWereMade() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            expected.add("handle " + i);
        }
        try (Collector collector = new Collector(true)) {
            trackGarbage(collector, 500);
            assertThat(collector.collect()).isTrue();
            assertThat(collector.size()).isZero();
        }
        assertThat(log).isEqualTo(expected);
    }

    @Test
    void underASeedNothingIsReportedBeforeItIsAskedFor() {
        try (Collector collector = new Collector(true)) {
            trackGarbage(collector, 5);
            System.gc();
            assertThat(log).isEmpty();
        }
    }

    @Test
    void collectSaysOnlyOnceThatThereWasAnything() {
        try (Collector collector = new Collector(true)) {
            trackGarbage(collector, 5);
            assertThat(collector.collect()).isTrue();
            assertThat(collector.collect()).isFalse();
        }
    }

    @Test
    void whatTheCollectorsThreadDidIsDoneAndToldWhenCollectReturns() {
        try (Collector collector = new Collector(false)) {
            trackGarbage(collector, 500);
            System.gc();
            assertThat(collector.collect()).isTrue();
            assertThat(log).hasSize(500).doesNotHaveDuplicates();
        }
    }

    private final class Ended implements Hold {
        @Override
        public void letGo() {
            log.add("let go");
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /** A weak reference tells whether garbage was collected at all. */
    @Test
    void whereNothingIsOpenThereIsNoCollectionUnlessItIsAskedFor() {
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        try (Collector collector = new Collector(true)) {
            collector.track(new Object(), new Ended());
            assertThat(collector.collectWhatIsOpen()).isFalse();
            assertThat(garbage.refersTo(null)).isFalse();
            assertThat(collector.collect()).isTrue();
            assertThat(garbage.refersTo(null)).isTrue();
        }
        assertThat(log).containsExactly("let go");
    }

    @Test
    void whereAnythingIsOpenThereIsACollection() {
        try (Collector collector = new Collector(true)) {
            collector.track(new Object(), new Ended());
            trackGarbage(collector, 1);
            assertThat(collector.collectWhatIsOpen()).isTrue();
        }
        assertThat(log).containsExactly("let go", "handle 0");
    }

    @Test
    void anActionThatFailsDoesNotKeepOthersFromRunning() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> log.add("failed"));
        try (Collector collector = new Collector(true)) {
            collector.track(
                    new Object(),
                    () -> {
                        throw new IllegalStateException("broken");
                    });
            trackGarbage(collector, 1);
            collector.collect();
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
        assertThat(log).containsExactly("failed", "handle 0");
    }
}
