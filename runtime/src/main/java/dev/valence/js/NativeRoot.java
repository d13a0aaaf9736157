package dev.valence.js;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import org.jspecify.annotations.Nullable;

/**
 * Java that runs as the body of the engine's own functions, which can be called and not
 * constructed.
 *
 * <p>Threads: as its subclass says. Life: its engine's.
 */
abstract class NativeRoot extends JavaScriptRootNode {
    private volatile @Nullable JSFunctionData shared;

    /** Called inside a context. */
    NativeRoot() {
        super(JavaScriptLanguage.getCurrentLanguage(), null, null);
    }

    static TruffleString text(String name) {
        return TruffleString.fromJavaStringUncached(name, TruffleString.Encoding.UTF_16);
    }

    /** A new function of the current realm. */
    final JSFunctionObject function(TruffleString name, int length) {
        return JSFunction.create(JSRealm.get(null), data(name, length));
    }

    /** The same for a body whose functions have one name and length in all realms. */
    final JSFunctionObject sharedFunction(TruffleString name, int length) {
        JSFunctionData known = shared;
        if (known == null) {
            known = data(name, length);
            shared = known;
        }
        return JSFunction.create(JSRealm.get(null), known);
    }

    /**
     * The engine lets pass only exceptions of its own, which are thrown on here; what is returned
     * has to go around it.
     */
    static RuntimeException goingAround(Throwable thrown) {
        if (thrown instanceof AbstractTruffleException || thrown instanceof ControlFlowException) {
            throw (RuntimeException) thrown;
        }
        return thrown instanceof RuntimeException other ? other : GuestException.tooDeep();
    }

    private JSFunctionData data(TruffleString name, int length) {
        return JSFunctionData.createCallOnly(
                JSRealm.get(null).getContext(), getCallTarget(), length, name);
    }

    @Override
    public final boolean isInternal() {
        return true;
    }
}
