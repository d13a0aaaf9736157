package dev.valence.clone;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart what is neither a plain object nor an array.
 *
 * <p>Threads: confined to the realm's loop, one call of a {@link CloneWriter}.
 */
final class Exotics {
    private static final String DETACHED = "An ArrayBuffer is detached and could not be cloned.";

    private Exotics() {}

    static Node node(Serialization from, Value object, Brand brand) {
        CloneSupport support = from.support();
        return switch (brand) {
            case DATE -> new Node.Date(support.call("dateValue", object).asDouble());
            case REG_EXP -> regExp(support.call("regExpParts", object));
            case MAP -> new Node.MapEntries(from.nodes(support.call("mapEntries", object)));
            case SET -> new Node.SetValues(from.nodes(support.call("setValues", object)));
            case ERROR -> error(from, support.call("errorParts", object));
            case BUFFER -> buffer(from, object);
            case SHARED_BUFFER ->
                    throw from.error(
                            "SharedArrayBuffer transfer requires self.crossOriginIsolated.");
            case TYPED_ARRAY -> view(from, object, support.call("typedArrayParts", object));
            case DATA_VIEW -> view(from, object, support.call("dataViewParts", object));
            case BOOLEAN -> new Node.Boxed(from.node(support.unbox(object, "boolean")));
            case NUMBER -> new Node.Boxed(from.node(support.unbox(object, "number")));
            case STRING -> new Node.Boxed(from.node(support.unbox(object, "string")));
            case BIG_INT -> new Node.Boxed(from.node(support.unbox(object, "bigint")));
            default -> throw from.uncloneable(object);
        };
    }

    private static Node regExp(Value parts) {
        return new Node.RegExp(
                parts.getArrayElement(0).asString(), parts.getArrayElement(1).asString());
    }

    private static Node error(Serialization from, Value parts) {
        Object cause = parts.getArraySize() > 3 ? from.node(parts.getArrayElement(3)) : null;
        return new Node.ErrorObject(
                parts.getArrayElement(0).asString(),
                text(parts.getArrayElement(1)),
                text(parts.getArrayElement(2)),
                cause);
    }

    private static @Nullable String text(Value value) {
        return value.isString() ? value.asString() : null;
    }

    private static Node buffer(Serialization from, Value object) {
        Node.Buffer copy = copy(from.support(), object);
        if (copy == null) {
            throw from.error(DETACHED);
        }
        return copy;
    }

    /** The contents of a buffer, or null if it is detached. */
    static Node.@Nullable Buffer copy(CloneSupport support, Value buffer) {
        Value parts = support.call("bufferParts", buffer);
        if (parts.isNull()) {
            return null;
        }
        byte[] bytes = new byte[parts.getArrayElement(0).asInt()];
        if (bytes.length > 0) {
            buffer.readBuffer(0, bytes, 0, bytes.length);
        }
        return new Node.Buffer(bytes, parts.getArrayElement(1).asDouble());
    }

    private static Node view(Serialization from, Value view, Value parts) {
        if (parts.isNull()) {
            throw from.uncloneable(view);
        }
        return from.viewed(
                new Node.View(
                        parts.getArrayElement(0).asString(),
                        from.node(parts.getArrayElement(1)),
                        parts.getArrayElement(2).asDouble(),
                        parts.getArrayElement(3).asDouble()));
    }
}
