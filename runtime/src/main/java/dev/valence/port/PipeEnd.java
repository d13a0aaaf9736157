package dev.valence.port;

import java.util.ArrayDeque;
import java.util.List;

/**
 * One end of a pipe: the mailbox it receives from and the one it sends to. This is all of a port
 * that travels. Threads: any.
 */
public record PipeEnd(Mailbox incoming, Mailbox outgoing) {
    /**
     * Drops what was not received and tells the other end, after everything sent to it. Ports in
     * what is dropped close too, and so on: without recursion, for a chain of them may be long.
     */
    public void close() {
        ArrayDeque<PipeEnd> closing = new ArrayDeque<>();
        for (PipeEnd end = this; end != null; end = closing.poll()) {
            List<Message> lost = end.incoming.end();
            lost.forEach(message -> closing.addAll(message.ends()));
            end.outgoing.finish();
        }
    }

    /** Whether {@code other} is the other end of the same pipe. */
    public boolean isPeerOf(PipeEnd other) {
        return incoming == other.outgoing;
    }
}
