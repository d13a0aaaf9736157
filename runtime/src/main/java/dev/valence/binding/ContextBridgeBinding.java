package dev.valence.binding;

import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.world.BridgedCall;
import dev.valence.world.BridgedFunction;
import dev.valence.world.BridgedPromise;
import dev.valence.world.ContextBridge;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('context_bridge')}: one world's end of the bridge of its document.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class ContextBridgeBinding {
    private final Realm realm;
    private final @Nullable ContextBridge bridge;

    /**
     * @param bridge null without context isolation: then there is nothing to cross
     */
    public ContextBridgeBinding(Realm realm, @Nullable ContextBridge bridge) {
        this.realm = realm;
        this.bridge = bridge;
    }

    @HostAccess.Export
    public void exposeInMainWorld(String key, Value api) {
        crossing().exposeInMainWorld(key, api);
    }

    /** A proxy of this world was called. */
    @HostAccess.Export
    public @Nullable Object call(BridgedFunction function, Value args) {
        return crossing().call(realm, function, args);
    }

    /** A function of this world, called from the other, has returned. */
    @HostAccess.Export
    public void returned(BridgedCall call, Value value) {
        call.returned(value);
    }

    /** A promise of this world, that has a copy in the other, has settled. */
    @HostAccess.Export
    public void settle(BridgedPromise promise, boolean fulfilled, Value value) {
        crossing().settle(promise, fulfilled, value);
    }

    /** The index of the first argument that cannot cross, or -1. */
    @HostAccess.Export
    public int firstThatCannotCross(Value args) {
        return crossing().firstThatCannotCross(realm, args);
    }

    /** {@code webFrame.executeJavaScript}. */
    @HostAccess.Export
    public @Nullable Object executeInMainWorld(String code) {
        return bridge == null
                ? realm.require("common/bridge-support").getMember("evaluate").execute(code)
                : bridge.executeInMainWorld(code);
    }

    private ContextBridge crossing() {
        if (bridge == null) {
            throw GuestException.error(
                    "contextBridge API can only be used when contextIsolation is enabled");
        }
        return bridge;
    }
}
