package dev.valence.port;

import dev.valence.loop.Delivery;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One direction of a pipe: messages in the order they were sent, and at most one receiver.
 *
 * <p>Threads: any; one lock, never held while a receiver, a loop or another mailbox is called.
 *
 * <p>Life: messages queue until {@link #attach}; {@link #detach} gives the queue to the next owner;
 * {@link #finish} is the sender's end, noticed after the last message; {@link #discard} the
 * receiver's.
 */
public final class Mailbox {
    /*
     * Hand-over. Every message, and the end of the sender, is one task on the receiver's loop, and
     * every task takes the head of the queue at the time it runs. A task that was posted for an
     * earlier receiver finds that the attachment has changed and does nothing; attach() posts a task
     * for everything that waits. So a message is delivered once, in order, however often the mailbox
     * changes hands, and no two attachments can deliver at the same time. A task whose message was
     * taken finds the queue empty; it tells the end of the sender early if that has come.
     */

    /** The receiver and where it runs. Identity tells one attachment from the next. */
    private record Attachment(Loop loop, Receiver receiver) {}

    /** Grows from nothing, as most mailboxes never hold more than a few messages. */
    private final ArrayDeque<Message> queue = new ArrayDeque<>(0);

    private final TaskSource source = TaskSource.remote();
    private @Nullable Attachment attachment;
    private boolean finished;
    private boolean closeDelivered;
    private boolean discarded;

    /** Queues a message. If the receiving end is gone, the message is lost and its ports close. */
    public void put(Message message) {
        Attachment to;
        boolean lost;
        synchronized (this) {
            lost = discarded || finished;
            if (!lost) {
                queue.add(message);
            }
            to = attachment;
        }
        if (lost) {
            message.discard();
        } else if (to != null) {
            notify(to, message.payload());
        }
    }

    /** Begins delivery to {@code receiver}, what waits first. */
    public void attach(Loop loop, Receiver receiver) {
        Attachment to = new Attachment(loop, receiver);
        List<Message> waiting;
        boolean ended;
        synchronized (this) {
            if (discarded || closeDelivered) {
                return;
            }
            attachment = to;
            waiting = List.copyOf(queue);
            ended = finished;
        }
        waiting.forEach(message -> notify(to, message.payload()));
        if (ended) {
            notify(to, null);
        }
    }

    /**
     * What is put from now on arrives after all that has been put into {@code other} so far, if
     * both are attached to the same loop.
     */
    public void follow(Mailbox other) {
        source.follow(other.source);
    }

    /**
     * The head of the queue, for a receiver that does not wait to be called; null if it is empty.
     */
    synchronized @Nullable Message take() {
        return queue.poll();
    }

    /** Ends delivery and keeps what waits. */
    public synchronized void detach() {
        attachment = null;
    }

    /** The sending end is gone. Its receiver learns it after everything that was sent. */
    public void finish() {
        Attachment to;
        synchronized (this) {
            if (finished || discarded) {
                return;
            }
            finished = true;
            to = attachment;
        }
        if (to != null) {
            notify(to, null);
        }
    }

    /** The receiving end is gone: what waits is lost, and the ports in it close. */
    public void discard() {
        end().forEach(Message::discard);
    }

    /** The receiving end is gone. Returns what waited; the caller closes the ports in it. */
    synchronized List<Message> end() {
        discarded = true;
        attachment = null;
        List<Message> lost = List.copyOf(queue);
        queue.clear();
        return lost;
    }

    /** The head of the queue, which stays there; null if it is empty. */
    synchronized @Nullable Message peek() {
        return queue.peek();
    }

    /** Whether somebody receives what is put. */
    synchronized boolean isAttached() {
        return attachment != null;
    }

    /** How many messages wait. */
    public synchronized int size() {
        return queue.size();
    }

    /** Whether the sending end is gone. */
    synchronized boolean isFinished() {
        return finished;
    }

    private void notify(Attachment to, @Nullable Payload what) {
        to.loop.post(source, new Delivering(to, what));
    }

    /** Delivers the head of the queue to one attachment. */
    private final class Delivering implements Runnable, Delivery.Described {
        private final Attachment to;
        private final @Nullable Payload what;

        /**
         * @param what the message that this is posted for, null for the end of the sender
         */
        Delivering(Attachment to, @Nullable Payload what) {
            this.to = to;
            this.what = what;
        }

        @Override
        public void run() {
            deliver(to);
        }

        @Override
        public String what() {
            return what == null ? "the end of a pipe" : what.what();
        }
    }

    private void deliver(Attachment to) {
        Message message;
        synchronized (this) {
            if (attachment != to) {
                return;
            }
            message = queue.poll();
            if (message == null && !finished) {
                return;
            }
            if (message == null) {
                closeDelivered = true;
                attachment = null;
            }
        }
        if (message == null) {
            to.receiver.closed();
        } else {
            to.receiver.message(message);
        }
    }
}
