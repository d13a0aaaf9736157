package dev.valence.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.nodes.promise.PerformPromiseThenNode;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;

/**
 * js-lib's whenSettled(promise, fulfilled, rejected): one of two functions, which must not throw,
 * is called when one of the engine's own promises is settled. As {@code await}, and unlike {@code
 * then}, it makes no promise and asks no constructor of the user's for one (ECMAScript 27.2.5.4.1).
 *
 * <p>Threads: any. Life: its engine's.
 */
final class WhenSettled extends NativeRoot {
    private static final TruffleString NAME = text("whenSettled");

    @Child
    private PerformPromiseThenNode then =
            PerformPromiseThenNode.create(JSRealm.get(null).getContext());

    /** The current realm's function. */
    Object function() {
        return sharedFunction(NAME, 3);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        return then.execute(
                (JSPromiseObject) JSArguments.getUserArgument(arguments, 0),
                JSArguments.getUserArgument(arguments, 1),
                JSArguments.getUserArgument(arguments, 2));
    }
}
