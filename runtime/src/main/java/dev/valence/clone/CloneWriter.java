package dev.valence.clone;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.js.GuestException;
import dev.valence.js.NativeFunction;
import dev.valence.js.Realm;
import java.util.Objects;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Serialises values of a realm (HTML standard 2.7.5, StructuredSerializeWithTransfer).
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 *
 * <p>Difference: a proxy is named {@code #<Object>} in messages, whatever it stands for.
 */
public final class CloneWriter {
    private final CloneSupport support;
    private final NativeFunction walk;
    private final NativeFunction look;
    private @Nullable Transfer asked;
    private @Nullable CloneData written;

    CloneWriter(CloneSupport support, Realm realm) {
        this.support = support;
        this.walk = realm.newFunction(this::walk);
        this.look = realm.newFunction(this::look);
    }

    /**
     * The clone data of {@code value}. What is to be transferred is detached if, and only if, all
     * went well.
     *
     * @throws GuestException if something cannot be cloned or transferred
     */
    public CloneData write(Value value, Transfer transfer) {
        asked = transfer;
        walk.call(transfer.with(value));
        CloneData data = Objects.requireNonNull(written);
        written = null;
        return data;
    }

    /**
     * As {@link #write}, of one of the engine's own values, for a native function of the realm.
     *
     * @param portIndex as {@link Transfer} has it, or undefined
     */
    CloneData writeInside(Object value, Transfer transfer, Object portIndex) {
        return write(value, transfer, new PortIndex(portIndex), null);
    }

    /** The data of a value that is plain; null, without an effect, if it is more than that. */
    public @Nullable CloneData writePlain(Value value) {
        look.call(value);
        CloneData data = written;
        written = null;
        return data;
    }

    /** As {@link #writePlain}, of one of the engine's own values. */
    @Nullable CloneData writePlainInside(Object value) {
        return PlainData.of(value, support.layouts());
    }

    private Object look(Object[] arguments) {
        written = writePlainInside(arguments[0]);
        return Undefined.instance;
    }

    private Object walk(Object[] arguments) {
        Transfer transfer = Objects.requireNonNull(asked);
        asked = null;
        PortIndex portIndex = arguments.length > 1 ? new PortIndex(arguments[1]) : PortIndex.NONE;
        TransferList moving =
                arguments.length > 2
                        ? TransferList.of(support, transfer, arguments[2], portIndex)
                        : null;
        written = write(arguments[0], transfer, portIndex, moving);
        return Undefined.instance;
    }

    private CloneData write(
            Object value, Transfer transfer, PortIndex portIndex, @Nullable TransferList moving) {
        return moving == null && Serialization.isPrimitive(value)
                ? CloneData.primitive(value)
                : new Serialization(support, transfer, portIndex, moving).write(value);
    }
}
