package dev.valence.clone;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.Arrays;

/**
 * Gives new plain objects the properties of one list of keys. For a list that comes often, it keeps
 * for each property how the object's shape changes: in nodes of the engine, which need a root.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Template extends RootNode {
    private static final int OFTEN = 4;

    private final Keys keys;
    @Children private final DynamicObjectLibrary[] writers;
    private int seen;

    Template(Keys keys) {
        super(null);
        this.keys = keys;
        this.writers = new DynamicObjectLibrary[keys.size()];
        Arrays.fill(writers, DynamicObjectLibrary.getUncached());
    }

    /** Tells that another object is coming, which is of the class that all have. */
    Template next(JSDynamicObject object) {
        if (seen < OFTEN && ++seen == OFTEN) {
            Arrays.setAll(writers, i -> insert(DynamicObjectLibrary.getFactory().create(object)));
        }
        return this;
    }

    /** Adds the property after the last one to an object that has none of that name. */
    void put(JSDynamicObject object, int index, Object value) {
        writers[index].putWithFlags(object, keys.name(index), value, JSAttributes.getDefault());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw new UnsupportedOperationException("a template is no function");
    }
}
