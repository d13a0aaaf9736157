package dev.valence.clone;

import com.oracle.truffle.js.runtime.array.ScriptArray;
import com.oracle.truffle.js.runtime.array.dyn.ConstantDoubleArray;
import com.oracle.truffle.js.runtime.array.dyn.ConstantIntArray;
import com.oracle.truffle.js.runtime.array.dyn.ZeroBasedDoubleArray;
import com.oracle.truffle.js.runtime.array.dyn.ZeroBasedIntArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Copies the elements of arrays that the engine stores as Java's arrays of numbers.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Numbers {
    private Numbers() {}

    /** The node of an array without holes, or null if it is stored in another way. */
    static @Nullable Node of(JSArrayObject array, ScriptArray storage) {
        int length = (int) storage.length(array);
        if (storage instanceof ZeroBasedIntArray || storage instanceof ConstantIntArray) {
            return new Node.Integers(Arrays.copyOf((int[]) array.getArray(), length));
        }
        if (storage instanceof ZeroBasedDoubleArray || storage instanceof ConstantDoubleArray) {
            return new Node.Doubles(Arrays.copyOf((double[]) array.getArray(), length));
        }
        return null;
    }
}
