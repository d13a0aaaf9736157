package dev.valence.clone;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.port.Payload;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Structured clone of one realm, both ways: the seam between values and messages.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public final class Cloner {
    /** What {@code MessagePortMain.postMessage()} without arguments sends. */
    public static final Payload NOTHING = CloneData.nothing();

    /** What a caller gets whose request was forgotten: {@code {error: 'reply was never sent'}}. */
    public static final Payload NEVER_SENT = CloneData.object("error", "reply was never sent");

    /** What stands for an outcome that cannot be cloned. */
    public static final Payload UNCLONEABLE =
            CloneData.object("error", "An object could not be cloned.");

    private static final Value[] NO_PORTS = {};

    private final CloneWriter writer;
    private final CloneReader reader;
    private @Nullable Consumer<Views> pins;

    public Cloner(CloneSupport support) {
        this.writer = support.writer();
        this.reader = support.reader();
    }

    /** Tells {@code sink} of values whose small views take large buffers along. */
    public void whenMuchIsPinned(Consumer<Views> sink) {
        pins = sink;
    }

    private CloneData write(Value value, Transfer transfer) {
        return checked(writer.write(value, transfer));
    }

    private CloneData checked(CloneData written) {
        if (pins != null && written.views().pinMuch()) {
            pins.accept(written.views());
        }
        return written;
    }

    /**
     * A value that is nothing but plain objects, arrays and primitive values, or null, without an
     * effect, for all others.
     */
    public @Nullable CloneData writePlain(Value value) {
        return writer.writePlain(value);
    }

    /** {@link #writePlain} of one of the engine's own values, for a native function. */
    public @Nullable CloneData writePlainInside(Object value) {
        return writer.writePlainInside(value);
    }

    /** Electron's serializer: no transfer; plain errors. */
    public CloneData writeElectron(Value value) {
        return write(value, Transfer.electron());
    }

    /**
     * The web's serializer.
     *
     * @param list an array of the buffers and ports to transfer
     * @param portIndex says of a value which of the transferred ports it is
     * @param prefix how error messages begin
     */
    public CloneData writeWeb(Value value, Value list, Value portIndex, String prefix) {
        return write(value, Transfer.web(prefix, list, portIndex));
    }

    /**
     * The web's serializer for a call without a list; {@code portIndex} tells ports from others.
     */
    public CloneData writeWeb(Value value, Value portIndex, String prefix) {
        return write(value, Transfer.web(prefix, null, portIndex));
    }

    /** The web's serializer where nothing can be transferred. */
    public CloneData writeWeb(Value value, String prefix) {
        return write(value, Transfer.web(prefix));
    }

    /**
     * {@link #writeWeb(Value, Value, String)} of one of the engine's own values, for a native
     * function of the realm.
     */
    public CloneData writeWebInside(Object value, Object portIndex, String prefix) {
        return checked(writer.writeInside(value, Transfer.web(prefix), portIndex));
    }

    /** {@link #writeElectron} of one of the engine's own values, for a native function. */
    public CloneData writeElectronInside(Object value) {
        return checked(writer.writeInside(value, Transfer.electron(), Undefined.instance));
    }

    /** As Electron reads: null for what only the web can write. */
    public Object readElectron(Payload payload) {
        return reader.read((CloneData) payload, Flavour.ELECTRON);
    }

    /** As the web reads: {@code ports} is an array of wrappers of the ports that came along. */
    public Object readWeb(Payload payload, @Nullable Value ports) {
        return reader.read((CloneData) payload, Flavour.WEB, elements(ports));
    }

    /**
     * As {@link #readElectron}, for the only reader: it gets the buffers, and no copies of them.
     */
    public Object takeElectron(Payload payload) {
        return reader.take((CloneData) payload, Flavour.ELECTRON);
    }

    /** As {@link #readWeb}, for the only reader: it gets the buffers, and no copies of them. */
    public Object takeWeb(Payload payload, @Nullable Value ports) {
        return reader.take((CloneData) payload, Flavour.WEB, elements(ports));
    }

    /** As {@link #takeWeb}, for a native function of the realm: one of the engine's own values. */
    public Object takeWebInside(Payload payload) {
        return reader.takeInside((CloneData) payload, Flavour.WEB);
    }

    /** As {@link #takeElectron}, for a native function of the realm. */
    public Object takeElectronInside(Payload payload) {
        return reader.takeInside((CloneData) payload, Flavour.ELECTRON);
    }

    /** The elements of an array that is plain data, for a native function of the realm. */
    public Object[] takeElementsInside(Payload payload) {
        return reader.takeElementsInside((CloneData) payload);
    }

    /** Whether a buffer moved with the value, so that {@link #readElectron} gives null. */
    public static boolean hasTransferredBuffer(Payload payload) {
        return ((CloneData) payload).hasTransferredBuffer();
    }

    /** Whether ports are referenced inside the value, so that wrappers are needed to read it. */
    public static boolean hasPortsInside(Payload payload) {
        return ((CloneData) payload).hasPortInside();
    }

    private static Value[] elements(@Nullable Value array) {
        if (array == null) {
            return NO_PORTS;
        }
        Value[] elements = new Value[(int) array.getArraySize()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = array.getArrayElement(i);
        }
        return elements;
    }
}
