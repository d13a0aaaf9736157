package dev.valence.binding;

import dev.valence.js.NativeMethod;
import dev.valence.world.BridgeSide;
import dev.valence.world.BridgedClone;
import dev.valence.world.BridgedFunction;
import dev.valence.world.BridgedPromise;
import dev.valence.world.ContextBridge;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('context_bridge')}: one world's end of the bridge of its document.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class ContextBridgeBinding {
    private final ContextBridge bridge;
    private final BridgeSide side;
    private @Nullable NativeMethod call;

    public ContextBridgeBinding(ContextBridge bridge, BridgeSide side) {
        this.bridge = bridge;
        this.side = side;
    }

    @HostAccess.Export
    public int worldId() {
        return side.worldId();
    }

    @HostAccess.Export
    public boolean hasGlobal(int worldId, String key) {
        return bridge.hasGlobal(worldId, key);
    }

    @HostAccess.Export
    public void expose(int worldId, String key, String text, Value handles, boolean mutable) {
        bridge.expose(worldId, key, text, handles, mutable);
    }

    /** Puts a value, or an accessor, into an object of another world; whether that worked. */
    @HostAccess.Export
    public boolean override(
            int worldId, String path, String text, Value handles, boolean accessor) {
        return bridge.override(worldId, path, text, handles, accessor);
    }

    /** Runs a script in another world. */
    @HostAccess.Export
    public @Nullable Object execute(int worldId, String code, String url) {
        return bridge.execute(side, worldId, code, url);
    }

    /** Calls the function of a source in another world. */
    @HostAccess.Export
    public @Nullable Object executeFunction(
            int worldId, String source, String text, Value handles) {
        return bridge.executeFunction(side, worldId, source, text, handles);
    }

    /** Runs a script in this world. */
    @HostAccess.Export
    public Value run(String code, String url) {
        return side.realm().eval(Source.newBuilder("js", code, url).buildLiteral());
    }

    /** A proxy of this world was called. */
    @HostAccess.Export
    public @Nullable Object call(BridgedFunction function, String text, Value handles) {
        return bridge.call(side, function, text, handles);
    }

    @HostAccess.Export
    public BridgedFunction newFunction(Value function, Value receiver, boolean dynamic) {
        return bridge.newFunction(side, function, receiver, dynamic);
    }

    /** The function of this world behind a handle, or null if it is one of another. */
    @HostAccess.Export
    public @Nullable Value original(BridgedFunction function) {
        return bridge.original(side, function);
    }

    @HostAccess.Export
    public BridgedPromise newPromise() {
        return bridge.newPromise();
    }

    /** This world has a copy of a promise now, which is settled by these functions. */
    @HostAccess.Export
    public void copy(BridgedPromise promise, Value resolve, Value reject) {
        bridge.copy(side, promise, resolve, reject);
    }

    /** A promise of this world that has copies in others has settled. */
    @HostAccess.Export
    public void settle(BridgedPromise promise, boolean fulfilled, String text, Value handles) {
        bridge.settle(promise, fulfilled, text, handles);
    }

    /** A copy of a value that is plain data; null, without an effect, if it is more than that. */
    @HostAccess.Export
    public @Nullable BridgedClone plain(Value value) {
        return bridge.writePlain(side, value);
    }

    /**
     * A function for the place of {@code byText}, of the handle of a function of another world, an
     * array and whether accessors stay accessors: Java's if all is plain data.
     *
     * @param fail calls {@link #fail}
     */
    @HostAccess.Export
    public Value newCall(Value byText, Value fail) {
        NativeMethod made = side.newCall(bridge, byText, fail);
        call = made;
        return made.function();
    }

    /** The answer to a call that Java has made and js-lib has to read; null if there is none. */
    @HostAccess.Export
    public @Nullable Object takeAnswer() {
        return bridge.takeAnswer();
    }

    /** Throws what {@link #newCall}'s function could not do. */
    @HostAccess.Export
    public void fail() {
        RuntimeException failure = call == null ? null : call.takeFailure();
        if (failure != null) {
            throw failure;
        }
    }

    @HostAccess.Export
    public BridgedClone clone(Value value) {
        return bridge.write(side, value);
    }

    @HostAccess.Export
    public Object read(BridgedClone clone) {
        return bridge.read(side, clone);
    }

    @HostAccess.Export
    public int symbolId() {
        return bridge.nextSymbol();
    }
}
