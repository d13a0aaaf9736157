package dev.valence.clone;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One reading of clone data, in the realm that is entered.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Deserialization {
    private static final int MOST_TEMPLATE_KEYS = 64;

    private final CloneSupport support;
    private final CloneData data;
    private final boolean onlyReader;
    private final Object[] ports;
    private final JSRealm realm = JSRealm.get(null);
    private final JSContext context = realm.getContext();
    private final Map<Integer, Object> kept = new HashMap<>();
    private final List<Object> transferred = new ArrayList<>();
    private int next;

    /**
     * @param onlyReader whether nobody else reads {@code data}, so that its buffers may be used
     * @param ports stand where the data refers to ports
     */
    Deserialization(CloneSupport support, CloneData data, boolean onlyReader, Object[] ports) {
        this.support = support;
        this.data = data;
        this.onlyReader = onlyReader;
        this.ports = ports;
    }

    Object read() {
        return value(data.root());
    }

    CloneSupport support() {
        return support;
    }

    /** The number of the object that is about to be made. */
    int begin() {
        return next++;
    }

    /** Remembers an object that is referenced again. */
    <T> T keep(int number, T object) {
        if (data.isShared(number)) {
            kept.put(number, object);
        }
        return object;
    }

    Object object(int number) {
        Object object = kept.get(number);
        if (object == null) {
            throw new IllegalStateException("no object " + number + " in " + data);
        }
        return object;
    }

    Object port(int index) {
        return ports[index];
    }

    Object transferredBuffer(int index) {
        while (transferred.size() <= index) {
            transferred.add(newBuffer(data.transferredBuffer(transferred.size())));
        }
        return transferred.get(index);
    }

    /** The value of a node; what is no node is a primitive, and its own value. */
    Object value(Object node) {
        return node instanceof Node part ? part.rebuild(this) : node;
    }

    Object[] all(Object[] nodes) {
        Object[] values = new Object[nodes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(nodes[i]);
        }
        return values;
    }

    Object newObject(Keys keys, Object[] nodes) {
        JSDynamicObject object = keep(begin(), JSOrdinary.create(context, realm));
        if (keys.size() > MOST_TEMPLATE_KEYS) {
            return fill(object, keys, nodes);
        }
        Template template = support.templates().find(keys).next(object);
        for (int i = 0; i < nodes.length; i++) {
            template.put(object, i, value(nodes[i]));
        }
        return object;
    }

    /** Creates properties in {@code object}, elements of arrays among them. */
    Object fill(JSDynamicObject object, Keys keys, Object[] nodes) {
        Object[] arguments = new Object[1 + 2 * nodes.length];
        arguments[0] = object;
        for (int i = 0; i < nodes.length; i++) {
            arguments[1 + 2 * i] = keys.name(i);
            arguments[2 + 2 * i] = value(nodes[i]);
        }
        support.call("fill", arguments);
        return object;
    }

    /** Calls a function that puts the values of {@code nodes} into {@code object}. */
    Object fillFrom(String function, Object object, Object[] nodes) {
        Object[] arguments = new Object[1 + nodes.length];
        arguments[0] = object;
        System.arraycopy(all(nodes), 0, arguments, 1, nodes.length);
        support.call(function, arguments);
        return object;
    }

    Object newArray(Object[] nodes) {
        int number = begin();
        if (nodes.length == 0) {
            return keep(number, JSArray.createEmptyZeroLength(context, realm));
        }
        if (data.isShared(number)) {
            Object array = keep(number, JSArray.createEmptyZeroLength(context, realm));
            return fillFrom("fillArray", array, nodes);
        }
        return JSArray.createZeroBasedObjectArray(context, realm, all(nodes));
    }

    /** An array that copies {@code elements} before it writes to them. */
    Object newArray(int[] elements) {
        return keep(begin(), JSArray.createConstantIntArray(context, realm, elements));
    }

    /** An array that copies {@code elements} before it writes to them. */
    Object newArray(double[] elements) {
        return keep(begin(), JSArray.createConstantDoubleArray(context, realm, elements));
    }

    Object newBuffer(Node.Buffer buffer) {
        byte[] bytes = buffer.bytes();
        byte[] own = onlyReader ? bytes : Arrays.copyOf(bytes, bytes.length);
        Object fixed = JSArrayBuffer.createArrayBuffer(context, realm, own);
        return buffer.maxByteLength() < 0
                ? fixed
                : support.call("newResizableBuffer", fixed, buffer.maxByteLength());
    }
}
