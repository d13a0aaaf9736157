package dev.valence.loop;

/**
 * A message, task or timer on its way, as a {@link Steering} sees it.
 *
 * @param key names it in this run and in any other that is alike up to there: the lane, and the
 *     number in it
 * @param lane those that never overtake each other: the messages of a mailbox, the tasks or the
 *     timers of a loop
 * @param loop the name of the process that receives it
 * @param kind what it is
 * @param what it says about itself, as far as it knows
 * @param place where the code stood that sent it, as far as {@link Steering#place} told
 * @param order later ones were posted later
 * @param due when it comes if nothing is chosen: by the latency it has been given
 * @param cause how many deliveries had begun when it was posted: the last of them posted it
 */
public record Delivery(
        String key,
        String lane,
        String loop,
        Kind kind,
        String what,
        String place,
        long order,
        long due,
        int cause) {
    /** What is delivered. */
    public enum Kind {
        /** Crosses a process boundary or a pipe. */
        MESSAGE,
        /** A loop's own task. */
        TASK,
        TIMER,
        /** What a blocked loop waits for. */
        ANSWER
    }

    /** Something that travels and can say what it is. */
    public interface Described {
        String what();
    }
}
