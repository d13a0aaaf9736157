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
     * @return a {@link Value} of the realm, or a string, number or boolean of Java
     * @throws GuestException a RangeError if the value is nested too deeply for this stack
     */
    public Object read(CloneData data, Flavour flavour, Value... ports) {
        if (flavour == Flavour.ELECTRON && !data.isPlain()) {
            return support.nullValue();
        }
        try {
            return new Deserialization(support, data, ports).read();
        } catch (StackOverflowError e) {
            throw CloneSupport.tooDeep();
        }
    }
}
