package dev.valence.clone;

import dev.valence.js.GuestException;
import dev.valence.js.NativeFunction;
import dev.valence.js.Realm;
import java.util.Objects;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a realm from clone data (HTML standard 2.7.6, StructuredDeserializeWithTransfer).
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's. Every object it makes has the
 * realm's own prototypes.
 */
public final class CloneReader {
    private static final Object[] NO_PORTS = {};

    private final CloneSupport support;
    private final NativeFunction build;
    private @Nullable CloneData asked;
    private boolean onlyReader;

    CloneReader(CloneSupport support, Realm realm) {
        this.support = support;
        this.build = realm.newFunction(this::build);
    }

    /**
     * The value. Electron's deserialiser gives null where it cannot read what Blink wrote: a
     * transferred buffer, a port inside the value (electron/electron#34905), a Blob.
     *
     * @param ports the realm's wrappers of the ports that came along, in order
     * @return a {@link Value} of the realm, or one of the engine's primitive values
     * @throws GuestException a RangeError if the value is nested too deeply for this stack
     */
    public Object read(CloneData data, Flavour flavour, Value... ports) {
        return read(data, false, flavour, ports);
    }

    /**
     * As {@link #read}, for data that nobody reads again: its buffers become the value's own,
     * without a copy.
     */
    public Object take(CloneData data, Flavour flavour, Value... ports) {
        return read(data, true, flavour, ports);
    }

    /**
     * As {@link #take}, for a native function of the realm.
     *
     * @return one of the engine's own values
     */
    Object takeInside(CloneData data, Flavour flavour) {
        CloneData readable = readable(data, flavour);
        return readable.root() instanceof Node
                ? new Deserialization(support, readable, true, NO_PORTS).read()
                : readable.root();
    }

    /** The elements of an array that is plain data, for a native function of the realm. */
    Object[] takeElementsInside(CloneData data) {
        return data.root() instanceof Node.DenseArray array
                ? new Deserialization(support, data, true, NO_PORTS).all(array.elements())
                : CloneSupport.elements(takeInside(data, Flavour.ELECTRON));
    }

    private static CloneData readable(CloneData data, Flavour flavour) {
        return flavour == Flavour.ELECTRON && !data.isPlain() ? CloneData.nothing() : data;
    }

    private Object read(CloneData data, boolean alone, Flavour flavour, Value... ports) {
        CloneData readable = readable(data, flavour);
        if (!(readable.root() instanceof Node)) {
            return readable.root();
        }
        asked = readable;
        onlyReader = alone;
        return build.call((Object[]) ports);
    }

    private Object build(Object[] ports) {
        CloneData data = Objects.requireNonNull(asked);
        asked = null;
        return new Deserialization(support, data, onlyReader, ports).read();
    }
}
