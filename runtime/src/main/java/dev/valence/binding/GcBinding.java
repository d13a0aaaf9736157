package dev.valence.binding;

import dev.valence.loop.Collector;
import org.graalvm.polyglot.HostAccess;

/**
 * {@code binding('gc')}: collects garbage on command.
 *
 * <p>Threads: confined to its realm's loop. Life: the realm's, if the app is run so.
 */
public final class GcBinding {
    private final Collector collector;

    public GcBinding(Collector collector) {
        this.collector = collector;
    }

    /**
     * Returns when every port and reply that nobody reaches is closed. Collects for weak references
     * of guests too, where none is open.
     */
    @HostAccess.Export
    public void collect() {
        collector.collect();
    }
}
