package dev.valence.js;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * Functions that call a method with their first argument as its {@code this}: js-lib calls almost
 * every intrinsic in that way, and {@code call.bind(method)} takes two calls more.
 *
 * <p>Threads: any. Life: its engine's; one for each body of a method.
 */
final class Uncurried extends NativeRoot {
    private static final HiddenKey METHOD = new HiddenKey("method");

    private final JSFunctionData body;

    @Child private @Nullable DirectCallNode call;

    @Child
    private DynamicObjectLibrary methods = DynamicObjectLibrary.getFactory().createDispatched(2);

    /** Called inside a context. */
    Uncurried(JSFunctionData body) {
        this.body = body;
    }

    /** The current realm's function for its method. */
    Object of(JSFunctionObject method) {
        JSDynamicObject made = sharedFunction(Strings.EMPTY_STRING, 1);
        methods.put(made, METHOD, method);
        return made;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] given = frame.getArguments();
        JSDynamicObject self = (JSDynamicObject) JSArguments.getFunctionObject(given);
        int count = JSArguments.getUserArgumentCount(given);
        Object receiver = count > 0 ? JSArguments.getUserArgument(given, 0) : Undefined.instance;
        Object method = methods.getOrDefault(self, METHOD, null);
        Object[] passed = JSArguments.createInitial(receiver, method, Math.max(0, count - 1));
        for (int i = 1; i < count; i++) {
            JSArguments.setUserArgument(passed, i - 1, JSArguments.getUserArgument(given, i));
        }
        return call().call(passed);
    }

    /** The engine makes the bodies of its methods when they are asked for. */
    private DirectCallNode call() {
        if (call == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            call = insert(DirectCallNode.create(body.getCallTarget()));
        }
        return call;
    }
}
