package dev.valence.clone;

import dev.valence.js.GuestException;
import org.graalvm.polyglot.Value;

/**
 * Makes values of a realm from clone data (HTML standard 2.7.6, StructuredDeserializeWithTransfer).
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's. Every object it makes has the
 * realm's own prototypes.
 */
public final class CloneReader {
    private final CloneSupport support;

    CloneReader(CloneSupport support) {
        this.support = support;
    }

    /**
     * The value. Electron's deserialiser gives null where it cannot read what Blink wrote: a
     * transferred buffer, a port inside the value (electron/electron#34905), a Blob.
     *
     * @param ports the realm's wrappers of the ports that came along, in order
     * @throws GuestException a RangeError if the value is nested too deeply for this stack
     */
    public Value read(CloneData data, Flavour flavour, Value... ports) {
        if (flavour == Flavour.ELECTRON && !data.isPlain()) {
            return support.nullValue();
        }
        try {
            Object read = new Deserialization(support, data, ports).read();
            return read instanceof Value value ? value : support.call("identity", read);
        } catch (StackOverflowError e) {
            throw CloneSupport.tooDeep();
        }
    }
}
