package dev.valence.testing;

import dev.valence.js.JsEngine;

/**
 * What sessions, reporters and configuration files of one command share: an engine, which has
 * parsed what they run.
 *
 * <p>Threads: any. Life: {@link #close} after all that use it.
 */
public final class TestBench implements AutoCloseable {
    private final JsEngine engine = new JsEngine();

    JsEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }
}
