package dev.valence.binding;

import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.loop.Timer;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The timers and immediates of one realm: Java keeps the time, {@code common/timers} the callbacks
 * (HTML standard, 8.6 Timers).
 *
 * <p>Threads: confined to the realm's loop. Life: {@link #close} when the realm ends; no timer
 * fires after that.
 */
public final class TimersBinding implements AutoCloseable {
    private final Loop loop;
    private final Agent agent;
    private final Realm realm;
    private final TaskSource immediates = TaskSource.local();
    private final Map<Integer, Pending> pending = new HashMap<>();
    private @Nullable Value fire;
    private int running;
    private boolean closed;

    public TimersBinding(Loop loop, Agent agent, Realm realm) {
        this.loop = loop;
        this.agent = agent;
        this.realm = realm;
    }

    /**
     * Fires timer {@code id} after the delay, again and again if it repeats. Replaces the old one.
     */
    @HostAccess.Export
    public void set(int id, double delayMillis, boolean repeat, boolean keepAlive) {
        clear(id);
        if (!closed) {
            Pending timer = new Pending(id, delayMillis, repeat, keepAlive);
            timer.schedule();
            pending.put(id, timer);
        }
    }

    @HostAccess.Export
    public void clear(int id) {
        Pending timer = pending.remove(id);
        if (timer != null) {
            timer.cancel();
        }
    }

    /** Whether the program stays busy until timer {@code id} has fired. */
    @HostAccess.Export
    public void keepAlive(int id, boolean on) {
        Pending timer = pending.get(id);
        if (timer != null) {
            timer.keepAlive(on);
        }
    }

    /** Fires {@code id} once, in a task after those of all immediates before it. */
    @HostAccess.Export
    public void immediate(int id) {
        loop.post(immediates, () -> fire(id));
    }

    /** The timer or immediate whose task is running, its promise jobs included, or 0. */
    @HostAccess.Export
    public int running() {
        return running;
    }

    @Override
    public void close() {
        closed = true;
        pending.values().forEach(Pending::cancel);
        pending.clear();
    }

    private void fire(int id) {
        if (closed || realm.isClosed()) {
            return;
        }
        running = id;
        try {
            agent.run(() -> fireFunction().executeVoid(id));
        } finally {
            running = 0;
        }
    }

    private Value fireFunction() {
        Value function = fire;
        if (function == null) {
            function = realm.function("common/timers", "fire");
            fire = function;
        }
        return function;
    }

    /**
     * A timer that is set. A task of a timer that was cleared or set again in time does nothing.
     */
    private final class Pending {
        private final int id;
        private final double delayMillis;
        private final boolean repeat;
        private boolean keepAlive;
        private @Nullable Timer timer;

        Pending(int id, double delayMillis, boolean repeat, boolean keepAlive) {
            this.id = id;
            this.delayMillis = delayMillis;
            this.repeat = repeat;
            this.keepAlive = keepAlive;
        }

        void schedule() {
            timer = loop.schedule(delayMillis, keepAlive, this::run);
        }

        private void run() {
            if (pending.get(id) != this) {
                return;
            }
            if (!repeat) {
                pending.remove(id);
            }
            fire(id);
            if (repeat && pending.get(id) == this) {
                schedule();
            }
        }

        void keepAlive(boolean on) {
            keepAlive = on;
            if (timer != null) {
                timer.keepAlive(on);
            }
        }

        void cancel() {
            if (timer != null) {
                timer.cancel();
            }
        }
    }
}
