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

    private record Outcome(boolean fulfilled, String text, @Nullable Value handles) {}

    private final List<Copy> copies = new ArrayList<>();
    private @Nullable Outcome outcome;

    BridgedPromise() {}

    /**
     * There is a further copy. The promise may have settled before it was made: if its world was
     * entered only for the call that returned it.
     */
    void add(BridgeSide side, Value resolve, Value reject) {
        Copy copy = new Copy(side, resolve, reject);
        copies.add(copy);
        if (outcome != null) {
            settle(copy, outcome);
        }
    }

    void settle(boolean fulfilled, String text, @Nullable Value handles) {
        Outcome known = new Outcome(fulfilled, text, handles);
        outcome = known;
        copies.forEach(copy -> settle(copy, known));
    }

    /** A copy whose world has ended stays as it is. */
    private static void settle(Copy copy, Outcome outcome) {
        BridgeSide side = copy.side();
        if (!side.realm().isClosed()) {
            Value how = outcome.fulfilled() ? copy.resolve() : copy.reject();
            side.call("settle", how, outcome.text(), side.adopt(outcome.handles()));
        }
    }
}
