package dev.valence.port;

/**
 * One end of a pipe: the mailbox it receives from and the one it sends to. This is all of a port
 * that travels. Threads: any.
 */
public record PipeEnd(Mailbox incoming, Mailbox outgoing) {
    /** Drops what was not received and tells the other end, after everything sent to it. */
    public void close() {
        incoming.discard();
        outgoing.finish();
    }

    /** Whether {@code other} is the other end of the same pipe. */
    public boolean isPeerOf(PipeEnd other) {
        return incoming == other.outgoing;
    }
}
