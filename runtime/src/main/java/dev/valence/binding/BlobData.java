package dev.valence.binding;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a Blob or File, shared by its wrappers in the worlds of a document (File API, 3).
 * Opaque to guests.
 *
 * <p>Threads: confined to the document's loop; the bytes never change.
 */
public final class BlobData {
    private final byte[] bytes;
    private final Wrappers wrappers = new Wrappers();
    private final String type;
    private final @Nullable String fileName;
    private final double lastModified;

    BlobData(byte[] bytes, String type, @Nullable String fileName, double lastModified) {
        this.bytes = bytes;
        this.type = type;
        this.fileName = fileName;
        this.lastModified = lastModified;
    }

    byte[] bytes() {
        return bytes;
    }

    String type() {
        return type;
    }

    @Nullable String fileName() {
        return fileName;
    }

    double lastModified() {
        return lastModified;
    }

    Wrappers wrappers() {
        return wrappers;
    }
}
