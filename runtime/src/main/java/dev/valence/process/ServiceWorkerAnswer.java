package dev.valence.process;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The promise of a call that a page or a worker has made: tells {@code answer} its outcome, as
 * call, whether it went well, and the value or the error's kind and message.
 *
 * <p>Threads: main's loop settles it; {@code answer} brings that to the caller's own.
 */
record ServiceWorkerAnswer(int callId, Consumer<List<? extends @Nullable Object>> answer)
        implements ServiceWorkerJobs.Caller {
    @Override
    public void resolve(@Nullable Object value) {
        answer.accept(Arrays.asList(callId, true, value));
    }

    @Override
    public void reject(String kind, String message) {
        answer.accept(Arrays.asList(callId, false, List.of(kind, message)));
    }
}
