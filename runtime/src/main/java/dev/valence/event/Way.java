package dev.valence.event;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.function.Supplier;

/**
 * What a {@link Shortcut} does inside the realm.
 *
 * <p>Threads: confined to the realm's loop.
 */
interface Way {
    /**
     * @param message makes the message's data; called at most once
     * @return false, without an effect, if js-lib has to deliver the message
     */
    boolean go(JSDynamicObject port, Supplier<Object> message);
}
