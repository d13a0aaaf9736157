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

    /** For objects of the class that came first. */
    @Child private @Nullable DynamicObjectLibrary usual;

    @Child private DynamicObjectLibrary objects;
    private @Nullable Class<?> usualClass;

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
        return object instanceof JSDynamicObject own ? of(own).getOrDefault(own, key, null) : null;
    }

    void put(JSDynamicObject object, Object value) {
        of(object).put(object, key, value);
    }

    /** Adds the property with the attributes of another. */
    void put(JSDynamicObject object, Object value, int flags) {
        of(object).putWithFlags(object, key, value, flags);
    }

    private DynamicObjectLibrary of(JSDynamicObject object) {
        if (usual == null) {
            usual = insert(DynamicObjectLibrary.getFactory().create(object));
            usualClass = object.getClass();
        }
        return object.getClass() == usualClass ? usual : objects;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw new UnsupportedOperationException("a slot is no function");
    }
}
