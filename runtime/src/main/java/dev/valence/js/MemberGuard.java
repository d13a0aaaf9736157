package dev.valence.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Accessor;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Set;

/**
 * The methods, getters and setters of a class of js-lib's that throw if their object is destroyed.
 * A class of Electron's has hundreds, each of which is wrapped when a process starts.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class MemberGuard extends NativeRoot {
    private static final HiddenKey MEMBER = new HiddenKey("member");

    private final JSFunctionObject isDestroyed;

    @Child
    private DynamicObjectLibrary members = DynamicObjectLibrary.getFactory().createDispatched(2);

    private MemberGuard(JSFunctionObject isDestroyed) {
        this.isDestroyed = isDestroyed;
    }

    /**
     * Guards the own members of a prototype; all are the engine's own values.
     *
     * @param isDestroyed a function of the object
     * @param exceptions the names of those that work as before
     */
    static void guardAll(Object prototype, Object isDestroyed, Set<Object> exceptions) {
        JSDynamicObject object = (JSDynamicObject) prototype;
        MemberGuard guard = new MemberGuard((JSFunctionObject) isDestroyed);
        for (Property property : object.getShape().getPropertyList()) {
            if (!exceptions.contains(property.getKey())) {
                guard.guard(object, property);
            }
        }
    }

    private void guard(JSDynamicObject prototype, Property property) {
        DynamicObjectLibrary objects = DynamicObjectLibrary.getUncached();
        Object value = objects.getOrDefault(prototype, property.getKey(), Undefined.instance);
        Object guarded =
                value instanceof Accessor accessor
                        ? new Accessor(guarded(accessor.getGetter()), guarded(accessor.getSetter()))
                        : guarded(value);
        objects.putWithFlags(prototype, property.getKey(), guarded, property.getFlags());
    }

    private Object guarded(Object value) {
        return value instanceof JSFunctionObject member ? function(member) : value;
    }

    private Object function(JSFunctionObject member) {
        TruffleString name = (TruffleString) JSObject.get(member, Strings.NAME);
        int length = (int) JSObject.get(member, Strings.LENGTH);
        JSDynamicObject guard = function(name, length);
        members.put(guard, MEMBER, member);
        return guard;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        Object receiver = JSArguments.getThisObject(arguments);
        Object destroyed =
                JSFunction.call(
                        JSArguments.createOneArg(Undefined.instance, isDestroyed, receiver));
        if (destroyed.equals(true)) {
            throw Errors.createTypeError("Object has been destroyed", this);
        }
        JSDynamicObject self = (JSDynamicObject) JSArguments.getFunctionObject(arguments);
        Object member = members.getOrDefault(self, MEMBER, null);
        return JSFunction.call(
                JSArguments.create(receiver, member, JSArguments.extractUserArguments(arguments)));
    }
}
