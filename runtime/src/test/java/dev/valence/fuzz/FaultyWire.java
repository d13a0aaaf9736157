package dev.valence.fuzz;

import dev.valence.port.Message;
import dev.valence.port.Port;
import dev.valence.port.Receiver;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing wrong, again and again: each third time that it can.
 *
 * <p>Threads: guarded by the {@link PortWorld}, or on one loop at a time.
 */
final class FaultyWire implements PortWire {
    enum Fault {
        DROP_A_MESSAGE,
        DELIVER_TWICE,
        SWAP_TWO_OF_A_MAILBOX,
        LOSE_A_CLOSE,
        CLOSE_TWICE,
        MESSAGE_AFTER_CLOSE,
        CLOSE_BEFORE_THE_LAST_MESSAGE,
        CLOSE_WITHOUT_CAUSE,
        LEAK_A_PIPE
    }

    private static final int EVERY = 3;

    private final Fault fault;
    private int chances;

    FaultyWire(Fault fault) {
        this.fault = fault;
    }

    private boolean happens(Fault now) {
        return fault == now && ++chances % EVERY == 0;
    }

    @Override
    public void post(Port from, Message message) {
        if (happens(Fault.DROP_A_MESSAGE)) {
            message.discard();
        } else {
            from.post(message);
        }
    }

    @Override
    public void close(Port port) {
        if (!happens(Fault.LEAK_A_PIPE)) {
            port.close();
        }
    }

    @Override
    public Receiver receiver(Receiver to) {
        return new FaultyReceiver(to);
    }

    private final class FaultyReceiver implements Receiver {
        private final Receiver to;
        private @Nullable Message last;
        private @Nullable Message late;

        FaultyReceiver(Receiver to) {
            this.to = to;
        }

        @Override
        public void message(Message message) {
            last = message;
            boolean holdsBack =
                    happens(Fault.SWAP_TWO_OF_A_MAILBOX)
                            || happens(Fault.CLOSE_BEFORE_THE_LAST_MESSAGE);
            if (late == null && holdsBack) {
                late = message;
                return;
            }
            to.message(message);
            if (fault == Fault.SWAP_TWO_OF_A_MAILBOX) {
                passLate();
            }
            if (happens(Fault.DELIVER_TWICE)) {
                to.message(message);
            }
            if (happens(Fault.CLOSE_WITHOUT_CAUSE)) {
                to.closed();
            }
        }

        private void passLate() {
            Message waiting = late;
            late = null;
            if (waiting != null) {
                to.message(waiting);
            }
        }

        @Override
        public void closed() {
            if (happens(Fault.LOSE_A_CLOSE)) {
                return;
            }
            to.closed();
            passLate();
            if (happens(Fault.CLOSE_TWICE)) {
                to.closed();
            }
            if (last != null && happens(Fault.MESSAGE_AFTER_CLOSE)) {
                to.message(last);
            }
        }
    }
}
