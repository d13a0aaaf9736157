package dev.valence.binding;

import dev.valence.port.Payload;
import org.jspecify.annotations.Nullable;

/**
 * The frames of one renderer as {@code webFrame} sees them, by frame id; 0 is no frame, or one of
 * another renderer.
 *
 * <p>Threads: called on the renderer's loop.
 */
public interface WebFramesHost {
    /** The frame of the realm itself. */
    int self();

    int top();

    int parent(int frame);

    int opener(int frame);

    int firstChild(int frame);

    int nextSibling(int frame);

    /** The first frame of that name. */
    int named(String name);

    int routed(int routingId);

    int withToken(String token);

    /** Whether the frame is there no longer. */
    boolean isGone(int frame);

    int routingId(int frame);

    String token(int frame);

    /**
     * Runs a script in a world of a frame, at once: a clone of {@code {result}} or {@code {error}};
     * null if its document has ended meanwhile.
     */
    @Nullable Payload execute(int frame, int worldId, String code, String url);

    /** The ids of the worlds of its document, in ascending order. */
    int[] worldIds(int frame);
}
