package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.port.Payload;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('page')}: what a world tells its process about scripts it was asked to run.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class PageBinding {
    /** Takes the result of a script. */
    @FunctionalInterface
    public interface Results {
        void result(int requestId, boolean ok, Payload value);
    }

    private final Cloner cloner;
    private final Results results;

    public PageBinding(Cloner cloner, Results results) {
        this.cloner = cloner;
        this.results = results;
    }

    /** Throws if the value cannot be cloned, and can then be called again. */
    @HostAccess.Export
    public void scriptResult(int requestId, boolean ok, Value value) {
        results.result(requestId, ok, cloner.writeElectron(value));
    }
}
