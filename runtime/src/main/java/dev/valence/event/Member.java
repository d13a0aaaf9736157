package dev.valence.event;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.js.nodes.access.PropertyGetNode;
import com.oracle.truffle.js.runtime.JSContext;

/**
 * A property of objects or of their prototypes, read as JavaScript reads it.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Member extends RootNode {
    @Child private PropertyGetNode property;

    Member(String name, JSContext context) {
        super(null);
        this.property = insert(PropertyGetNode.create(Slot.text(name), context));
    }

    Object get(Object object) {
        return property.getValue(object);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw new UnsupportedOperationException("a member is no function");
    }
}
