package dev.valence.clone;

import dev.valence.js.GuestException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * One writing of a value: walks plain objects and arrays, leaves the rest to {@link Exotics}.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Serialization {
    private static final Set<String> INHERITED_BY_ALL =
            Set.of(
                    "__proto__",
                    "__defineGetter__",
                    "__defineSetter__",
                    "__lookupGetter__",
                    "__lookupSetter__",
                    "constructor",
                    "hasOwnProperty",
                    "isPrototypeOf",
                    "propertyIsEnumerable",
                    "toLocaleString",
                    "toString",
                    "valueOf");

    private final CloneSupport support;
    private final Transfer transfer;
    private final @Nullable TransferList moving;
    private final Map<Value, Integer> numbers = new HashMap<>();
    private @Nullable BitSet shared;
    private boolean portInside;

    Serialization(CloneSupport support, Transfer transfer) {
        this.support = support;
        this.transfer = transfer;
        this.moving = TransferList.of(support, transfer);
    }

    CloneData write(Value value) {
        Object root = node(value);
        List<Node.Buffer> moved = moving == null ? List.of() : moving.detachAll();
        return new CloneData(root, shared, moved, portInside);
    }

    CloneSupport support() {
        return support;
    }

    /** The node of a value, or a string, number or boolean of Java. */
    Object node(Value value) {
        if (value.hasMembers()) {
            return object(value);
        }
        if (value.isString()) {
            return value.asString();
        }
        if (value.isNumber()) {
            return number(value);
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isNull()) {
            return value.toString().equals("null") ? Node.Nothing.NULL : Node.Nothing.UNDEFINED;
        }
        throw uncloneable(value);
    }

    /**
     * A bigint says of itself that it is a number, but converts to the narrowest type of Java it
     * fits in; a number converts to Integer or Double. The engine decides where both are possible.
     */
    private Object number(Value value) {
        Object number = value.as(Object.class);
        if (number instanceof Integer small && small == small.shortValue()) {
            return small;
        }
        if (number instanceof Double real && (real != Math.rint(real) || real.isInfinite())) {
            return real;
        }
        boolean isBigInt = value.getMetaObject().getMetaQualifiedName().equals("bigint");
        return isBigInt ? new Node.BigInt(value.asBigInteger()) : plainNumber(value);
    }

    private static Object plainNumber(Value value) {
        return value.fitsInInt() ? (Object) value.asInt() : (Object) value.asDouble();
    }

    private Object object(Value object) {
        Integer known = numbers.get(object);
        if (known != null) {
            return reference(known);
        }
        Integer buffer = moving == null ? null : moving.indexOf(object);
        if (buffer != null) {
            return new Node.TransferredBuffer(buffer);
        }
        Brand brand = support.brandOf(object);
        if (brand == Brand.PLATFORM) {
            return port(object);
        }
        numbers.put(object, numbers.size());
        return switch (brand) {
            case PLAIN, OBJECT_PROTOTYPE -> plain(object);
            case ARRAY -> support.isDense(object) ? dense(object) : sparse(object);
            default -> Exotics.node(this, object, brand);
        };
    }

    private Node reference(int number) {
        if (shared == null) {
            shared = new BitSet();
        }
        shared.set(number);
        return new Node.BackReference(number);
    }

    private Node port(Value object) {
        int index = transfer.indexOf(object);
        if (index == Transfer.NOT_A_PORT) {
            throw uncloneable(object);
        }
        if (index == Transfer.NOT_TRANSFERRED) {
            throw transfer.error(
                    "A MessagePort could not be cloned because it was not transferred.");
        }
        portInside = true;
        return new Node.PortReference(index);
    }

    private Node plain(Value object) {
        Properties properties = properties(object);
        return new Node.PlainObject(properties.shape(), properties.values());
    }

    private Node sparse(Value array) {
        long length = array.getArraySize();
        Properties properties = properties(array);
        return new Node.SparseArray(length, properties.shape(), properties.values());
    }

    private Properties properties(Value object) {
        Set<String> names = object.getMemberKeys();
        List<String> keys = new ArrayList<>(names.size());
        List<Object> values = new ArrayList<>(names.size());
        for (String key : names) {
            Value value = own(object, key);
            if (value != null) {
                keys.add(key);
                values.add(node(value));
            }
        }
        return new Properties(new Shape(keys.toArray(String[]::new)), values.toArray());
    }

    /** A property's value, or null if a getter has deleted it meanwhile. */
    private @Nullable Value own(Value object, String key) {
        if (INHERITED_BY_ALL.contains(key) && !support.call("hasOwn", object, key).asBoolean()) {
            return null;
        }
        return object.getMember(key);
    }

    private Node dense(Value array) {
        Object[] elements = new Object[(int) array.getArraySize()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = node(element(array, i));
        }
        return new Node.DenseArray(elements);
    }

    /** An element, or undefined if a getter has made the array shorter meanwhile. */
    private Value element(Value array, int index) {
        try {
            return array.getArrayElement(index);
        } catch (ArrayIndexOutOfBoundsException gone) {
            return support.undefined();
        }
    }

    Object[] nodes(Value array) {
        Object[] nodes = new Object[(int) array.getArraySize()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(array.getArrayElement(i));
        }
        return nodes;
    }

    GuestException uncloneable(Value value) {
        if (transfer.flavour() == Flavour.ELECTRON) {
            return transfer.error("");
        }
        boolean foreign = value.isHostObject() || value.isProxyObject();
        String text = foreign ? "#<Object>" : support.call("describe", value).asString();
        return transfer.error(text + " could not be cloned.");
    }

    GuestException error(String text) {
        return transfer.error(text);
    }

    private record Properties(Shape shape, Object[] values) {}
}
