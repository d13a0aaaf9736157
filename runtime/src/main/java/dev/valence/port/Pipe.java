package dev.valence.port;

/**
 * Two mailboxes, one each way.
 *
 * <p>Threads: immutable; the ends and their mailboxes have their own rules.
 */
public record Pipe(PipeEnd first, PipeEnd second) {
    public static Pipe create() {
        Mailbox toFirst = new Mailbox();
        Mailbox toSecond = new Mailbox();
        return new Pipe(new PipeEnd(toFirst, toSecond), new PipeEnd(toSecond, toFirst));
    }
}
