package dev.valence.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.function.Function;
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
    private final RootCallTarget put = target(Put::new);
    private final RootCallTarget has = target(Has::new);
    private final RootCallTarget get = target(Get::new);

    /**
     * Called inside a context.
     *
     * @param name for the error of reading what is not there
     */
    HiddenField(String name) {
        this.key = new HiddenKey(name);
        this.name = TruffleString.fromJavaStringUncached(name, TruffleString.Encoding.UTF_16);
    }

    HiddenKey key() {
        return key;
    }

    private RootCallTarget target(Function<HiddenField, Access> access) {
        return access.apply(this).getCallTarget();
    }

    /**
     * The current realm's functions put(object, value = undefined), has(object) and get(object).
     */
    Object[] functions() {
        return new Object[] {function(put, 2), function(has, 1), function(get, 1)};
    }

    private Object function(RootCallTarget target, int length) {
        JSRealm realm = JSRealm.get(null);
        return JSFunction.create(
                realm, JSFunctionData.createCallOnly(realm.getContext(), target, length, name));
    }

    private abstract static class Access extends JavaScriptRootNode {
        private static final int SHAPES = 8;

        final HiddenField field;

        @Child
        DynamicObjectLibrary objects = DynamicObjectLibrary.getFactory().createDispatched(SHAPES);

        Access(HiddenField field) {
            super(JavaScriptLanguage.getCurrentLanguage(), null, null);
            this.field = field;
        }

        @Override
        public final Object execute(VirtualFrame frame) {
            Object[] arguments = frame.getArguments();
            return access(JSArguments.getUserArgument(arguments, 0), arguments);
        }

        abstract Object access(Object object, Object[] arguments);

        @Override
        public final boolean isInternal() {
            return true;
        }
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
                throw Errors.createTypeErrorCannotGetPrivateMember(true, field.name, this);
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
