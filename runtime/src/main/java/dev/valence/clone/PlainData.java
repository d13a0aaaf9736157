package dev.valence.clone;

import com.oracle.truffle.js.runtime.array.ScriptArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies a value that is nothing but plain objects, arrays and primitive values, each object met
 * once. Looking runs no code, so that whoever finds more in a value can begin anew.
 *
 * <p>Threads: confined to the realm's loop; one value.
 */
final class PlainData {
    private static final int MAX_DEPTH = 100;

    private final Layouts layouts;
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>(8));

    private PlainData(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The data of a value, or null if there is more to it. */
    static @Nullable CloneData of(Object value, Layouts layouts) {
        Object root = new PlainData(layouts).node(value, 0);
        return root == null ? null : CloneData.primitive(root);
    }

    private @Nullable Object node(Object value, int depth) {
        if (Serialization.isPrimitive(value)) {
            return value;
        }
        if (!(value instanceof JSDynamicObject object)) {
            return null;
        }
        Layout layout = layouts.of(object);
        boolean fits = layout.isPlain() && !layout.hasSymbols() && depth < MAX_DEPTH;
        if (!fits || !met.add(object)) {
            return null;
        }
        return switch (layout.brand()) {
            case PLAIN -> object(object, layout, depth);
            case ARRAY -> array((JSArrayObject) object, layout, depth);
            default -> null;
        };
    }

    private @Nullable Node object(JSDynamicObject object, Layout layout, int depth) {
        Object[] values = new Object[layout.keys().size()];
        for (int i = 0; i < values.length; i++) {
            Object node = node(layout.get(object, i), depth + 1);
            if (node == null) {
                return null;
            }
            values[i] = node;
        }
        return new Node.PlainObject(layout.keys(), values);
    }

    private @Nullable Node array(JSArrayObject array, Layout layout, int depth) {
        ScriptArray storage = array.getArrayType();
        if (layout.keys().size() > 0 || storage.hasHolesOrUnused(array)) {
            return null;
        }
        Node numbers = Numbers.of(array, storage);
        return numbers != null ? numbers : elements(array, storage, depth);
    }

    private @Nullable Node elements(JSArrayObject array, ScriptArray storage, int depth) {
        Object[] elements = new Object[(int) storage.length(array)];
        for (int i = 0; i < elements.length; i++) {
            Object node = node(storage.getElement(array, i), depth + 1);
            if (node == null) {
                return null;
            }
            elements[i] = node;
        }
        return new Node.DenseArray(elements);
    }
}
