package dev.valence.clone;

import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A realm's half of structured clone: the functions of {@code common/clone-support}, loaded on
 * first use, and the constructor functions of the shapes seen.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's; one for each realm.
 */
public final class CloneSupport {
    private final Realm realm;
    private final Map<String, Value> functions = new HashMap<>();
    private final Map<String, Brand> brands = new HashMap<>();
    private final Constructors constructors;
    private @Nullable Value library;
    private @Nullable Value classify;

    public CloneSupport(Realm realm) {
        this.realm = realm;
        this.constructors = new Constructors(realm);
    }

    public CloneWriter writer() {
        return new CloneWriter(this);
    }

    public CloneReader reader() {
        return new CloneReader(this);
    }

    static GuestException tooDeep() {
        return new GuestException(
                GuestException.Kind.RANGE_ERROR, "Maximum call stack size exceeded");
    }

    /** A member of {@code common/clone-support}. */
    private Value member(String name) {
        Value known = functions.get(name);
        if (known != null) {
            return known;
        }
        if (library == null) {
            library = realm.require("common/clone-support");
        }
        Value found = library.getMember(name);
        functions.put(name, found);
        return found;
    }

    Value call(String function, Object... arguments) {
        return member(function).execute(arguments);
    }

    Value undefined() {
        return member("undefinedValue");
    }

    Value nullValue() {
        return member("nullValue");
    }

    boolean hasOwn(Value object, Object key) {
        return call("hasOwn", object, key).asBoolean();
    }

    Brand brandOf(Value object) {
        if (classify == null) {
            classify = member("classify");
        }
        String name = classify.execute(object).asString();
        Brand known = brands.get(name);
        if (known == null) {
            known = Brand.of(name);
            brands.put(name, known);
        }
        return known;
    }

    Value unbox(Value object, String type) {
        return member("unbox").invokeMember(type, object);
    }

    Value newBigInt(BigInteger number) {
        String digits = "0x" + number.abs().toString(16);
        return call(number.signum() < 0 ? "negativeBigint" : "bigint", digits);
    }

    Value newError(String name, @Nullable String message, @Nullable String stack) {
        return call("newError", name, orNull(message), orNull(stack));
    }

    private Object orNull(@Nullable String text) {
        return text == null ? nullValue() : text;
    }

    Value newBuffer(Node.Buffer buffer) {
        ByteBuffer bytes = ByteBuffer.wrap(buffer.bytes());
        return call("newBuffer", bytes, buffer.bytes().length, buffer.maxByteLength());
    }

    /** A new plain object with the properties of a shape. */
    Value construct(Shape shape, Object[] values) {
        Value constructor = constructors.find(shape);
        return constructor == null
                ? fill(call("newObject"), shape, values)
                : constructor.execute(values);
    }

    /** Creates the properties of a shape in {@code object}. */
    Value fill(Value object, Shape shape, Object[] values) {
        Object[] arguments = new Object[1 + 2 * values.length];
        arguments[0] = object;
        for (int i = 0; i < values.length; i++) {
            arguments[1 + 2 * i] = shape.key(i);
            arguments[2 + 2 * i] = values[i];
        }
        member("fill").executeVoid(arguments);
        return object;
    }

    /** Calls a function that puts {@code contents} into {@code object}. */
    Value fillFrom(String function, Value object, Object[] contents) {
        Object[] arguments = new Object[1 + contents.length];
        arguments[0] = object;
        System.arraycopy(contents, 0, arguments, 1, contents.length);
        member(function).executeVoid(arguments);
        return object;
    }
}
