package dev.valence.binding;

import java.nio.ByteBuffer;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('fetch')}: reads URLs for {@code fetch} (Fetch standard, 4.3 Scheme fetch).
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class FetchBinding {
    private final FetchHost host;

    public FetchBinding(FetchHost host) {
        this.host = host;
    }

    /**
     * Starts to read.
     *
     * @param done called in a later task with the content type and the bytes, or with nothing
     */
    @HostAccess.Export
    public void fetch(String url, Value done) {
        host.fetch(
                url,
                found -> {
                    if (found == null) {
                        done.executeVoid();
                    } else {
                        ByteBuffer copy = ByteBuffer.wrap(found.bytes().clone());
                        done.executeVoid(found.contentType(), copy);
                    }
                });
    }
}
