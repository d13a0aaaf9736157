package dev.valence.loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The virtual clock and the events ahead of it, in the order in which they will happen.
 *
 * <p>Events happen while somebody is in {@link #awaitIdle}, and only then: so what is posted from
 * outside finds the same state every time. The clock jumps to the due time of the next event. It
 * stands still while I/O is in flight, and at the limit of {@link #awaitIdle}. It moves a little
 * when a task reads it, and when a task runs that its own loop posted: so neither a loop that waits
 * by reading the clock nor one that waits by posting to itself stops the world.
 *
 * <p>Under a {@link Steering} the next event is one of those that may come next, see {@link Lanes};
 * without, the earliest, and latencies are drawn.
 *
 * <p>Threads: any. Its lock is the one lock of the deterministic scheduler and guards the fields of
 * events and loops too.
 */
final class Timeline {
    private static final long STEP_NANOS = 1_000;

    private final Chance chance;
    private final @Nullable Steering steering;
    private final @Nullable Lanes lanes;
    private final TreeSet<Event> events = new TreeSet<>();
    private final Set<SimulatedLoop> loops = new LinkedHashSet<>();
    private long now;
    private long sequence;
    private long horizon = Long.MIN_VALUE;
    private int loopCount;
    private int keepingAlive;
    private int inFlight;
    private int blockedLoops;
    private @Nullable SimulatedLoop current;
    private boolean running;
    private boolean closed;

    Timeline(long seed, @Nullable Steering steering) {
        this.chance = new Chance(seed);
        this.steering = steering;
        this.lanes = steering == null ? null : new Lanes(steering);
    }

    /** A number for a new loop; a loop that comes after the end is stopped at once. */
    synchronized int add(SimulatedLoop loop) {
        if (closed) {
            loop.stop();
        } else {
            loops.add(loop);
        }
        return loopCount++;
    }

    /** The time, by the clock that moves when it is read by a task. */
    synchronized long read() {
        now += Baton.isCarrier(this) ? STEP_NANOS : 0;
        return now;
    }

    synchronized double guestRandom() {
        return chance.guestRandom(Baton.isCarrier(this));
    }

    synchronized void post(SimulatedLoop loop, TaskSource source, Runnable task) {
        Event event = new Event(loop, arrival(source), Event.TASK_TIE, sequence++, task);
        event.takesTime = source.kind() == TaskSource.Kind.LOCAL && loop.isCurrent();
        enroll(event, source);
        queue(event);
    }

    synchronized Timer schedule(SimulatedLoop loop, long delay, boolean keepAlive, Runnable task) {
        long due = now + delay;
        Event event = new Event(loop, due, chance.tie(due, loop.id()), sequence++, task);
        event.keepsAlive = keepAlive;
        event.isTimer = true;
        enroll(event, null);
        queue(event);
        return event;
    }

    /**
     * Lets a blocked loop go on: at once if it has been stopped, else after an answer's latency.
     */
    synchronized void resume(SimulatedLoop loop, boolean atOnce) {
        long due = atOnce ? now : arrival(TaskSource.remote());
        Event event = new Event(loop, due, Event.TASK_TIE, sequence++, null);
        enroll(event, null);
        queue(event);
    }

    private void enroll(Event event, @Nullable TaskSource source) {
        if (lanes != null) {
            lanes.enroll(event, source, poster(), now);
        }
    }

    private String poster() {
        return current == null || !Baton.isCarrier(this) ? "outside" : current.name();
    }

    private long arrival(TaskSource source) {
        if (source.kind() == TaskSource.Kind.LOCAL) {
            return now;
        }
        long drawn = chance.latencyNanos(Baton.isCarrier(this));
        long due = now + (steering == null ? drawn : steering.latencyNanos(drawn));
        source.lastDue = Math.max(source.lastDue, due);
        return source.lastDue;
    }

    private void queue(Event event) {
        if (closed && !event.isResumption() || !events.add(event)) {
            event.place = Event.Place.OVER;
            return;
        }
        if (lanes != null) {
            lanes.add(event);
        }
        event.place = Event.Place.QUEUED;
        keepingAlive += event.keepsAlive ? 1 : 0;
        tellChange();
    }

    private void leave(Event event, Event.Place to) {
        if (event.place == Event.Place.QUEUED) {
            keepingAlive -= event.keepsAlive ? 1 : 0;
            tellChange();
        }
        event.place = to;
    }

    /** Whoever waits need not look before the event that is happening is over. */
    private void tellChange() {
        if (!running) {
            notifyAll();
        }
    }

    synchronized void cancel(Event event) {
        takeOut(event);
        event.loop.deferred.remove(event);
        leave(event, Event.Place.OVER);
    }

    private void takeOut(Event event) {
        if (events.remove(event) && lanes != null) {
            lanes.remove(event);
        }
    }

    synchronized void keepAlive(Event event, boolean on) {
        if (event.place == Event.Place.QUEUED && on != event.keepsAlive) {
            keepingAlive += on ? 1 : -1;
            tellChange();
        }
        event.keepsAlive = on;
    }

    synchronized void loopBlocks() {
        blockedLoops++;
    }

    /** The tasks that waited for {@code loop} come next, in the order in which they were due. */
    synchronized void loopGoesOn(SimulatedLoop loop) {
        blockedLoops--;
        List<Event> waiting = new ArrayList<>(loop.deferred);
        loop.deferred.clear();
        waiting.forEach(this::queue);
    }

    /** Forgets a loop that has been stopped, with its tasks and timers. */
    synchronized void remove(SimulatedLoop loop) {
        loops.remove(loop);
        loop.deferred.forEach(event -> leave(event, Event.Place.OVER));
        loop.deferred.clear();
        List<Event> dropped =
                events.stream().filter(e -> e.loop == loop && !e.isResumption()).toList();
        dropped.forEach(this::cancel);
    }

    /** Waits for the next event and moves the clock there. Null when all is over. */
    synchronized @Nullable Event take() {
        Event event = poll();
        while (event == null && !(closed && blockedLoops == 0)) {
            running = false;
            notifyAll();
            waitForChange();
            event = poll();
        }
        running = event != null;
        return event;
    }

    private void waitForChange() {
        try {
            wait();
        } catch (InterruptedException notOurs) {
            // whoever interrupts means guest code that has ended; carriers end by close()
        }
    }

    private @Nullable Event poll() {
        deferWhatIsBlocked();
        while (hasNext()) {
            Event event =
                    lanes == null ? Objects.requireNonNull(events.first()) : lanes.choose(end());
            if (event.isResumption() || !event.loop.isBlocked()) {
                return begin(event);
            }
            defer(event);
        }
        return null;
    }

    private Event begin(Event event) {
        now = Math.max(now, Math.min(event.due, end()));
        takeOut(event);
        leave(event, Event.Place.OVER);
        now += event.takesTime && inFlight == 0 ? STEP_NANOS : 0;
        current = event.loop;
        if (lanes != null) {
            lanes.begin(event);
        }
        return event;
    }

    /** The latest time of the next event. */
    private long end() {
        if (lanes == null) {
            return Long.MAX_VALUE;
        }
        return inFlight > 0 ? now : lanes.bound(now);
    }

    private void defer(Event event) {
        takeOut(event);
        leave(event, Event.Place.DEFERRED);
        event.loop.deferred.add(event);
    }

    private void deferWhatIsBlocked() {
        if (lanes != null && blockedLoops > 0) {
            events.stream()
                    .filter(event -> !event.isResumption() && event.loop.isBlocked())
                    .toList()
                    .forEach(this::defer);
        }
    }

    private boolean hasNext() {
        if (events.isEmpty() || closed) {
            return !events.isEmpty();
        }
        long due = events.first().due;
        boolean timeMayPass = inFlight == 0 || due <= now;
        return keepingAlive > 0 && timeMayPass && due <= horizon;
    }

    synchronized boolean awaitIdle(Duration limit) throws InterruptedException {
        horizon = now + Nanos.of(limit);
        notifyAll();
        while (!closed && (running || inFlight > 0 || hasNext())) {
            wait();
        }
        boolean idle = keepingAlive == 0 && inFlight == 0;
        horizon = Long.MIN_VALUE;
        return idle;
    }

    synchronized int underWay() {
        return (int) events.stream().filter(event -> !event.isTimer).count();
    }

    synchronized Scheduler.Busy busy() {
        inFlight++;
        boolean[] open = {true};
        return () -> {
            synchronized (this) {
                inFlight -= open[0] ? 1 : 0;
                open[0] = false;
                notifyAll();
            }
        };
    }

    /** Drops every task; only blocked loops still go on, to unwind. Returns the loops to stop. */
    synchronized List<SimulatedLoop> close() {
        closed = true;
        events.stream().filter(event -> !event.isResumption()).toList().forEach(this::cancel);
        notifyAll();
        return List.copyOf(loops);
    }
}
