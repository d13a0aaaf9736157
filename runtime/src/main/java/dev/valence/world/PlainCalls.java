package dev.valence.world;

import dev.valence.clone.CloneData;
import dev.valence.js.NativeFunction;
import dev.valence.js.NativeMethod;
import dev.valence.js.UserCall;
import java.util.Objects;
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
    private final NativeFunction apply;
    private final UserCall user;
    private final Object answerOf;
    private @Nullable CloneData given;
    private @Nullable CloneData returned;
    private @Nullable Value answer;

    PlainCalls(BridgeSide side) {
        this.side = side;
        this.apply = side.realm().newFunction(this::apply);
        this.user = new UserCall(side.own("failureOf"));
        this.answerOf = side.own("answerOf");
    }

    /** What a function returns; null if that is js-lib's to tell, see {@link #takeAnswer}. */
    @Nullable CloneData call(BridgedFunction target, CloneData arguments) {
        given = arguments;
        returned = null;
        answer = apply.call(target.function(), target.receiver());
        CloneData plain = returned;
        returned = null;
        return plain;
    }

    /** js-lib's answer to the last call. */
    Value takeAnswer() {
        Value last = Objects.requireNonNull(answer);
        answer = null;
        return last;
    }

    private Object apply(Object[] functionAndReceiver) {
        CloneData arguments = Objects.requireNonNull(given);
        given = null;
        return user.call(
                functionAndReceiver[0],
                functionAndReceiver[1],
                side.cloner().takeElementsInside(arguments),
                this::answer);
    }

    private Object answer(Object result) {
        returned = side.cloner().writePlainInside(result);
        return returned == null ? UserCall.call(answerOf, result) : NativeMethod.UNDEFINED;
    }
}
