package dev.valence.world;

import dev.valence.clone.CloneData;
import dev.valence.clone.Cloner;
import dev.valence.js.NativeMethod;
import dev.valence.js.Realm;
import dev.valence.js.RealmEndedException;
import dev.valence.js.StackRoom;
import dev.valence.js.UserCall;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    private @Nullable UserCall answering;
    private @Nullable Object answerOf;

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
     * A method that calls a function of another world: in Java if all is plain data, else {@code
     * byText}.
     *
     * @param fail throws what the method's body has thrown
     */
    public NativeMethod newCall(ContextBridge bridge, Value byText, Value fail) {
        return realm.newMethod(
                byText,
                fail,
                (receiver, own) -> callPlain(bridge, own[0], own[1], own[2].equals(true)));
    }

    private @Nullable Object callPlain(
            ContextBridge bridge, Object handle, Object arguments, boolean dynamic) {
        CloneData plain = dynamic ? null : cloner.writePlainInside(arguments);
        return plain == null
                ? null
                : bridge.callPlain(this, (BridgedFunction) Realm.hostObject(handle), plain);
    }

    /** Makes a call of a function of this world. */
    PlainCall run(PlainCall call) {
        return guarded(
                () -> {
                    realm.enter(call);
                    return call;
                });
    }

    /** Calls functions; of what they throw it makes js-lib's answer. */
    UserCall answering() {
        if (answering == null) {
            answering = new UserCall(own("failureOf"));
        }
        return answering;
    }

    /** js-lib's answer for one of the engine's own values. */
    Object answerOf(Object value) {
        if (answerOf == null) {
            answerOf = own("answerOf");
        }
        return UserCall.call(answerOf, value);
    }

    /** The engine's own function behind one of {@code common/bridge-support}. */
    private Object own(String function) {
        return realm.ownValue(function(function));
    }

    Value call(String function, @Nullable Object... args) {
        return guarded(() -> function(function).execute(args));
    }

    /**
     * @throws RealmEndedException if the world has ended, because the document or the app has
     */
    private <T extends @Nullable Object> T guarded(Supplier<T> call) {
        try {
            return call.get();
        } catch (IllegalStateException | PolyglotException thrown) {
            if (realm.isClosed()) {
                throw new RealmEndedException(thrown);
            }
            throw thrown;
        }
    }

    private Value function(String name) {
        Value known = functions.get(name);
        if (known == null) {
            StackRoom.require();
            known = realm.function("common/bridge-support", name);
            functions.put(name, known);
        }
        return known;
    }

    Value apply(BridgedFunction target, String text, @Nullable Value handles) {
        String apply = target.isDynamic() ? "applyDynamic" : "apply";
        return call(apply, target.function(), target.receiver(), text, adopt(handles));
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
