package dev.valence.binding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The picture behind a VideoFrame, shared by its wrappers in the worlds of a document: closed in
 * one of them, it is closed in all (WebCodecs, 9.4). Opaque to guests.
 *
 * <p>Threads: confined to the document's loop; the bytes never change.
 */
public final class VideoFrameData {
    private final Wrappers wrappers = new Wrappers();
    private final String description;
    private byte @Nullable [] bytes;

    VideoFrameData(byte[] bytes, String description) {
        this.bytes = bytes;
        this.description = description;
    }

    Wrappers wrappers() {
        return wrappers;
    }

    /** What the picture is, as JSON of {@code web/video-frame}. */
    String description() {
        return description;
    }

    byte[] bytes() {
        return Objects.requireNonNull(bytes, "closed");
    }

    boolean isClosed() {
        return bytes == null;
    }

    void close() {
        bytes = null;
    }
}
