package dev.valence.clone;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.js.GuestException;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One writing of a value: says what each part is and numbers the objects; how the properties of
 * plain objects and arrays are read is in {@link Properties}, the rest in {@link Exotics}.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Serialization {
    private final CloneSupport support;
    private final Layouts layouts;
    private final Transfer transfer;
    private final PortIndex portIndex;
    private final @Nullable TransferList moving;
    private final Map<JSDynamicObject, Integer> numbers = new IdentityHashMap<>(8);
    private @Nullable BitSet shared;
    private boolean portInside;
    private boolean platformObjectInside;
    private Views views = Views.NONE;

    Serialization(
            CloneSupport support,
            Transfer transfer,
            PortIndex portIndex,
            @Nullable TransferList moving) {
        this.support = support;
        this.layouts = support.layouts();
        this.transfer = transfer;
        this.portIndex = portIndex;
        this.moving = moving;
    }

    CloneData write(Object value) {
        Object root = node(value);
        List<Node.Buffer> moved = moving == null ? List.of() : moving.detachAll();
        return new CloneData(root, shared, moved, portInside, platformObjectInside, views);
    }

    Node viewed(Node.View view) {
        views = views.with(view);
        return view;
    }

    CloneSupport support() {
        return support;
    }

    /** The node of an object, or a primitive as it is; what Java gave as null is null. */
    Object node(Object value) {
        if (isPrimitive(value)) {
            return value;
        }
        if (value instanceof JSDynamicObject object) {
            return object(object);
        }
        if (InteropLibrary.getUncached().isNull(value)) {
            return Null.instance;
        }
        throw uncloneable(value);
    }

    /** Whether a value is immutable and belongs to no realm; of symbols, no copy can be made. */
    static boolean isPrimitive(Object value) {
        return value instanceof Number
                || value instanceof TruffleString
                || value instanceof Boolean
                || value == Undefined.instance
                || value == Null.instance
                || value instanceof BigInt;
    }

    private Object object(JSDynamicObject object) {
        Integer known = numbers.get(object);
        if (known != null) {
            return reference(known);
        }
        Layout layout = layouts.of(object);
        return switch (layout.brand()) {
            case PLAIN, OBJECT_PROTOTYPE -> {
                remember(object);
                yield Properties.ofObject(this, object, layout);
            }
            case ARRAY -> {
                remember(object);
                yield Properties.ofArray(this, (JSArrayObject) object, layout);
            }
            case PLATFORM -> platform(object);
            default -> exotic(object, layout.brand());
        };
    }

    private Object exotic(JSDynamicObject object, Brand brand) {
        Integer buffer = moving == null ? null : moving.indexOf(object);
        if (buffer != null) {
            return new Node.TransferredBuffer(buffer);
        }
        remember(object);
        return Exotics.node(this, object, brand);
    }

    private void remember(JSDynamicObject object) {
        numbers.put(object, numbers.size());
    }

    private Node reference(int number) {
        if (shared == null) {
            shared = new BitSet();
        }
        shared.set(number);
        return new Node.BackReference(number);
    }

    private Node platform(JSDynamicObject object) {
        int index = portIndex.of(object);
        return index == PortIndex.NOT_A_PORT ? serializable(object) : port(index);
    }

    /** An object of an interface that says how its objects are copied; only the web's can be. */
    private Node serializable(JSDynamicObject object) {
        boolean moves = moving != null && moving.movesPlatformObject(object);
        Object parts =
                transfer.flavour() == Flavour.ELECTRON
                        ? Null.instance
                        : support.call("takePlatformObject", object, moves);
        if (parts == Null.instance) {
            throw uncloneable(object);
        }
        remember(object);
        platformObjectInside = true;
        return new Node.PlatformObject(nodes(CloneSupport.elements(parts)));
    }

    private Node port(int index) {
        if (index == PortIndex.NOT_TRANSFERRED) {
            throw transfer.error(
                    "A MessagePort could not be cloned because it was not transferred.");
        }
        portInside = true;
        return new Node.PortReference(index);
    }

    Object[] nodes(Object[] values) {
        Object[] nodes = new Object[values.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(values[i]);
        }
        return nodes;
    }

    GuestException uncloneable(Object value) {
        if (transfer.flavour() == Flavour.ELECTRON) {
            return transfer.error("");
        }
        boolean own = value instanceof JSDynamicObject || value instanceof Symbol;
        String text = own ? support.call("describe", value).toString() : "#<Object>";
        return transfer.error(text + " could not be cloned.");
    }

    GuestException error(String text) {
        return transfer.error(text);
    }
}
