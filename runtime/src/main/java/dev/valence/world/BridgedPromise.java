package dev.valence.world;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A promise that has crossed, and how to settle its copies. Opaque to guests: the promise's own
 * reactions hold it, so it is collectable with the promise.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class BridgedPromise {
    private record Copy(BridgeSide side, Value resolve, Value reject) {}

    private final List<Copy> copies = new ArrayList<>();

    BridgedPromise() {}

    void add(BridgeSide side, Value resolve, Value reject) {
        copies.add(new Copy(side, resolve, reject));
    }

    /** Settles the copies; those whose world has ended stay as they are. */
    void settle(boolean fulfilled, String text, @Nullable Value handles) {
        for (Copy copy : copies) {
            BridgeSide side = copy.side();
            if (!side.realm().isClosed()) {
                side.call(
                        "settle",
                        fulfilled ? copy.resolve() : copy.reject(),
                        text,
                        side.adopt(handles));
            }
        }
    }
}
