package dev.valence.clone;

import dev.valence.js.GuestException;
import org.graalvm.polyglot.Value;

/**
 * Serialises values of a realm (HTML standard 2.7.5, StructuredSerializeWithTransfer).
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 *
 * <p>Differences: a getter that deletes a later property hides it only if no prototype has one of
 * that name; a proxy is named {@code #<Object>} in messages, whatever it stands for.
 */
public final class CloneWriter {
    private final CloneSupport support;

    CloneWriter(CloneSupport support) {
        this.support = support;
    }

    /**
     * The clone data of {@code value}. What is to be transferred is detached if, and only if, all
     * went well.
     *
     * @throws GuestException if something cannot be cloned or transferred
     */
    public CloneData write(Value value, Transfer transfer) {
        try {
            return new Serialization(support, transfer).write(value);
        } catch (StackOverflowError e) {
            throw CloneSupport.tooDeep();
        }
    }
}
