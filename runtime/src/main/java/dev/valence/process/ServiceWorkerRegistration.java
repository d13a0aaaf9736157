package dev.valence.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service worker registration: a scope and up to three versions of its worker (Service Workers,
 * 2.2 Service worker registration).
 *
 * <p>Threads: guarded by {@link ServiceWorkers}. Life: the app's, or until it is unregistered and
 * no page is controlled by it any more.
 */
final class ServiceWorkerRegistration {
    /**
     * @param partition that of the session
     */
    record Key(String partition, String storageKey, String scope) {
        boolean covers(String otherPartition, String otherStorageKey, String url) {
            return partition.equals(otherPartition)
                    && storageKey.equals(otherStorageKey)
                    && url.startsWith(scope);
        }
    }

    private final int id;
    private final Key key;
    private boolean unregistered;
    volatile @Nullable ServiceWorkerVersion installing;
    volatile @Nullable ServiceWorkerVersion waiting;
    volatile @Nullable ServiceWorkerVersion active;

    ServiceWorkerRegistration(int id, Key key) {
        this.id = id;
        this.key = key;
    }

    int id() {
        return id;
    }

    Key key() {
        return key;
    }

    boolean isUnregistered() {
        return unregistered;
    }

    void unregister() {
        unregistered = true;
    }

    /** The version that was begun last, or null. */
    @Nullable ServiceWorkerVersion newest() {
        return versions().findFirst().orElse(null);
    }

    /** All of them, the newest first. */
    Stream<ServiceWorkerVersion> versions() {
        return Stream.of(Slot.of(installing), Slot.of(waiting), Slot.of(active))
                .flatMap(Slot::stream);
    }

    private record Slot(@Nullable ServiceWorkerVersion version) {
        static Slot of(@Nullable ServiceWorkerVersion version) {
            return new Slot(version);
        }

        Stream<ServiceWorkerVersion> stream() {
            return Stream.ofNullable(version);
        }
    }

    /** As {@link dev.valence.binding.ServiceWorkerHost} tells it. */
    List<@Nullable Object> description() {
        return Arrays.asList(
                id, key.scope(), describe(installing), describe(waiting), describe(active));
    }

    private static @Nullable Object describe(@Nullable ServiceWorkerVersion version) {
        return version == null ? null : version.description();
    }
}
