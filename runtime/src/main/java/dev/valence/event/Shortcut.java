package dev.valence.event;

import java.util.function.Supplier;
import org.graalvm.polyglot.Value;

/**
 * A way from a message to its listener past js-lib.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public interface Shortcut {
    /**
     * @param target the port's object
     * @param data makes the message's data, one of the engine's own values; called inside the
     *     realm, at most once
     * @return false, without an effect, if js-lib has to deliver the message
     * @throws RuntimeException what {@code data} throws
     */
    boolean deliver(Value target, Supplier<Object> data);
}
