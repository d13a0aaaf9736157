package dev.valence.world;

import dev.valence.clone.CloneData;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function with plain data, for another world: one crossing, and nothing of js-lib runs
 * unless the function throws or returns more than plain data.
 *
 * <p>Threads: confined to the document's loop.
 */
final class PlainCall implements Runnable, UnaryOperator<Object> {
    private final BridgedFunction target;
    private final CloneData arguments;
    private @Nullable CloneData returned;
    private @Nullable Object answer;

    PlainCall(BridgedFunction target, CloneData arguments) {
        this.target = target;
        this.arguments = arguments;
    }

    /** Called inside the realm of the function. */
    @Override
    public void run() {
        BridgeSide owner = target.owner();
        answer =
                owner.answering()
                        .call(
                                target.ownFunction(),
                                target.ownReceiver(),
                                owner.cloner().takeElementsInside(arguments),
                                this);
    }

    /** js-lib's answer for a result, if that is more than plain data. */
    @Override
    public Object apply(Object result) {
        returned = target.owner().cloner().writePlainInside(result);
        return returned == null ? target.owner().answerOf(result) : result;
    }

    /** What the function has returned; null if that is for js-lib to tell. */
    @Nullable CloneData returned() {
        return returned;
    }

    /** What js-lib tells of it. */
    Value answer() {
        Object last = Objects.requireNonNull(answer);
        return target.owner().realm().newFunction(none -> last).call();
    }
}
