package dev.valence.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.array.ScriptArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the own enumerable properties of one plain object or array (HTML standard 2.7.3, step 26):
 * the names first, then the values in that order, each only if it is still there, as getters may
 * change what comes later. Where all is plain data, the engine's storage is read directly, for as
 * long as nothing changes.
 *
 * <p>Threads: confined to the realm's loop, one call of a {@link CloneWriter}.
 */
final class Properties {
    private final Serialization from;
    private final JSDynamicObject object;
    private final List<TruffleString> keys = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Properties(Serialization from, JSDynamicObject object) {
        this.from = from;
        this.object = object;
    }

    static Node ofObject(Serialization from, JSDynamicObject object, Layout layout) {
        if (!layout.isPlain()) {
            Properties properties = new Properties(from, object);
            properties.addAll(JSObject.enumerableOwnNames(object));
            return properties.toObject();
        }
        Object[] values = new Object[layout.keys().size()];
        for (int i = 0; i < values.length; i++) {
            if (!layout.fits(object)) {
                return changed(from, object, layout.keys(), values, i);
            }
            values[i] = from.node(layout.get(object, i));
        }
        return new Node.PlainObject(layout.keys(), values);
    }

    /** An object that has changed when {@code read} of its properties had been read. */
    private static Node changed(
            Serialization from, JSDynamicObject object, Keys keys, Object[] values, int read) {
        Properties properties = new Properties(from, object);
        for (int i = 0; i < keys.size(); i++) {
            if (i < read) {
                properties.put(keys.name(i), values[i]);
            } else {
                properties.add(keys.name(i));
            }
        }
        return properties.toObject();
    }

    static Node ofArray(Serialization from, JSArrayObject array, Layout layout) {
        ScriptArray storage = array.getArrayType();
        boolean dense = layout.isPlain() && layout.keys().size() == 0;
        if (!dense || storage.hasHolesOrUnused(array)) {
            Properties properties = new Properties(from, array);
            long length = array.getArraySize();
            properties.addAll(JSObject.enumerableOwnNames(array));
            return properties.toArray(length);
        }
        Node numbers = Numbers.of(array, storage);
        return numbers != null ? numbers : dense(from, array, storage);
    }

    private static Node dense(Serialization from, JSArrayObject array, ScriptArray storage) {
        Object[] elements = new Object[(int) storage.length(array)];
        for (int i = 0; i < elements.length; i++) {
            boolean same =
                    array.getArrayType() == storage && storage.length(array) == elements.length;
            if (!same) {
                return changed(from, array, elements, i);
            }
            elements[i] = from.node(storage.getElement(array, i));
        }
        return new Node.DenseArray(elements);
    }

    /** An array that has changed when {@code read} of its elements had been read. */
    private static Node changed(
            Serialization from, JSArrayObject array, Object[] elements, int read) {
        Properties properties = new Properties(from, array);
        for (int i = 0; i < elements.length; i++) {
            TruffleString key = CloneSupport.text(Integer.toString(i));
            if (i < read) {
                properties.put(key, elements[i]);
            } else {
                properties.add(key);
            }
        }
        return properties.toArray(elements.length);
    }

    private void addAll(List<TruffleString> names) {
        for (TruffleString name : names) {
            add(name);
        }
    }

    private void add(TruffleString name) {
        if (JSObject.hasOwnProperty(object, name)) {
            put(name, from.node(JSObject.get(object, name)));
        }
    }

    private void put(TruffleString name, Object node) {
        keys.add(name);
        values.add(node);
    }

    private Node toObject() {
        return new Node.PlainObject(new Keys(keys), values.toArray());
    }

    private Node toArray(long length) {
        return new Node.SparseArray(length, new Keys(keys), values.toArray());
    }
}
