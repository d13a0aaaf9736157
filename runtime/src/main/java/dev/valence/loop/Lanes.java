package dev.valence.loop;

import dev.valence.loop.Delivery.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events of a steered {@link Timeline}, lane by lane. The head of a lane may come next if no
 * other head must come first: a message may take any time up to {@link Steering#MAX_LATENCY_NANOS},
 * a task of a loop's own takes none, a timer its own.
 *
 * <p>Lanes are named by who posts and who receives, and counted: so a name means the same in two
 * runs that are alike up to there.
 *
 * <p>Threads: guarded by the timeline.
 */
final class Lanes {
    private final Steering steering;
    private final Map<Object, Lane> lanes = new IdentityHashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int begun;

    Lanes(Steering steering) {
        this.steering = steering;
    }

    /**
     * Gives a new event its place.
     *
     * @param source of a message; null for a timer or an answer
     */
    void enroll(Event event, @Nullable TaskSource source, String poster, long now) {
        Kind kind = kind(event, source);
        boolean travels = kind == Kind.MESSAGE || kind == Kind.ANSWER;
        event.earliest = travels ? now : event.due;
        event.latest = travels ? Math.max(event.due, now + Steering.MAX_LATENCY_NANOS) : event.due;
        Lane lane = lane(kind, event.loop, source, poster);
        event.lane = lane;
        String what = event.task instanceof Delivery.Described described ? described.what() : "";
        event.delivery =
                new Delivery(
                        lane.name + " #" + lane.next(),
                        lane.name,
                        event.loop.name(),
                        kind,
                        what,
                        steering.place(),
                        event.order,
                        event.due,
                        begun);
    }

    private static Kind kind(Event event, @Nullable TaskSource source) {
        if (event.isResumption()) {
            return Kind.ANSWER;
        }
        if (source == null) {
            return Kind.TIMER;
        }
        return source.kind() == TaskSource.Kind.REMOTE ? Kind.MESSAGE : Kind.TASK;
    }

    private Lane lane(Kind kind, SimulatedLoop loop, @Nullable TaskSource source, String poster) {
        Object key =
                switch (kind) {
                    case MESSAGE -> source == null ? loop : source;
                    case TASK -> loop.tasks;
                    case TIMER -> loop.timers;
                    case ANSWER -> loop;
                };
        return lanes.computeIfAbsent(key, made -> new Lane(name(kind, loop, poster)));
    }

    private String name(Kind kind, SimulatedLoop loop, String poster) {
        String base =
                switch (kind) {
                    case MESSAGE -> poster + " -> " + loop.name();
                    case TASK -> loop.name() + ", tasks";
                    case TIMER -> loop.name() + ", timers";
                    case ANSWER -> "answer -> " + loop.name();
                };
        int number = names.merge(base, 1, Integer::sum);
        return number == 1 ? base : base + " (" + number + ")";
    }

    void add(Event event) {
        lane(event).events.add(event);
    }

    void remove(Event event) {
        lane(event).events.remove(event);
    }

    private static Lane lane(Event event) {
        Lane lane = event.lane;
        if (lane == null) {
            throw new IllegalStateException("an event without a lane");
        }
        return lane;
    }

    /**
     * The event that comes next, and is still in its lane. There must be one.
     *
     * @param end the latest time at which it happens
     */
    Event choose(long end) {
        List<Event> heads = heads(end);
        Event chosen = heads.get(0);
        if (heads.size() > 1) {
            List<Delivery> offered = heads.stream().map(Lanes::delivery).toList();
            chosen = heads.get(steering.choose(offered));
        }
        return chosen;
    }

    /** An event is about to run. */
    void begin(Event event) {
        begun++;
        steering.delivers(delivery(event));
    }

    private static Delivery delivery(Event event) {
        Delivery delivery = event.delivery;
        if (delivery == null) {
            throw new IllegalStateException("an event without a lane");
        }
        return delivery;
    }

    /** The latest time at which the next event happens. */
    long bound(long now) {
        long bound = Long.MAX_VALUE;
        for (Lane lane : lanes.values()) {
            if (!lane.events.isEmpty()) {
                bound = Math.min(bound, lane.events.first().latest);
            }
        }
        return Math.max(now, bound);
    }

    private List<Event> heads(long end) {
        List<Event> heads = new ArrayList<>();
        for (Lane lane : lanes.values()) {
            if (!lane.events.isEmpty() && lane.events.first().earliest <= end) {
                heads.add(lane.events.first());
            }
        }
        heads.sort(Comparator.comparingLong(event -> event.order));
        return heads;
    }
}
