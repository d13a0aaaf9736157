package dev.valence.world;

import dev.valence.clone.CloneData;
import dev.valence.js.UserCall;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Calls the functions of a world with plain data, for another world: one crossing, and nothing of
 * js-lib runs unless a function throws or returns more than plain data.
 *
 * <p>Threads: confined to the document's loop. Life: its realm's.
 */
final class PlainCalls {
    private final BridgeSide side;
    private final UserCall user;
    private final Object answerOf;
    private final Runnable apply = this::apply;
    private final UnaryOperator<Object> take = this::take;
    private @Nullable BridgedFunction called;
    private @Nullable CloneData given;
    private @Nullable CloneData returned;
    private @Nullable Object answer;

    PlainCalls(BridgeSide side) {
        this.side = side;
        this.user = new UserCall(side.own("failureOf"));
        this.answerOf = side.own("answerOf");
    }

    /** What a function returns; null if that is js-lib's to tell, see {@link #takeAnswer}. */
    @Nullable CloneData call(BridgedFunction target, CloneData arguments) {
        called = target;
        given = arguments;
        side.realm().enter(apply);
        CloneData plain = returned;
        returned = null;
        return plain;
    }

    /** js-lib's answer to the last call. */
    Value takeAnswer() {
        Object last = Objects.requireNonNull(answer);
        answer = null;
        return side.realm().newFunction(none -> last).call();
    }

    private void apply() {
        BridgedFunction target = Objects.requireNonNull(called);
        CloneData arguments = Objects.requireNonNull(given);
        Object result =
                user.call(
                        target.ownFunction(),
                        target.ownReceiver(),
                        side.cloner().takeElementsInside(arguments),
                        take);
        answer = returned == null ? result : null;
    }

    private Object take(Object result) {
        returned = side.cloner().writePlainInside(result);
        return returned == null ? UserCall.call(answerOf, result) : result;
    }
}
