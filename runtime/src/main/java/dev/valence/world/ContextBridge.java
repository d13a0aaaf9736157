package dev.valence.world;

import dev.valence.clone.CloneData;
import dev.valence.clone.Cloner;
import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.js.RealmEndedException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Electron's context bridge between the worlds of a document: what crosses is copied by the rules
 * of electron-semantics 6.7, functions and promises become proxies, and nothing that arrives has a
 * foreign prototype.
 *
 * <p>Taking values apart and making them anew is the worlds' own work ({@code
 * common/bridge-support}); here pass texts, and opaque handles of what cannot be a text.
 *
 * <p>Threads: confined to the document's loop. Life: the document's.
 */
public final class ContextBridge {
    /**
     * Calls within calls across the bridge. An error that leaves n of them is made anew n times,
     * each time with a walk over the whole stack: 2,500 calls took 40 s to end, 1,000 take one.
     */
    private static final int MAX_NESTED_CALLS = 1_000;

    private final Map<Integer, BridgeSide> sides = new TreeMap<>();
    private final IntFunction<BridgeSide> newWorld;
    private int symbols;
    private int nested;
    private @Nullable Object answer;

    /**
     * @param newWorld makes the world of an id that there is none of yet, and adds it here
     */
    public ContextBridge(IntFunction<BridgeSide> newWorld) {
        this.newWorld = newWorld;
    }

    /** Connects a world. */
    public BridgeSide add(int worldId, Realm realm, Cloner cloner) {
        BridgeSide side = new BridgeSide(worldId, realm, cloner);
        sides.put(worldId, side);
        return side;
    }

    private BridgeSide side(int worldId) {
        BridgeSide known = sides.get(worldId);
        return known == null ? newWorld.apply(worldId) : known;
    }

    /** The ids of all worlds, in ascending order. */
    public int[] worldIds() {
        return sides.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a world's global object has a property of that name. */
    public boolean hasGlobal(int worldId, String key) {
        return side(worldId).call("hasGlobal", key).asBoolean();
    }

    /** Makes a value a global of a world. */
    public void expose(
            int worldId, String key, String text, @Nullable Value handles, boolean mutable) {
        BridgeSide to = side(worldId);
        to.call("expose", key, text, to.adopt(handles), mutable);
    }

    /**
     * Puts a value, or an accessor, into an object of a world; whether that worked.
     *
     * @param path the keys that lead from the global object to the property, as JSON
     * @param accessor whether the values are the getter and the setter of an accessor
     */
    public boolean override(
            int worldId, String path, String text, @Nullable Value handles, boolean accessor) {
        BridgeSide to = side(worldId);
        String how = accessor ? "overrideAccessor" : "overrideValue";
        return to.call(how, path, text, to.adopt(handles)).asBoolean();
    }

    /** Runs a script in a world; the answer is one of {@code bridge-support}. */
    public @Nullable Object execute(BridgeSide caller, int worldId, String code, String url) {
        return across(caller, () -> caller.take(side(worldId).call("execute", code, url)));
    }

    /** Calls the function of a source in a world. */
    public @Nullable Object executeFunction(
            BridgeSide caller, int worldId, String source, String text, @Nullable Value handles) {
        BridgeSide to = side(worldId);
        return across(
                caller,
                () -> caller.take(to.call("executeFunction", source, text, to.adopt(handles))));
    }

    /**
     * A proxy in {@code caller}'s world was called: runs the function behind it in its own world.
     */
    public @Nullable Object call(
            BridgeSide caller, BridgedFunction target, String text, @Nullable Value handles) {
        return nested(caller, () -> caller.take(target.owner().apply(target, text, handles)));
    }

    /**
     * The same for arguments that are plain data, inside {@code caller}'s realm.
     *
     * @return one of the engine's own values; null if js-lib has to take the {@link #takeAnswer}
     */
    @Nullable Object callPlain(BridgeSide caller, BridgedFunction target, CloneData args) {
        PlainCall call = new PlainCall(target, args);
        nested(caller, () -> target.owner().run(call));
        CloneData returned = call.returned();
        if (returned != null) {
            return caller.cloner().takeElectronInside(returned);
        }
        answer = caller.take(call.answer());
        return null;
    }

    /** The answer to a call with plain data that js-lib has to read; null if there is none. */
    public @Nullable Object takeAnswer() {
        Object last = answer;
        answer = null;
        return last;
    }

    private <T extends @Nullable Object> T nested(BridgeSide caller, Supplier<T> call) {
        if (nested >= MAX_NESTED_CALLS) {
            throw GuestException.tooDeep();
        }
        nested++;
        try {
            return across(caller, call);
        } finally {
            nested--;
        }
    }

    /**
     * The worlds of a document end together, but not in one instant: a caller whose callee has
     * ended ends too, so that it never sees that.
     */
    private static <T extends @Nullable Object> T across(BridgeSide caller, Supplier<T> call) {
        try {
            return call.get();
        } catch (RealmEndedException ended) {
            caller.realm().kill();
            throw ended;
        } catch (PolyglotException thrown) {
            throw ofCaller(thrown);
        }
    }

    public BridgedFunction newFunction(
            BridgeSide owner, Value function, Value receiver, boolean dynamic) {
        return new BridgedFunction(owner, function, receiver, dynamic);
    }

    /** The function behind a handle, if it is one of {@code side}'s world; else null. */
    public @Nullable Value original(BridgeSide side, BridgedFunction function) {
        return function.owner() == side ? function.function() : null;
    }

    public BridgedPromise newPromise() {
        return new BridgedPromise();
    }

    /** {@code side}'s world has a copy of a promise now. */
    public void copy(BridgeSide side, BridgedPromise promise, Value resolve, Value reject) {
        promise.add(side, resolve, reject);
    }

    /** A promise that crossed has settled in its own world. */
    public void settle(
            BridgedPromise promise, boolean fulfilled, String text, @Nullable Value handles) {
        promise.settle(fulfilled, text, handles);
    }

    /** A copy of a value that is plain data; null, without an effect, if it is more than that. */
    public @Nullable BridgedClone writePlain(BridgeSide side, Value value) {
        CloneData data = side.cloner().writePlain(value);
        return data == null ? null : new BridgedClone(data);
    }

    public BridgedClone write(BridgeSide side, Value value) {
        return new BridgedClone(side.cloner().writeElectron(value));
    }

    public Object read(BridgeSide side, BridgedClone clone) {
        return side.cloner().readElectron(clone.payload());
    }

    /** A number that no symbol of the document has. */
    public int nextSymbol() {
        return symbols++;
    }

    /**
     * js-lib answers with errors rather than throw them, so what comes here is the end of the stack
     * or of the realm: it must not reach the caller as an object of the other world.
     */
    private static RuntimeException ofCaller(PolyglotException thrown) {
        boolean guests =
                thrown.getGuestObject() != null
                        && !thrown.isCancelled()
                        && !thrown.isHostException();
        return guests ? GuestException.tooDeep() : thrown;
    }
}
