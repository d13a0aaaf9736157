package dev.valence.binding;

import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** {@code binding('context_bridge')}: one world's end of the bridge of its document. */
public final class ContextBridgeBinding {
    private final BridgeHost bridge;

    public ContextBridgeBinding(BridgeHost bridge) {
        this.bridge = bridge;
    }

    @HostAccess.Export
    public void exposeInMainWorld(String key, Value api) {
        bridge.exposeInMainWorld(key, api);
    }

    /** A proxy of this world was called. */
    @HostAccess.Export
    public Object call(Object function, Value args) {
        return bridge.call(function, args);
    }

    /** A promise of this world, that has a copy in the other, has settled. */
    @HostAccess.Export
    public void settle(Object promise, boolean fulfilled, Value value) {
        bridge.settle(promise, fulfilled, value);
    }

    /** {@code webFrame.executeJavaScript}. */
    @HostAccess.Export
    public Object executeInMainWorld(String code) {
        return bridge.executeInMainWorld(code);
    }
}
