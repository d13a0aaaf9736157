package dev.valence.process;

import dev.valence.clone.Cloner;
import dev.valence.diagnostics.OpenCall;
import dev.valence.ipc.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Replies to calls that somebody looks after, so as to know of those that nobody answers.
 *
 * <p>Threads: any; keeps no state.
 */
final class Answers {
    private Answers() {}

    /** A reply that tells {@code call} of its answer, if there is a call. */
    static Reply watched(Reply reply, @Nullable OpenCall call) {
        if (call == null) {
            return reply;
        }
        return value -> {
            if (value == Cloner.NEVER_SENT) {
                call.forgotten();
            } else {
                call.answered();
            }
            reply.send(value);
        };
    }
}
