package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.ipc.Reply;
import dev.valence.loop.Hold;
import dev.valence.port.Payload;

/**
 * A reply that guests can give, once: what a {@link ReplyHandle} holds.
 *
 * <p>Threads: any; whoever gives it up unanswered may be another than the loop.
 */
final class OpenReply implements Reply, Hold {
    private final Reply reply;
    private volatile boolean sent;

    OpenReply(Reply reply) {
        this.reply = reply;
    }

    @Override
    public void send(Payload value) {
        sent = true;
        reply.send(value);
    }

    @Override
    public void letGo() {
        if (!sent) {
            send(Cloner.NEVER_SENT);
        }
    }

    @Override
    public boolean isOpen() {
        return !sent;
    }
}
