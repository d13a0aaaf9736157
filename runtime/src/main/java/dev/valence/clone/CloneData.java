package dev.valence.clone;

import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.port.Payload;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A serialised value (HTML standard 2.7.3): a tree of {@link Node nodes} and of the engine's
 * primitive values, which are immutable; it belongs to no realm.
 *
 * <p>Objects count in the order they are met; {@code shared} tells which of them are referenced
 * more than once, and is null if none is.
 *
 * <p>Threads: immutable. Difference from the standard: none of the nodes points back, so that a
 * cycle is a {@link Node.BackReference}.
 */
public final class CloneData implements Payload {
    private final Object root;
    private final @Nullable BitSet shared;
    private final List<Node.Buffer> transferred;
    private final boolean portInside;
    private final boolean platformObjectInside;
    private final Views views;

    CloneData(
            Object root,
            @Nullable BitSet shared,
            List<Node.Buffer> transferred,
            boolean portInside,
            boolean platformObjectInside,
            Views views) {
        this.root = root;
        this.shared = shared;
        this.transferred = transferred;
        this.portInside = portInside;
        this.platformObjectInside = platformObjectInside;
        this.views = views;
    }

    /** The clone of undefined. */
    public static CloneData undefined() {
        return primitive(Undefined.instance);
    }

    /** The clone of null. */
    public static CloneData nothing() {
        return primitive(Null.instance);
    }

    /** The clone of a string that Java made. */
    public static CloneData string(String text) {
        return primitive(CloneSupport.text(text));
    }

    /** The clone of an object with one property, whose value is a string. */
    public static CloneData object(String key, String value) {
        Keys keys = new Keys(List.of(CloneSupport.text(key)));
        return primitive(new Node.PlainObject(keys, new Object[] {CloneSupport.text(value)}));
    }

    /** The clone of one of the engine's primitive values, or of an object that Java made. */
    static CloneData primitive(Object root) {
        return new CloneData(root, null, List.of(), false, false, Views.NONE);
    }

    /** Whether an ArrayBuffer moved with the value, which Electron's deserialiser cannot read. */
    public boolean hasTransferredBuffer() {
        return !transferred.isEmpty();
    }

    /** The views inside. */
    Views views() {
        return views;
    }

    /** Whether a port is referenced inside the value, which Electron's deserialiser cannot read. */
    public boolean hasPortInside() {
        return portInside;
    }

    /** Whether all of it is V8's own, as Electron's deserialiser needs it. */
    boolean isPlain() {
        return transferred.isEmpty() && !portInside && !platformObjectInside;
    }

    Object root() {
        return root;
    }

    Node.Buffer transferredBuffer(int index) {
        return transferred.get(index);
    }

    boolean isShared(int object) {
        return shared != null && shared.get(object);
    }

    boolean hasShared() {
        return shared != null;
    }
}
