package dev.valence.binding;

import dev.valence.clone.CloneData;
import dev.valence.clone.CloneSupport;
import dev.valence.clone.Flavour;
import dev.valence.clone.Transfer;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('clone')}: structuredClone (HTML standard 2.7.10), which writes and reads in one
 * realm.
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class CloneBinding {
    private static final String PREFIX = "Failed to execute 'structuredClone' on 'Window': ";

    private final CloneSupport support;

    public CloneBinding(CloneSupport support) {
        this.support = support;
    }

    /**
     * The clone of {@code value}. The last two are given if ports can be transferred, and undefined
     * otherwise.
     *
     * @param list an array of what is to be transferred, or undefined
     * @param portIndex see {@link Transfer}
     * @param movePorts called without arguments when all else went well: neuters the ports of the
     *     list and gives an array of the wrappers that take their place
     */
    @HostAccess.Export
    public Object structuredClone(Value value, Value list, Value portIndex, Value movePorts) {
        Transfer transfer =
                Transfer.web(
                        PREFIX, list.isNull() ? null : list, portIndex.isNull() ? null : portIndex);
        CloneData data = support.writer().write(value, transfer);
        return support.reader().take(data, Flavour.WEB, moved(movePorts));
    }

    private static Value[] moved(Value movePorts) {
        if (movePorts.isNull()) {
            return new Value[0];
        }
        Value wrappers = movePorts.execute();
        Value[] ports = new Value[(int) wrappers.getArraySize()];
        for (int i = 0; i < ports.length; i++) {
            ports[i] = wrappers.getArrayElement(i);
        }
        return ports;
    }
}
