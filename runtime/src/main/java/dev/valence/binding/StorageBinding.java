package dev.valence.binding;

import dev.valence.js.Realm;
import dev.valence.page.StorageArea;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('storage')}: the two storage areas of a page; {@code area} is {@code local} or
 * {@code session}.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class StorageBinding {
    private final Realm realm;
    private final StorageArea local;
    private final StorageArea session;

    public StorageBinding(Realm realm, StorageArea local, StorageArea session) {
        this.realm = realm;
        this.local = local;
        this.session = session;
    }

    private StorageArea area(String name) {
        return name.equals("local") ? local : session;
    }

    @HostAccess.Export
    public @Nullable String get(String area, String key) {
        return area(area).get(key);
    }

    @HostAccess.Export
    public void set(String area, String key, String value) {
        area(area).set(key, value);
    }

    @HostAccess.Export
    public void remove(String area, String key) {
        area(area).remove(key);
    }

    @HostAccess.Export
    public void clear(String area) {
        area(area).clear();
    }

    @HostAccess.Export
    public Value keys(String area) {
        return realm.newArray(area(area).keys().toArray());
    }
}
