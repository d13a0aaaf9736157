package dev.valence.js;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.function.UnaryOperator;

/**
 * Calls functions of the user's from a native function of their realm. What they throw is thrown
 * once more inside js-lib, whose {@code catch} makes of it what the engine's does.
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class UserCall {
    private static final TruffleString NAME = NativeRoot.text("throw");

    private final JSFunctionObject catching;

    /**
     * @param catching one of the engine's own functions: calls the function it gets, and catches
     *     what that throws
     */
    public UserCall(Object catching) {
        this.catching = (JSFunctionObject) catching;
    }

    /** Calls a function for its effect. All are the engine's own values. */
    public void run(Object function, Object receiver, Object argument) {
        try {
            JSFunction.call(
                    JSArguments.createOneArg(receiver, (JSFunctionObject) function, argument));
        } catch (AbstractTruffleException | StackOverflowError thrown) {
            caught(thrown);
        }
    }

    /**
     * Calls whatever can be called.
     *
     * @return what {@code then} makes of its result, or what js-lib makes of what it throws
     */
    public Object call(
            Object function, Object receiver, Object[] arguments, UnaryOperator<Object> then) {
        Object result;
        try {
            result = JSRuntime.call(function, receiver, arguments);
        } catch (AbstractTruffleException | StackOverflowError thrown) {
            return caught(thrown);
        }
        return then.apply(result);
    }

    /** Calls a function of js-lib's. All are the engine's own values. */
    public static Object call(Object function, Object argument) {
        return JSFunction.call(
                JSArguments.createOneArg(
                        Undefined.instance, (JSFunctionObject) function, argument));
    }

    private Object caught(Throwable thrown) {
        return call(catching, new Thrower(thrown).function(NAME, 0));
    }

    /** The body of a function that throws what was thrown before. */
    private static final class Thrower extends NativeRoot {
        private final Throwable thrown;

        Thrower(Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            if (thrown instanceof RuntimeException ofGuest) {
                throw ofGuest;
            }
            throw (Error) thrown;
        }
    }
}
