package dev.valence.binding;

import dev.valence.ipc.Reply;

/**
 * What an event object holds to answer an {@code invoke} or {@code sendSync}. Opaque to guests.
 *
 * <p>Threads: main's loop. Life: collected unanswered, it answers that no reply was sent.
 */
public final class ReplyHandle {
    private final Reply reply;

    ReplyHandle(Reply reply) {
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}
