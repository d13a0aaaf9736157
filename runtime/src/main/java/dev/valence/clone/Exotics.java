package dev.valence.clone;

import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferViewBase;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;

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
            case BUFFER -> buffer(from, (JSArrayBufferObject) object);
            case SHARED_BUFFER ->
                    throw from.error(
                            "SharedArrayBuffer transfer requires self.crossOriginIsolated.");
            case TYPED_ARRAY, DATA_VIEW -> view(from, (JSArrayBufferViewBase) object);
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

    private static Node buffer(Serialization from, JSArrayBufferObject object) {
        Node.Buffer copy = Buffers.copy(object);
        if (copy == null) {
            throw from.error(DETACHED);
        }
        return copy;
    }

    private static Node view(Serialization from, JSArrayBufferViewBase object) {
        Node.View view = Buffers.view(from, object);
        if (view == null) {
            throw from.uncloneable(object);
        }
        return from.viewed(view);
    }

    private static double real(Object number) {
        return ((Number) number).doubleValue();
    }
}
