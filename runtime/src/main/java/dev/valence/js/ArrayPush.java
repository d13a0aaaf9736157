package dev.valence.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.array.ScriptArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;

/**
 * js-lib's push(array, ...values), which returns the new length: as the engine's, but setters that
 * user code has put onto the prototypes of arrays are not called. Defining elements one by one does
 * the same, but turns the array into one that is slow for good.
 *
 * <p>Threads: any. Life: its engine's.
 */
final class ArrayPush extends JavaScriptRootNode {
    private static final TruffleString NAME =
            TruffleString.fromConstant("push", TruffleString.Encoding.UTF_16);

    /** Called inside a context. */
    ArrayPush() {
        super(JavaScriptLanguage.getCurrentLanguage(), null, null);
    }

    /** The current realm's function. */
    Object function() {
        JSRealm realm = JSRealm.get(null);
        return JSFunction.create(
                realm, JSFunctionData.createCallOnly(realm.getContext(), getCallTarget(), 2, NAME));
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

    @Override
    public boolean isInternal() {
        return true;
    }
}
