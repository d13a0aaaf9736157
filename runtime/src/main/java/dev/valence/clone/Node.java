package dev.valence.clone;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import org.jspecify.annotations.Nullable;

/**
 * A part of clone data that is not a primitive.
 *
 * <p>Threads: immutable; nobody writes to the arrays in it. A node that makes an object first takes
 * its number by {@link Deserialization#begin}, as the serialisation did.
 */
sealed interface Node {
    /** The value in the receiving realm: one of the engine's own. */
    Object rebuild(Deserialization to);

    /** An object that was met before. */
    record BackReference(int object) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.object(object);
        }
    }

    /** A transferred port, by its index among the message's ports. */
    record PortReference(int index) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.port(index);
        }
    }

    /** A transferred buffer, by its index among the transferred buffers. */
    record TransferredBuffer(int index) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.transferredBuffer(index);
        }
    }

    /** An object with own enumerable properties; its prototype does not travel. */
    record PlainObject(Keys keys, Object[] values) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.newObject(keys, values);
        }
    }

    /** An array without holes or other properties. */
    record DenseArray(Object[] elements) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.newArray(elements);
        }
    }

    /** The same, if all elements are small integers. */
    record Integers(int[] elements) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.newArray(elements);
        }
    }

    /** The same, if all elements are numbers. */
    record Doubles(double[] elements) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.newArray(elements);
        }
    }

    /** Any other array: its properties by name. */
    record SparseArray(long length, Keys keys, Object[] values) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            Object array = to.keep(number, to.support().call("newArray", (double) length));
            return to.fill((JSDynamicObject) array, keys, values);
        }
    }

    /** A Boolean, Number, String or BigInt object. */
    record Boxed(Object primitive) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            return to.keep(number, to.support().call("box", primitive));
        }
    }

    /** A Date: milliseconds, or NaN. */
    record Date(double time) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.keep(to.begin(), to.support().call("newDate", time));
        }
    }

    /** A RegExp; lastIndex does not travel. */
    record RegExp(Object source, Object flags) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.keep(to.begin(), to.support().call("newRegExp", source, flags));
        }
    }

    /** A Map: keys and values in turn. */
    record MapEntries(Object[] entries) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            Object map = to.keep(to.begin(), to.support().call("newMap"));
            return to.fillFrom("fillMap", map, entries);
        }
    }

    /** A Set. */
    record SetValues(Object[] values) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            Object set = to.keep(to.begin(), to.support().call("newSet"));
            return to.fillFrom("fillSet", set, values);
        }
    }

    /**
     * An Error of one of the standard classes; {@code message} and {@code stack} are strings or the
     * engine's null, {@code cause} is null if it has none.
     */
    record ErrorObject(Object name, Object message, Object stack, @Nullable Object cause)
            implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            Object error = to.keep(number, to.support().call("newError", name, message, stack));
            if (cause != null) {
                to.support().call("setCause", error, to.value(cause));
            }
            return error;
        }
    }

    /** An object of a serializable interface: its name, then its parts. */
    record PlatformObject(Object[] parts) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            return to.keep(number, to.support().call("makePlatformObject", to.all(parts)));
        }
    }

    /** An ArrayBuffer; {@code maxByteLength} is -1 if it cannot be resized. */
    record Buffer(byte[] bytes, double maxByteLength) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.keep(to.begin(), to.newBuffer(this));
        }
    }

    /** A typed array or DataView; {@code length} is -1 if it follows its buffer. */
    record View(String name, Object buffer, double offset, double length) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            Object store = to.value(buffer);
            Object kind = CloneSupport.text(name);
            return to.keep(number, to.support().call("newView", kind, store, offset, length));
        }
    }
}
