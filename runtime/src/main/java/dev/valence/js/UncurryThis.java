package dev.valence.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;

/**
 * js-lib's uncurryThis(method): an {@link Uncurried} function of a method.
 *
 * <p>Threads: any. Life: its engine's.
 */
final class UncurryThis extends NativeRoot {
    private static final TruffleString NAME = text("uncurryThis");

    private final JsEngine engine;

    /** Called inside a context. */
    UncurryThis(JsEngine engine) {
        this.engine = engine;
    }

    /** The current realm's function. */
    Object function() {
        return sharedFunction(NAME, 1);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object method = JSArguments.getUserArgument(frame.getArguments(), 0);
        return engine.uncurried((JSFunctionObject) method);
    }
}
