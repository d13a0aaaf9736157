package dev.valence.binding;

import dev.valence.js.Realm;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('blob')}: the bytes behind Blob and File.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class BlobBinding {
    private final Realm realm;

    public BlobBinding(Realm realm) {
        this.realm = realm;
    }

    /**
     * New data from a buffer.
     *
     * @param fileName null for a Blob that is no File
     */
    @HostAccess.Export
    public BlobData create(
            Value buffer, String type, @Nullable String fileName, double lastModified) {
        byte[] bytes = new byte[(int) buffer.getBufferSize()];
        buffer.readBuffer(0, bytes, 0, bytes.length);
        return new BlobData(bytes, type, fileName, lastModified);
    }

    /** The bytes from {@code start} to before {@code end}, as data of their own. */
    @HostAccess.Export
    public BlobData slice(BlobData data, int start, int end, String type) {
        return new BlobData(Arrays.copyOfRange(data.bytes(), start, end), type, null, 0);
    }

    @HostAccess.Export
    public int size(BlobData data) {
        return data.bytes().length;
    }

    @HostAccess.Export
    public String type(BlobData data) {
        return data.type();
    }

    @HostAccess.Export
    public @Nullable String fileName(BlobData data) {
        return data.fileName();
    }

    @HostAccess.Export
    public double lastModified(BlobData data) {
        return data.lastModified();
    }

    /** A copy of the bytes, for a new buffer of the realm. */
    @HostAccess.Export
    public ByteBuffer read(BlobData data) {
        return ByteBuffer.wrap(data.bytes().clone());
    }

    @HostAccess.Export
    public void adopt(BlobData data, Value wrapper) {
        data.wrappers().set(realm, wrapper);
    }

    /** This world's object for data that another world has handed over. */
    @HostAccess.Export
    public Value wrapper(BlobData data) {
        Value known = data.wrappers().of(realm);
        return known == null ? realm.function("web/blob", "wrap").execute(data) : known;
    }
}
