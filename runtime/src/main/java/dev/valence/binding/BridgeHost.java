package dev.valence.binding;

import org.graalvm.polyglot.Value;

/** The bridge as one of its worlds sees it. Implemented with and without context isolation. */
public interface BridgeHost {
    void exposeInMainWorld(String key, Value api);

    Object call(Object function, Value args);

    void settle(Object promise, boolean fulfilled, Value value);

    Object executeInMainWorld(String code);
}
