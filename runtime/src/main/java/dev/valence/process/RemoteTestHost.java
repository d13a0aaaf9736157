package dev.valence.process;

import dev.valence.binding.TestHost;
import dev.valence.loop.TaskSource;
import java.time.Duration;

/**
 * Who runs tests, for tests in a page: what happens there is told on main's loop, in its order and
 * before anything that the page does next.
 *
 * <p>Threads: the page's loop.
 */
final class RemoteTestHost implements TestHost {
    private final MainProcess main;
    private final TestHost host;
    private final TaskSource events = TaskSource.local();

    RemoteTestHost(MainProcess main, TestHost host) {
        this.main = main;
        this.host = host;
    }

    @Override
    public String plan() {
        return host.plan();
    }

    @Override
    public void allow(Duration more) {
        host.allow(more);
    }

    @Override
    public void tell(String event) {
        main.post(events, () -> host.tell(event));
    }
}
