package dev.valence.clone;

import dev.valence.js.GuestException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a value is to be serialised: whose errors to throw, what to transfer, and which ports the
 * value may reference.
 *
 * <p>Threads: confined to the loop of the realm it was made for; used for one write.
 *
 * @param flavour whose texts and rules
 * @param prefix how error messages of the web begin, such as "Failed to execute 'postMessage' on
 *     'MessagePort': "
 * @param list an array of what moves: ArrayBuffers and ports; null for none
 * @param portIndex a function of js-lib: the index of a port among the ports that move, {@link
 *     PortIndex#NOT_TRANSFERRED} for another port, {@link PortIndex#NOT_A_PORT} for anything else;
 *     null if no port moves. With true as second argument it throws if the port cannot move any
 *     more
 */
public record Transfer(
        Flavour flavour, String prefix, @Nullable Value list, @Nullable Value portIndex) {
    /** Electron's serialiser, which transfers nothing. */
    public static Transfer electron() {
        return new Transfer(Flavour.ELECTRON, "", null, null);
    }

    /** The web's serialiser, for a call that transfers nothing. */
    public static Transfer web(String prefix) {
        return new Transfer(Flavour.WEB, prefix, null, null);
    }

    /** The web's serialiser; see the record's parameters. */
    public static Transfer web(String prefix, @Nullable Value list, @Nullable Value portIndex) {
        return new Transfer(Flavour.WEB, prefix, list, portIndex);
    }

    /**
     * What a write gets: {@code value}, then the function and the list, as far as there are any.
     */
    @Nullable Object[] with(Value value) {
        if (list != null) {
            return new @Nullable Object[] {value, portIndex, list};
        }
        return portIndex == null ? new Object[] {value} : new Object[] {value, portIndex};
    }

    /** The error for what cannot be serialised or transferred. */
    GuestException error(String text) {
        return flavour == Flavour.ELECTRON
                ? GuestException.error("An object could not be cloned.")
                : GuestException.domException("DataCloneError", prefix + text);
    }
}
