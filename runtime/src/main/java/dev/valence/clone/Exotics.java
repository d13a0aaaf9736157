package dev.valence.clone;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Null;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart what is neither a plain object nor an array.
 *
 * <p>Threads: confined to the realm's loop, one call of a {@link CloneWriter}.
 */
final class Exotics {
    private static final String DETACHED = "An ArrayBuffer is detached and could not be cloned.";

    private Exotics() {}

    static Node node(Serialization from, JSDynamicObject object, Brand brand) {
        CloneSupport support = from.support();
        return switch (brand) {
            case DATE -> new Node.Date(real(support.call("dateValue", object)));
            case REG_EXP -> regExp(support.call("regExpParts", object));
            case MAP -> new Node.MapEntries(from.nodes(support.call("mapEntries", object)));
            case SET -> new Node.SetValues(from.nodes(support.call("setValues", object)));
            case ERROR -> error(from, support.call("errorParts", object));
            case BUFFER -> buffer(from, object);
            case SHARED_BUFFER ->
                    throw from.error(
                            "SharedArrayBuffer transfer requires self.crossOriginIsolated.");
            case TYPED_ARRAY -> view(from, object, support.call("typedArrayParts", object));
            case DATA_VIEW -> view(from, object, support.call("dataViewParts", object));
            case BOOLEAN -> new Node.Boxed(from.node(support.call("unboxBoolean", object)));
            case NUMBER -> new Node.Boxed(from.node(support.call("unboxNumber", object)));
            case STRING -> new Node.Boxed(from.node(support.call("unboxString", object)));
            case BIG_INT -> new Node.Boxed(from.node(support.call("unboxBigint", object)));
            default -> throw from.uncloneable(object);
        };
    }

    private static Node regExp(Object parts) {
        Object[] part = CloneSupport.elements(parts);
        return new Node.RegExp(part[0], part[1]);
    }

    private static Node error(Serialization from, Object parts) {
        Object[] part = CloneSupport.elements(parts);
        Object cause = part.length > 3 ? from.node(part[3]) : null;
        return new Node.ErrorObject(part[0], part[1], part[2], cause);
    }

    private static Node buffer(Serialization from, JSDynamicObject object) {
        Node.Buffer copy = copy(from.support(), object);
        if (copy == null) {
            throw from.error(DETACHED);
        }
        return copy;
    }

    /** The contents of a buffer, or null if it is detached. */
    static Node.@Nullable Buffer copy(CloneSupport support, JSDynamicObject buffer) {
        Object parts = support.call("bufferParts", buffer);
        if (parts == Null.instance) {
            return null;
        }
        Object[] part = CloneSupport.elements(parts);
        return new Node.Buffer(bytes(buffer, ((Number) part[0]).intValue()), real(part[1]));
    }

    private static byte[] bytes(JSDynamicObject buffer, int length) {
        byte[] bytes = new byte[length];
        try {
            InteropLibrary.getUncached().readBuffer(buffer, 0, bytes, 0, length);
        } catch (UnsupportedMessageException | InvalidBufferOffsetException e) {
            throw new IllegalStateException(e);
        }
        return bytes;
    }

    private static Node view(Serialization from, JSDynamicObject view, Object parts) {
        if (parts == Null.instance) {
            throw from.uncloneable(view);
        }
        Object[] part = CloneSupport.elements(parts);
        String name = part[0].toString();
        Object buffer = from.node(part[1]);
        return from.viewed(new Node.View(name, buffer, real(part[2]), real(part[3])));
    }

    private static double real(Object number) {
        return ((Number) number).doubleValue();
    }
}
