package dev.valence.process;

import java.util.Comparator;
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

    /** The frame of that name in the window of {@code from}, or in one it has opened. */
    @Nullable Frame named(String name, Frame from) {
        return all.values().stream()
                .filter(frame -> frame.node().name().equals(name))
                .filter(
                        frame ->
                                frame.renderer() == from.renderer()
                                        || frame.isMain() && frame.opener() == from)
                .min(Comparator.comparingInt(frame -> frame.node().id()))
                .orElse(null);
    }

    @Nullable Frame get(int id) {
        return all.get(id);
    }
}
