package dev.valence.clone;

import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * Js-lib's answer to which of the ports that move a platform object is; see {@link Transfer}.
 *
 * <p>Threads: confined to the realm's loop, one call of a {@link CloneWriter}.
 */
final class PortIndex {
    static final int NOT_A_PORT = -1;
    static final int NOT_TRANSFERRED = -2;

    /** For a call that moves no port. */
    static final PortIndex NONE = new PortIndex(Undefined.instance);

    private final @Nullable JSFunctionObject function;

    /**
     * @param function a function, or anything else if no port moves
     */
    PortIndex(Object function) {
        this.function = function instanceof JSFunctionObject found ? found : null;
    }

    int of(Object platformObject) {
        return function == null ? NOT_A_PORT : ((Number) call(function, platformObject)).intValue();
    }

    /** Throws the guest's error if a port of the list has moved meanwhile. */
    void checkLeaving(Object port) {
        if (function != null) {
            call(function, port, true);
        }
    }

    private static Object call(JSFunctionObject function, Object... arguments) {
        return JSFunction.call(function, Undefined.instance, arguments);
    }
}
