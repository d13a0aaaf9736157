package dev.valence.process;

import dev.valence.binding.PageEntry;
import dev.valence.diagnostics.OpenCall;
import dev.valence.ipc.Reply;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.Receiver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way back of the answers to a frame's {@code invoke}s: a mailbox of its own, so in no order
 * with main's messages (electron-semantics 5.1). An answer for a document that is gone is lost.
 *
 * <p>Threads: replies are given on any thread and arrive on the renderer's loop. Life: the frame's.
 */
final class InvokeReplies implements Receiver {
    private record Answer(PageDocument asker, int callId, Payload value, @Nullable OpenCall call)
            implements Payload {}

    private final Frame frame;
    private final Mailbox mailbox = new Mailbox();

    InvokeReplies(Frame frame) {
        this.frame = frame;
        mailbox.attach(frame.renderer().loop(), this);
    }

    /** Carries the answer to an {@code invoke} back, once. */
    Reply replyTo(PageDocument asker, int callId, @Nullable OpenCall call) {
        boolean[] open = {true};
        Reply reply =
                value -> {
                    synchronized (open) {
                        if (!open[0]) {
                            return;
                        }
                        open[0] = false;
                    }
                    mailbox.put(Message.of(new Answer(asker, callId, value, call)));
                };
        return Answers.watched(reply, call);
    }

    void discard() {
        mailbox.discard();
    }

    @Override
    public void message(Message message) {
        Answer answer = (Answer) message.payload();
        PageDocument asker = answer.asker();
        if (asker == frame.document()) {
            PageEntry electron = Objects.requireNonNull(asker.worlds().electron());
            asker.run(() -> electron.invokeReply(answer.callId(), answer.value()));
        } else if (answer.call() != null) {
            answer.call().lost();
        }
    }

    @Override
    public void closed() {
        // replies come from main, which does not end before its renderers
    }
}
