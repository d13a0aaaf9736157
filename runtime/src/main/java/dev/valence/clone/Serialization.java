package dev.valence.clone;

import dev.valence.js.GuestException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private int met;
    private @Nullable Value boxes;
    private @Nullable BitSet shared;
    private boolean portInside;
    private boolean platformObjectInside;
    private Views views = Views.NONE;

    Serialization(CloneSupport support, Transfer transfer) {
        this.support = support;
        this.transfer = transfer;
        this.moving = TransferList.of(support, transfer);
    }

    CloneData write(Value value) {
        Object root = node(value);
        List<Node.Buffer> moved = moving == null ? List.of() : moving.detachAll();
        return new CloneData(root, shared, moved, portInside, platformObjectInside, views);
    }

    Node viewed(Node.View view) {
        views = views.with(view);
        return view;
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
        Brand brand = support.brandOf(object);
        Integer known = brand == Brand.NUMBER ? knownBox(object) : numbers.get(object);
        if (known != null) {
            return reference(known);
        }
        Integer buffer = brand == Brand.BUFFER && moving != null ? moving.indexOf(object) : null;
        if (buffer != null) {
            return new Node.TransferredBuffer(buffer);
        }
        if (brand == Brand.PLATFORM) {
            return platform(object);
        }
        remember(object, brand);
        return switch (brand) {
            case PLAIN, OBJECT_PROTOTYPE -> plain(object);
            case ARRAY -> array(object);
            default -> Exotics.node(this, object, brand);
        };
    }

    /** The engine gives Number objects no identity that Java can use. */
    private @Nullable Integer knownBox(Value object) {
        if (boxes == null) {
            boxes = support.call("newMap");
        }
        Value known = support.call("mapGet", boxes, object);
        return known.isNull() ? null : (Integer) known.asInt();
    }

    private void remember(Value object, Brand brand) {
        if (brand == Brand.NUMBER) {
            support.call("fillMap", Objects.requireNonNull(boxes), object, met);
        } else {
            numbers.put(object, met);
        }
        met++;
    }

    private Node reference(int number) {
        if (shared == null) {
            shared = new BitSet();
        }
        shared.set(number);
        return new Node.BackReference(number);
    }

    private Node platform(Value object) {
        int index = transfer.indexOf(object);
        return index == Transfer.NOT_A_PORT ? serializable(object) : port(index);
    }

    /** An object of an interface that says how its objects are copied; only the web's can be. */
    private Node serializable(Value object) {
        boolean moves = moving != null && moving.movesPlatformObject(object);
        Value parts =
                transfer.flavour() == Flavour.ELECTRON
                        ? support.nullValue()
                        : support.call("takePlatformObject", object, moves);
        if (parts.isNull()) {
            throw uncloneable(object);
        }
        remember(object, Brand.PLATFORM);
        platformObjectInside = true;
        return new Node.PlatformObject(nodes(parts));
    }

    private Node port(int index) {
        if (index == Transfer.NOT_TRANSFERRED) {
            throw transfer.error(
                    "A MessagePort could not be cloned because it was not transferred.");
        }
        portInside = true;
        return new Node.PortReference(index);
    }

    private Node plain(Value object) {
        Properties properties = new Properties();
        addProperties(object, 0, properties);
        return new Node.PlainObject(properties.shape(), properties.values());
    }

    /** Adds the properties of an object, but for the first {@code skipped} in key order. */
    private void addProperties(Value object, int skipped, Properties to) {
        int position = 0;
        for (String key : object.getMemberKeys()) {
            Value value = position++ < skipped ? null : own(object, key);
            if (value != null) {
                to.add(key, node(value));
            }
        }
    }

    /** A property's value, or null if a getter has deleted it meanwhile. */
    private @Nullable Value own(Value object, String key) {
        if (INHERITED_BY_ALL.contains(key) && !support.hasOwn(object, key)) {
            return null;
        }
        return object.getMember(key);
    }

    private Node array(Value array) {
        long length = array.getArraySize();
        return array.getMemberKeys().size() == length
                ? dense(array, (int) length)
                : sparse(array, length, new Object[0], 0);
    }

    /** As many keys as elements: there are no holes, or as many holes as other properties. */
    private Node dense(Value array, int length) {
        Object[] elements = new Object[length];
        for (int i = 0; i < length; i++) {
            Value element = element(array, i);
            if (element == null || element.isNull() && !support.hasOwn(array, i)) {
                return sparse(array, length, elements, i);
            }
            elements[i] = node(element);
        }
        return new Node.DenseArray(elements);
    }

    /** An element, or null if a getter has made the array shorter meanwhile. */
    private static @Nullable Value element(Value array, int index) {
        try {
            return array.getArrayElement(index);
        } catch (ArrayIndexOutOfBoundsException gone) {
            return null;
        }
    }

    /** An array whose first {@code count} elements are known. */
    private Node sparse(Value array, long length, Object[] elements, int count) {
        Properties properties = new Properties();
        for (int i = 0; i < count; i++) {
            properties.add(Integer.toString(i), elements[i]);
        }
        addProperties(array, count, properties);
        return new Node.SparseArray(length, properties.shape(), properties.values());
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

    private static final class Properties {
        private final List<String> keys = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String key, Object value) {
            keys.add(key);
            values.add(value);
        }

        Shape shape() {
            return new Shape(keys.toArray(String[]::new));
        }

        Object[] values() {
            return values.toArray();
        }
    }
}
