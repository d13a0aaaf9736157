package dev.valence.event;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;

/**
 * Calls functions of the user's from a native function of their realm. What they throw is thrown
 * once more inside js-lib, whose {@code catch} makes of it what the engine's does, and reports it.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class UserCall {
    private final JSFunctionObject catching;

    /**
     * @param catching calls the function it gets, and reports what that throws
     */
    UserCall(JSFunctionObject catching) {
        this.catching = catching;
    }

    void run(JSFunctionObject function, Object receiver, Object argument) {
        try {
            JSFunction.call(JSArguments.createOneArg(receiver, function, argument));
        } catch (AbstractTruffleException | StackOverflowError thrown) {
            report(
                    new Thrower(
                            () -> {
                                throw thrown;
                            }));
        }
    }

    private void report(Thrower thrower) {
        JSRealm realm = JSRealm.get(null);
        JSFunctionData data =
                JSFunctionData.createCallOnly(
                        realm.getContext(), thrower.getCallTarget(), 0, Slot.text("throw"));
        Object again = JSFunction.create(realm, data);
        JSFunction.call(JSArguments.createOneArg(Undefined.instance, catching, again));
    }

    /** The body of a function that throws what was thrown before. */
    private static final class Thrower extends JavaScriptRootNode {
        private final Runnable again;

        Thrower(Runnable again) {
            super(JavaScriptLanguage.getCurrentLanguage(), null, null);
            this.again = again;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            again.run();
            return Undefined.instance;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }
}
