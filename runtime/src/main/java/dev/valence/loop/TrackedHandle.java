package dev.valence.loop;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/**
 * A handle that guest code has, and what it holds by it.
 *
 * <p>Threads: the links belong to its {@link TrackedHandles}.
 */
final class TrackedHandle extends PhantomReference<@Nullable Object> {
    final Hold hold;
    @Nullable TrackedHandle earlier;
    @Nullable TrackedHandle later;

    TrackedHandle(@Nullable Object handle, Hold hold, @Nullable ReferenceQueue<Object> queue) {
        super(handle, queue);
        this.hold = hold;
    }
}
