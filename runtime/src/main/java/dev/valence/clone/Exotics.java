package dev.valence.clone;

import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferViewBase;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.List;

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
            case DATE -> new Node.Date(((JSDateObject) object).getTimeMillis());
            case REG_EXP -> regExp(support.call("regExpParts", object));
            case MAP -> new Node.MapEntries(from.nodes(entries((JSMapObject) object)));
            case SET -> new Node.SetValues(from.nodes(values((JSSetObject) object)));
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

    /** Keys and values of a map in turn, as they are now. */
    private static Object[] entries(JSMapObject map) {
        List<Object> entries = new ArrayList<>();
        JSHashMap.Cursor cursor = map.getMap().getEntries();
        while (cursor.advance()) {
            entries.add(cursor.getKey());
            entries.add(cursor.getValue());
        }
        return entries.toArray();
    }

    private static Object[] values(JSSetObject set) {
        List<Object> values = new ArrayList<>();
        JSHashMap.Cursor cursor = set.getMap().getEntries();
        while (cursor.advance()) {
            values.add(cursor.getKey());
        }
        return values.toArray();
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
}
