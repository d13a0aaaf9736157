package dev.valence.js;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A method or getter of js-lib's whose usual case is Java's: no function of js-lib runs then.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public final class NativeMethod {
    /** What the method does in the usual case. */
    public interface Body {
        /**
         * @param receiver one of the engine's own values, as the arguments are
         * @return another; null, without an effect, if js-lib has to do it
         * @throws RuntimeException for the caller of the method
         */
        @Nullable Object run(Object receiver, Object[] arguments);
    }

    /** The engine's undefined. */
    public static final Object UNDEFINED = Undefined.instance;

    private final Body body;
    private final Value function;
    private @Nullable RuntimeException thrown;

    /**
     * @param whole the method as js-lib has it, which gives this one its name and length
     * @param fail throws what {@link #takeFailure} returns
     */
    NativeMethod(Realm realm, Value whole, Value fail, Body body) {
        this.body = body;
        TruffleString name = NativeRoot.text(whole.getMember("name").asString());
        int length = whole.getMember("length").asInt();
        this.function =
                realm.newFunction(own -> new Root(this, own[0], own[1]).function(name, length))
                        .call(whole, fail);
    }

    public Value function() {
        return function;
    }

    /** What the body threw when it was last called; null if it did not. */
    public @Nullable RuntimeException takeFailure() {
        RuntimeException failure = thrown;
        thrown = null;
        return failure;
    }

    private @Nullable Object perform(Object receiver, Object[] arguments) {
        try {
            return body.run(receiver, arguments);
        } catch (RuntimeException | StackOverflowError e) {
            thrown = NativeRoot.goingAround(e);
            return UNDEFINED;
        }
    }

    private static final class Root extends NativeRoot {
        private final NativeMethod owner;
        private final JSFunctionObject whole;
        private final JSFunctionObject fail;

        Root(NativeMethod owner, Object whole, Object fail) {
            this.owner = owner;
            this.whole = (JSFunctionObject) whole;
            this.fail = (JSFunctionObject) fail;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return run(frame.getArguments());
        }

        @TruffleBoundary
        private Object run(Object[] frame) {
            Object receiver = JSArguments.getThisObject(frame);
            Object[] arguments = JSArguments.extractUserArguments(frame);
            Object result = owner.perform(receiver, arguments);
            if (owner.thrown != null) {
                return fail();
            }
            return result == null
                    ? JSFunction.call(JSArguments.create(receiver, whole, arguments))
                    : result;
        }

        /** Whatever comes of it, such as a stack too short, the next call begins anew. */
        private Object fail() {
            try {
                return JSFunction.call(JSArguments.createZeroArg(UNDEFINED, fail));
            } finally {
                owner.thrown = null;
            }
        }
    }
}
