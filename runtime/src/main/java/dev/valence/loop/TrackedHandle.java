package dev.valence.loop;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * A handle that guest code holds, and what is to be done when it has let go of it.
 *
 * <p>Threads: the links belong to its {@link TrackedHandles}.
 */
final class TrackedHandle extends PhantomReference<@Nullable Object> {
    final Runnable whenCollected;
    @Nullable TrackedHandle earlier;
    @Nullable TrackedHandle later;

    TrackedHandle(
            @Nullable Object handle,
            Runnable whenCollected,
            @Nullable ReferenceQueue<Object> queue) {
        super(handle, queue);
        this.whenCollected = whenCollected;
    }
}
