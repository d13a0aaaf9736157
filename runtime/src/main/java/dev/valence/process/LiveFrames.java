package dev.valence.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The frames of all renderers by id, for windows that speak to each other. A frame is here from its
 * creation until it ends.
 *
 * <p>Threads: any.
 */
final class LiveFrames {
    private final Map<Integer, Frame> all = new ConcurrentHashMap<>();

    void add(Frame frame) {
        all.put(frame.node().id(), frame);
    }

    void remove(Frame frame) {
        all.remove(frame.node().id(), frame);
    }

    @Nullable Frame get(int id) {
        return all.get(id);
    }
}
