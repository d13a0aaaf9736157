package dev.valence.port;

import java.util.List;

/**
 * Immutable data and the pipe ends it carries. A message is delivered once; if it cannot be, {@link
 * #discard} closes what it carries.
 */
public record Message(Payload payload, List<PipeEnd> ends) {
    public static Message of(Payload payload) {
        return new Message(payload, List.of());
    }

    /** Nobody will receive this message: the ports in it are gone, and their peers learn it. */
    public void discard() {
        ends.forEach(PipeEnd::close);
    }
}
