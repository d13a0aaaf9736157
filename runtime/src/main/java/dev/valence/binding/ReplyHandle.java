package dev.valence.binding;

import dev.valence.ipc.Reply;

/** What an event object holds to answer an {@code invoke} or {@code sendSync}. Opaque to guests. */
public final class ReplyHandle {
    private final Reply reply;

    ReplyHandle(Reply reply) {
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}
