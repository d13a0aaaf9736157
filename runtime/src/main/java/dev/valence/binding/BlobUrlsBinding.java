package dev.valence.binding;

import dev.valence.loop.Scheduler;
import dev.valence.page.BlobUrls;
import java.util.UUID;
import java.util.function.Supplier;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('blob_urls')}: {@code URL.createObjectURL} of one page or worker (File API, 8.3).
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's; the URLs end with {@code
 * owner}.
 */
public final class BlobUrlsBinding {
    private final BlobUrls urls;
    private final Object owner;
    private final Scheduler scheduler;
    private final Supplier<String> origin;

    public BlobUrlsBinding(
            BlobUrls urls, Object owner, Scheduler scheduler, Supplier<String> origin) {
        this.urls = urls;
        this.owner = owner;
        this.scheduler = scheduler;
        this.origin = origin;
    }

    /**
     * A new URL for the bytes of an ArrayBuffer.
     *
     * @param type a MIME type, or an empty string
     */
    @HostAccess.Export
    public String create(String type, Value buffer) {
        byte[] bytes = new byte[(int) buffer.getBufferSize()];
        buffer.readBuffer(0, bytes, 0, bytes.length);
        String url = "blob:" + origin.get() + "/" + new UUID(random(), random());
        urls.add(url, owner, type, bytes);
        return url;
    }

    private long random() {
        return (long) (scheduler.random() * Long.MAX_VALUE);
    }

    @HostAccess.Export
    public void revoke(String url) {
        urls.revoke(url);
    }
}
