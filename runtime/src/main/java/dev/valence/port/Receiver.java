package dev.valence.port;

/** Who receives from a mailbox. Called as tasks of the loop the mailbox is attached to. */
public interface Receiver {
    void message(Message message);

    /** The sending end is gone; this is the last call. */
    void closed();
}
