package dev.valence.event;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import org.jspecify.annotations.Nullable;

/**
 * An own property of the engine's objects, as one place of our code sees it: it remembers where the
 * property lies in the shapes it has met, in a node of the engine, which needs a root. Getters and
 * setters are not called.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Slot extends RootNode {
    private static final int SHAPES_KEPT = 4;

    private final Object key;

    @Child private DynamicObjectLibrary objects;

    /**
     * @param key a name, or the key of a hidden field
     */
    Slot(Object key) {
        super(null);
        this.key = key;
        this.objects = insert(DynamicObjectLibrary.getFactory().createDispatched(SHAPES_KEPT));
    }

    static Slot named(String name) {
        return new Slot(text(name));
    }

    static TruffleString text(String name) {
        return TruffleString.fromJavaStringUncached(name, TruffleString.Encoding.UTF_16);
    }

    /** The value; null for an object without the property, and for what is no object. */
    @Nullable Object get(@Nullable Object object) {
        return object instanceof JSDynamicObject own ? objects.getOrDefault(own, key, null) : null;
    }

    void put(JSDynamicObject object, Object value) {
        objects.put(object, key, value);
    }

    /** Adds the property with the attributes of another. */
    void put(JSDynamicObject object, Object value, int flags) {
        objects.putWithFlags(object, key, value, flags);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw new UnsupportedOperationException("a slot is no function");
    }
}
