package dev.valence.binding;

import dev.valence.clone.Cloner;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('reply')} of the main process: answers {@code invoke} and {@code sendSync}.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
public final class ReplyBinding {
    private final Cloner cloner;

    public ReplyBinding(Cloner cloner) {
        this.cloner = cloner;
    }

    /** Throws if the value cannot be cloned, and can then be called again. */
    @HostAccess.Export
    public void send(ReplyHandle handle, Value value) {
        handle.reply().send(cloner.writeElectron(value));
    }
}
