package dev.valence.port;

/** Two mailboxes, one each way. */
public record Pipe(PipeEnd first, PipeEnd second) {
    public static Pipe create() {
        Mailbox toFirst = new Mailbox();
        Mailbox toSecond = new Mailbox();
        return new Pipe(new PipeEnd(toFirst, toSecond), new PipeEnd(toSecond, toFirst));
    }
}
