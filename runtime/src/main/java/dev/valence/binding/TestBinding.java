package dev.valence.binding;

import org.graalvm.polyglot.HostAccess;

/**
 * {@code binding('test')}: what js-lib's {@code test} folder asks of whoever runs the tests.
 *
 * <p>Threads: confined to the loop of its realm.
 */
public final class TestBinding {
    private final TestHost host;

    public TestBinding(TestHost host) {
        this.host = host;
    }

    @HostAccess.Export
    public String plan() {
        return host.plan();
    }

    @HostAccess.Export
    public void tell(String event) {
        host.tell(event);
    }
}
