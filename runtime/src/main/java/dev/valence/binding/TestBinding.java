package dev.valence.binding;

import dev.valence.loop.Scheduler;
import java.time.Duration;
import org.graalvm.polyglot.HostAccess;

/**
 * {@code binding('test')}: what js-lib's {@code test} folder asks of whoever runs the tests, and of
 * the ports that tests make.
 *
 * <p>Threads: confined to the loop of its realm.
 */
public final class TestBinding {
    private final TestHost host;
    private final PortTable ports;
    private final Scheduler scheduler;

    public TestBinding(TestHost host, PortTable ports, Scheduler scheduler) {
        this.host = host;
        this.ports = ports;
        this.scheduler = scheduler;
    }

    @HostAccess.Export
    public String plan() {
        return host.plan();
    }

    @HostAccess.Export
    public void tell(String event) {
        host.tell(event);
    }

    /** The run may take more virtual time than it was given. */
    @HostAccess.Export
    public void allow(double millis) {
        host.allow(Duration.ofMillis((long) Math.ceil(millis)));
    }

    /** How many messages and tasks of all processes are under way; timers are none. */
    @HostAccess.Export
    public int underWay() {
        return scheduler.underWay();
    }

    /** Something to ask about a port that does not keep it from being collected. */
    @HostAccess.Export
    public PortWatch watchPort(PortHandle handle) {
        return new PortWatch(handle);
    }

    /** Whether the port is here and open, and so is the other end. */
    @HostAccess.Export
    public boolean isPortOpen(PortWatch watch) {
        return watch.port().isEntangled();
    }

    @HostAccess.Export
    public boolean isPortStarted(PortWatch watch) {
        return watch.port().isStarted();
    }

    /** How many messages wait at a port. */
    @HostAccess.Export
    public int messagesWaiting(PortWatch watch) {
        return watch.port().waiting();
    }

    /** Its owner hears nothing of it; the other end does. */
    @HostAccess.Export
    public void closePort(PortWatch watch) {
        watch.close(ports);
    }
}
