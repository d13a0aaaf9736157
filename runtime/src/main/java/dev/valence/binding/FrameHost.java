package dev.valence.binding;

import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frames as {@code binding('frame')} sees them, by frame tree node id. Called on main's loop.
 */
public interface FrameHost {
    /** False if the frame is gone. */
    boolean send(int frameId, String channel, Payload args);

    /** False if the frame is gone; the message's ports are then closed. */
    boolean postMessage(int frameId, String channel, Message message);

    /** The result comes as the event {@code script-result}. */
    void executeJavaScript(int frameId, int worldId, String code, int requestId);

    boolean isDestroyed(int frameId);

    boolean reloadFrame(int frameId);

    /** A page goes to another URL, as the frame has asked for. */
    void loadFrame(int frameId, String url, String kind);

    /** Whether it is gone, or a document that its frame no longer shows. */
    boolean isDetached(int frameId);

    /** The node of the tree; of a detached document, that of the frame which showed it. */
    int treeNodeId(int frameId);

    @Nullable Integer findFrame(int processId, int routingId);

    @Nullable Integer findFrame(int processId, String token);

    @Nullable Integer parent(int frameId);

    /** The frames directly below, in the order in which they were made. */
    List<Integer> children(int frameId);

    int contentsId(int frameId);

    String frameUrl(int frameId);

    String frameName(int frameId);

    String origin(int frameId);

    String frameToken(int frameId);

    int processId(int frameId);

    int routingId(int frameId);

    String visibilityState(int frameId);
}
