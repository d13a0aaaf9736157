package dev.valence.binding;

import org.graalvm.polyglot.HostAccess;

/**
 * {@code binding('preload')}: tells the process that all preload scripts have run.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class PreloadDone {
    private final Runnable then;

    public PreloadDone(Runnable then) {
        this.then = then;
    }

    @HostAccess.Export
    public void done() {
        then.run();
    }
}
