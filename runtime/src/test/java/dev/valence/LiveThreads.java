package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** The threads there were before something was run that must leave none behind. */
record LiveThreads(List<Thread> threads) {
    static LiveThreads now() {
        Thread[] found = new Thread[Thread.activeCount() + 32];
        return new LiveThreads(List.of(Arrays.copyOf(found, Thread.enumerate(found))));
    }

    /** Fails if there are more by now, apart from those that were told to end and do. */
    void assertNoMore() throws InterruptedException {
        for (Thread thread : now().threads) {
            if (!threads.contains(thread)) {
                thread.join(10_000);
            }
        }
        assertThat(now().threads).hasSizeLessThanOrEqualTo(threads.size());
    }
}
