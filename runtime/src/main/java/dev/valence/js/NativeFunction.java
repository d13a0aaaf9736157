package dev.valence.js;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.objects.Undefined;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A function of a realm whose body is Java and meets the engine's own objects: one crossing between
 * Java and the realm, however many objects it looks at. Never reachable by user code.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public final class NativeFunction {
    /** What the function does. */
    public interface Body {
        /**
         * @param arguments the engine's own values
         * @return one of the engine's own values
         * @throws RuntimeException for the caller of {@link #call}
         */
        Object run(Object[] arguments);
    }

    private static final TruffleString NAME = NativeRoot.text("native");

    private final Context context;
    private final Body body;
    private @Nullable Value function;
    private @Nullable RuntimeException thrown;

    NativeFunction(Context context, Body body) {
        this.context = context;
        this.body = body;
    }

    /**
     * The function's result.
     *
     * @throws RuntimeException what the body throws; a RangeError if the stack is too short
     */
    public Value call(@Nullable Object... arguments) {
        thrown = null;
        Value result = function().execute(arguments);
        throwFailure();
        return result;
    }

    /**
     * Calls the function, whose result is of no interest.
     *
     * @throws RuntimeException what the body throws; a RangeError if the stack is too short
     */
    public void run(@Nullable Object... arguments) {
        thrown = null;
        function().executeVoid(arguments);
        throwFailure();
    }

    private Value function() {
        if (function == null) {
            function = make();
        }
        return function;
    }

    private void throwFailure() {
        RuntimeException failure = thrown;
        thrown = null;
        if (failure != null) {
            throw failure;
        }
    }

    private Value make() {
        context.enter();
        try {
            return context.asValue(new Root(this).function(NAME, 0));
        } finally {
            context.leave();
        }
    }

    private Object perform(Object[] arguments) {
        try {
            return body.run(arguments);
        } catch (RuntimeException | StackOverflowError e) {
            thrown = NativeRoot.goingAround(e);
            return Undefined.instance;
        }
    }

    private static final class Root extends NativeRoot {
        private final NativeFunction owner;

        Root(NativeFunction owner) {
            this.owner = owner;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return run(frame.getArguments());
        }

        @TruffleBoundary
        private Object run(Object[] arguments) {
            return owner.perform(JSArguments.extractUserArguments(arguments));
        }
    }
}
