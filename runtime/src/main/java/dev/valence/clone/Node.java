package dev.valence.clone;

import java.math.BigInteger;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A part of clone data that is not a string, number or boolean of Java.
 *
 * <p>Threads: immutable; nobody writes to the arrays in it. A node that makes an object first takes
 * its number by {@link Deserialization#begin}, as the serialisation did.
 */
sealed interface Node {
    /** The value in the receiving realm: a {@link Value}. */
    Object rebuild(Deserialization to);

    /** What has no content. */
    enum Nothing implements Node {
        UNDEFINED,
        NULL;

        @Override
        public Object rebuild(Deserialization to) {
            return this == NULL ? to.support().nullValue() : to.support().undefined();
        }
    }

    /** A bigint. */
    record BigInt(BigInteger number) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.support().newBigInt(number);
        }
    }

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
    record PlainObject(Shape shape, Object[] values) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            if (!to.isShared(number)) {
                return to.support().construct(shape, to.all(values));
            }
            Value object = to.keep(number, to.support().call("newObject"));
            return to.support().fill(object, shape, to.all(values));
        }
    }

    /** An array without holes or other properties. */
    record DenseArray(Object[] elements) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            if (!to.isShared(number)) {
                return to.support().call("arrayOf", to.all(elements));
            }
            Value array = to.keep(number, to.support().call("newArray", 0));
            return to.support().fillFrom("fillArray", array, to.all(elements));
        }
    }

    /** Any other array: its properties by name. */
    record SparseArray(long length, Shape shape, Object[] values) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            Value array = to.keep(number, to.support().call("newArray", (double) length));
            return to.support().fill(array, shape, to.all(values));
        }
    }

    /** A Boolean, Number, String or BigInt object. */
    record Boxed(Object primitive) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            return to.keep(number, to.support().call("box", to.value(primitive)));
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
    record RegExp(String source, String flags) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            return to.keep(to.begin(), to.support().call("newRegExp", source, flags));
        }
    }

    /** A Map: keys and values in turn. */
    record MapEntries(Object[] entries) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            Value map = to.keep(to.begin(), to.support().call("newMap"));
            return to.support().fillFrom("fillMap", map, to.all(entries));
        }
    }

    /** A Set. */
    record SetValues(Object[] values) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            Value set = to.keep(to.begin(), to.support().call("newSet"));
            return to.support().fillFrom("fillSet", set, to.all(values));
        }
    }

    /** An Error of one of the standard classes; {@code cause} is null if it has none. */
    record ErrorObject(
            String name, @Nullable String message, @Nullable String stack, @Nullable Object cause)
            implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            Value error = to.keep(to.begin(), to.support().newError(name, message, stack));
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
            return to.keep(to.begin(), to.support().newBuffer(this));
        }
    }

    /** A typed array or DataView; {@code length} is -1 if it follows its buffer. */
    record View(String name, Object buffer, double offset, double length) implements Node {
        @Override
        public Object rebuild(Deserialization to) {
            int number = to.begin();
            Object store = to.value(buffer);
            return to.keep(number, to.support().call("newView", name, store, offset, length));
        }
    }
}
