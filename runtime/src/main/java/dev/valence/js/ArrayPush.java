package dev.valence.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.array.ScriptArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;

/**
 * js-lib's push(array, ...values), which returns the new length: as the engine's, but setters that
 * user code has put onto the prototypes of arrays are not called. Defining elements one by one does
 * the same, but turns the array into one that is slow for good.
 *
 * <p>Threads: any. Life: its engine's.
 */
final class ArrayPush extends NativeRoot {
    private static final TruffleString NAME = text("push");

    /** The current realm's function. */
    Object function() {
        return sharedFunction(NAME, 2);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        JSArrayObject array = (JSArrayObject) JSArguments.getUserArgument(arguments, 0);
        int count = JSArguments.getUserArgumentCount(arguments);
        for (int i = 1; i < count; i++) {
            append(array, JSArguments.getUserArgument(arguments, i));
        }
        return (int) array.getArraySize();
    }

    private static void append(JSArrayObject array, Object value) {
        ScriptArray storage = array.getArrayType();
        array.setArrayType(storage.setElement(array, storage.length(array), value, true));
    }
}
