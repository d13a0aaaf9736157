package dev.valence.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code blob:} URLs of an app and what they name (File API, 8 URLs for Blob and MediaSource
 * references).
 *
 * <p>Threads: any. Life: an entry is there until it is revoked or its owner is over.
 */
public final class BlobUrls {
    private record Entry(Object owner, String type, byte[] bytes) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * Names {@code bytes}.
     *
     * @param owner whose end revokes the URL
     */
    public synchronized void add(String url, Object owner, String type, byte[] bytes) {
        entries.put(url, new Entry(owner, type, bytes));
    }

    /** What {@code url} names is there no longer; does nothing if it never was. */
    public synchronized void revoke(String url) {
        entries.remove(url);
    }

    /** Revokes all URLs of {@code owner}. */
    public synchronized void revokeAllOf(Object owner) {
        entries.values().removeIf(entry -> entry.owner() == owner);
    }

    /** Reads what {@code url}, with or without a fragment, names. */
    public Fetched fetch(String url) {
        int hash = url.indexOf('#');
        Entry entry = entry(hash < 0 ? url : url.substring(0, hash));
        return entry == null
                ? new Fetched.Failed(
                        url, NetError.FILE_NOT_FOUND, "the URL is revoked, or was never made")
                : new Fetched.Text(
                        url,
                        entry.type().isEmpty() ? "text/plain" : entry.type(),
                        TextDecoding.decode(entry.bytes(), null));
    }

    /** The bytes that {@code url}, with or without a fragment, names; null if nothing. */
    @Nullable Resource resource(String url) {
        int hash = url.indexOf('#');
        Entry entry = entry(hash < 0 ? url : url.substring(0, hash));
        return entry == null ? null : new Resource(entry.type(), entry.bytes());
    }

    private synchronized @Nullable Entry entry(String url) {
        return entries.get(url);
    }

    /** How many URLs are in force. */
    public synchronized int size() {
        return entries.size();
    }
}
