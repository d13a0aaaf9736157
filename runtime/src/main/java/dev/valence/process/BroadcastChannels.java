package dev.valence.process;

import dev.valence.binding.BroadcastHost;
import dev.valence.loop.TaskSource;
import dev.valence.port.Payload;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The open broadcast channels of one document or worker.
 *
 * <p>Threads: called on the owner's loop, {@link #close} on any thread.
 */
final class BroadcastChannels implements BroadcastHost {
    private final WorkerOwner owner;
    private final Broadcasts all;
    private final TaskSource outgoing = TaskSource.remote();
    private final TaskSource incoming = TaskSource.remote();
    private final Set<OpenChannel> open = new LinkedHashSet<>();
    private boolean closed;

    BroadcastChannels(WorkerOwner owner) {
        this.owner = owner;
        this.all = owner.app().betweenPages().broadcasts();
    }

    @Override
    public Channel open(String name, Listener listener) {
        OpenChannel made = new OpenChannel(name, listener);
        synchronized (this) {
            made.open = !closed;
            if (made.open) {
                open.add(made);
                all.join(made);
            }
        }
        return made;
    }

    @Override
    public String origin() {
        return owner.origin().get();
    }

    private synchronized void forget(OpenChannel channel) {
        open.remove(channel);
    }

    /** Closes all of them. */
    void close() {
        List<OpenChannel> closing;
        synchronized (this) {
            closed = true;
            closing = new ArrayList<>(open);
        }
        closing.forEach(OpenChannel::close);
    }

    /** One channel object: where it hears, and whom it tells. */
    private final class OpenChannel implements Channel, Broadcasts.Member {
        private final String name;
        private final Listener listener;
        private final String storageKey = owner.storageKey().get();
        private volatile boolean open = true;

        OpenChannel(String name, Listener listener) {
            this.name = name;
            this.listener = listener;
        }

        @Override
        public void post(Payload message) {
            if (open) {
                all.post(outgoing, this, storageKey, name, message);
            }
        }

        @Override
        public void close() {
            open = false;
            all.leave(this);
            forget(this);
        }

        @Override
        public boolean hears(String key, String channel) {
            return open && storageKey.equals(key) && name.equals(channel);
        }

        @Override
        public void deliver(Payload message) {
            owner.loop()
                    .post(
                            incoming,
                            () -> {
                                if (open) {
                                    owner.run().accept(() -> listener.message(message));
                                }
                            });
        }
    }
}
