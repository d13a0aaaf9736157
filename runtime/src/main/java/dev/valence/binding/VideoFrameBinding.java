package dev.valence.binding;

import dev.valence.js.Realm;
import java.nio.ByteBuffer;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('video_frame')}: the pictures behind VideoFrame.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class VideoFrameBinding {
    private final Realm realm;

    public VideoFrameBinding(Realm realm) {
        this.realm = realm;
    }

    /** A new picture with a copy of {@code length} bytes of a buffer from {@code offset} on. */
    @HostAccess.Export
    public VideoFrameData create(Value buffer, int offset, int length, String description) {
        byte[] bytes = new byte[length];
        buffer.readBuffer(offset, bytes, 0, length);
        return new VideoFrameData(bytes, description);
    }

    /** Another picture of the same bytes, which is closed by itself. */
    @HostAccess.Export
    public VideoFrameData share(VideoFrameData data, String description) {
        return new VideoFrameData(data.bytes(), description);
    }

    @HostAccess.Export
    public String description(VideoFrameData data) {
        return data.description();
    }

    /** A copy of the bytes, for a new buffer of the realm. */
    @HostAccess.Export
    public ByteBuffer read(VideoFrameData data) {
        return ByteBuffer.wrap(data.bytes().clone());
    }

    @HostAccess.Export
    public boolean isClosed(VideoFrameData data) {
        return data.isClosed();
    }

    @HostAccess.Export
    public void close(VideoFrameData data) {
        data.close();
    }

    @HostAccess.Export
    public void adopt(VideoFrameData data, Value wrapper) {
        data.wrappers().set(realm, wrapper);
    }

    /** This world's object for a picture that another world has handed over. */
    @HostAccess.Export
    public Value wrapper(VideoFrameData data) {
        Value known = data.wrappers().of(realm);
        return known == null ? realm.function("web/video-frame", "wrap").execute(data) : known;
    }
}
