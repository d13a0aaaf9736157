package dev.valence.world;

import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import dev.valence.js.RealmEndedException;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * One of the worlds that a bridge connects, with its functions of {@code common/bridge-support}.
 *
 * <p>Threads: confined to the document's loop. Life: its realm's.
 */
public final class BridgeSide {
    private final int worldId;
    private final Realm realm;
    private final Cloner cloner;
    private final Map<String, Value> functions = new HashMap<>();

    BridgeSide(int worldId, Realm realm, Cloner cloner) {
        this.worldId = worldId;
        this.realm = realm;
        this.cloner = cloner;
    }

    public int worldId() {
        return worldId;
    }

    public Realm realm() {
        return realm;
    }

    Cloner cloner() {
        return cloner;
    }

    /**
     * @throws RealmEndedException if the world has ended, because the document or the app has
     */
    Value call(String function, @Nullable Object... args) {
        try {
            return function(function).execute(args);
        } catch (IllegalStateException | PolyglotException thrown) {
            if (realm.isClosed()) {
                throw new RealmEndedException(false, thrown);
            }
            throw thrown;
        }
    }

    private Value function(String name) {
        return functions.computeIfAbsent(
                name, known -> realm.function("common/bridge-support", known));
    }

    Value apply(BridgedFunction target, @Nullable String text, @Nullable Value handles) {
        String apply = target.isDynamic() ? "applyDynamic" : "apply";
        return call(apply, target.function(), target.receiver(), text, adopt(handles));
    }

    Value applyPlain(BridgedFunction target, BridgedClone args) {
        return call("applyPlain", target.function(), target.receiver(), args);
    }

    /** Handles that another world has put into an array, in an array of this one. */
    @Nullable Value adopt(@Nullable Value handles) {
        return handles == null || handles.isNull() ? null : realm.newArray(elements(handles, 0));
    }

    /**
     * An answer of another world: a primitive value, plain data, or an array of text and handles.
     */
    @Nullable Object take(Value answer) {
        if (answer.isString()) {
            return answer.asString();
        }
        if (answer.isNull()) {
            return null;
        }
        if (answer.isHostObject()) {
            return answer.asHostObject();
        }
        return answer.hasArrayElements() ? realm.newArray(elements(answer, 1)) : simple(answer);
    }

    /** Java's value of a boolean or number: even these are refused by another realm as they are. */
    private static Object simple(Value answer) {
        if (answer.isBoolean()) {
            return answer.asBoolean();
        }
        return answer.fitsInInt() ? (Object) answer.asInt() : (Object) answer.asDouble();
    }

    /** The elements of an array of which the first {@code texts} are strings, the rest handles. */
    private static Object[] elements(Value array, int texts) {
        Object[] elements = new Object[(int) array.getArraySize()];
        for (int i = 0; i < elements.length; i++) {
            Value element = array.getArrayElement(i);
            elements[i] = i < texts ? element.asString() : element.asHostObject();
        }
        return elements;
    }
}
