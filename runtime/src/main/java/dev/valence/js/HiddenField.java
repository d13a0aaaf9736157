package dev.valence.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.function.Supplier;

/**
 * A private field of no class: js-lib can put it onto any object, and nobody else sees it.
 *
 * <p>A class's private field has a key in each realm, all with one hash, and the engine, which
 * shares the shapes of objects between realms, looks through all of them when an object gets the
 * field. This one has the same key in all realms.
 *
 * <p>Java may put a {@link Supplier} into it, which gives the value when js-lib first reads it.
 *
 * <p>Threads: any. Life: its engine's.
 */
final class HiddenField {
    private final HiddenKey key;
    private final TruffleString name;
    private final Access put = new Put(this);
    private final Access has = new Has(this);
    private final Access get = new Get(this);

    /**
     * Called inside a context.
     *
     * @param name of its functions, for stacks
     */
    HiddenField(String name) {
        this.key = new HiddenKey(name);
        this.name = NativeRoot.text(name);
    }

    HiddenKey key() {
        return key;
    }

    /**
     * The current realm's functions put(object, value = undefined), has(object) and get(object).
     */
    Object[] functions() {
        return new Object[] {
            put.sharedFunction(name, 2), has.sharedFunction(name, 1), get.sharedFunction(name, 1)
        };
    }

    private abstract static class Access extends NativeRoot {
        private static final int SHAPES = 8;

        final HiddenField field;

        @Child
        DynamicObjectLibrary objects = DynamicObjectLibrary.getFactory().createDispatched(SHAPES);

        Access(HiddenField field) {
            this.field = field;
        }

        @Override
        public final Object execute(VirtualFrame frame) {
            Object[] arguments = frame.getArguments();
            return access(JSArguments.getUserArgument(arguments, 0), arguments);
        }

        abstract Object access(Object object, Object[] arguments);
    }

    private static final class Put extends Access {
        Put(HiddenField field) {
            super(field);
        }

        @Override
        Object access(Object object, Object[] arguments) {
            boolean given = JSArguments.getUserArgumentCount(arguments) > 1;
            Object value = given ? JSArguments.getUserArgument(arguments, 1) : Undefined.instance;
            objects.put((JSObject) object, field.key, value);
            return Undefined.instance;
        }
    }

    private static final class Has extends Access {
        Has(HiddenField field) {
            super(field);
        }

        @Override
        Object access(Object object, Object[] arguments) {
            return object instanceof JSObject own && objects.containsKey(own, field.key);
        }
    }

    private static final class Get extends Access {
        Get(HiddenField field) {
            super(field);
        }

        @Override
        Object access(Object object, Object[] arguments) {
            Object value =
                    object instanceof JSObject own
                            ? objects.getOrDefault(own, field.key, null)
                            : null;
            if (value == null) {
                throw Errors.createTypeError("Illegal invocation", this);
            }
            return value instanceof Supplier<?> late ? made((JSObject) object, late) : value;
        }

        private Object made(JSObject object, Supplier<?> late) {
            Object value = late.get();
            objects.put(object, field.key, value);
            return value;
        }
    }
}
