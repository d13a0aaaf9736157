package dev.valence.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What pipes must do, whoever holds their ends (electron-semantics 2.2, 2.5 to 2.7): a model
 * without loops, mailboxes or time. It is told what a program does and what its ports receive, and
 * says where the two do not fit.
 *
 * <p>Threads: guarded by its user.
 */
final class PortModel {
    /** A message that the pipe accepted. */
    record Sent(int number, List<End> carried) {}

    /** One end of a pipe: keeps its identity while it travels. */
    static final class End {
        final String name;
        private final List<Sent> sent = new ArrayList<>();
        private @Nullable End peer;
        private @Nullable End waitsAt;
        private boolean alive = true;
        private boolean started;
        private boolean forgotten;
        private int posted;
        private int received;
        private int closes;

        private End(String name) {
            this.name = name;
        }

        private End peer() {
            if (peer == null) {
                throw new IllegalStateException("no peer");
            }
            return peer;
        }

        boolean isAlive() {
            return alive;
        }

        boolean hasPeer() {
            return peer().alive;
        }

        boolean isPinned() {
            return alive && started;
        }

        /** How many messages wait for whoever has this end. */
        int waiting() {
            return peer().sent.size() - received;
        }

        /** The number of the next message sent here. */
        int nextNumber() {
            return posted;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<End> ends = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private int delivered;
    private int closes;

    /** A new pipe. Returns one end; the other is its peer. */
    List<End> open() {
        int pipe = ends.size() / 2;
        End first = new End(pipe + "a");
        End second = new End(pipe + "b");
        first.peer = second;
        second.peer = first;
        ends.add(first);
        ends.add(second);
        return List.of(first, second);
    }

    void start(End end) {
        end.started |= end.alive;
    }

    /** The end leaves its port for a transfer; a dead one is replaced by one without a peer. */
    End leave(End end) {
        if (!end.alive) {
            List<End> dangling = open();
            kill(dangling.get(1));
            return dangling.get(0);
        }
        end.started = false;
        end.forgotten = false;
        return end;
    }

    /** Returns the message's number. */
    int post(End from, List<End> carried) {
        int number = from.posted++;
        if (from.alive && from.peer().alive && !carried.contains(from.peer())) {
            from.sent.add(new Sent(number, carried));
            carried.forEach(end -> end.waitsAt = from.peer());
        } else {
            carried.forEach(this::kill);
        }
        return number;
    }

    /** A port has received a message. Returns the ends it carries. */
    List<End> receive(End at, int number) {
        delivered++;
        if (!at.alive || !at.started) {
            violations.add(at + " received " + number + " and is not open and started");
        }
        if (at.waiting() == 0) {
            violations.add(at + " received " + number + ", more than was sent");
            return List.of();
        }
        Sent next = at.peer().sent.get(at.received++);
        if (next.number() != number) {
            violations.add(at + " received " + number + " instead of " + next.number());
        }
        next.carried().forEach(end -> end.waitsAt = null);
        return next.carried();
    }

    /**
     * A port has been told that its peer is gone, which may have been collected, or ended with its
     * holder, at any time until now.
     *
     * @param dying whether the holder of an end is about to end
     */
    void closed(End at, Predicate<End> dying) {
        if (at.peer().alive && isDoomed(at.peer(), dying)) {
            kill(at.peer());
        }
        closed(at);
    }

    private boolean isDoomed(End end, Predicate<End> dying) {
        Set<End> seen = new HashSet<>();
        for (End next = end; next != null && seen.add(next); next = next.waitsAt) {
            if (isCollectable(next) || dying.test(next)) {
                return true;
            }
        }
        return false;
    }

    /** A port has been told that its peer is gone. */
    void closed(End at) {
        closes++;
        if (at.closes++ > 0) {
            violations.add(at + " was closed twice");
        } else if (!at.alive || !at.started) {
            violations.add(at + " was closed and is not open and started");
        } else if (at.peer().alive) {
            violations.add(at + " was closed and its peer is alive");
        } else if (at.waiting() > 0) {
            violations.add(at + " was closed before its last message");
        }
        kill(at.peer());
        kill(at);
    }

    /** The end is gone, with the messages that wait for it and the ends in them. */
    void kill(End end) {
        ArrayDeque<End> dying = new ArrayDeque<>(List.of(end));
        for (End next = dying.poll(); next != null; next = dying.poll()) {
            if (next.alive) {
                next.alive = false;
                List<Sent> toNext = next.peer().sent;
                toNext.subList(next.received, toNext.size())
                        .forEach(lost -> dying.addAll(lost.carried()));
            }
        }
    }

    /** The program lets go of the port that has this end. */
    void forget(End end) {
        end.forgotten = true;
    }

    boolean isCollectable(End end) {
        return end.forgotten && !end.isPinned();
    }

    /** Everything collectable has been collected. */
    void collect() {
        List.copyOf(ends).stream().filter(this::isCollectable).forEach(this::kill);
    }

    /** Nothing is under way any more: what must have arrived has arrived. */
    void settle() {
        for (End end : ends) {
            if (end.isPinned() && end.waiting() > 0) {
                violations.add(end + " is started and lacks " + end.waiting() + " messages");
            }
            if (end.isPinned() && !end.peer().alive) {
                violations.add(end + " was never told that its peer is gone");
            }
        }
    }

    void violation(String text) {
        violations.add(text);
    }

    List<String> violations() {
        return violations;
    }

    List<End> ends() {
        return ends;
    }

    int delivered() {
        return delivered;
    }

    int closes() {
        return closes;
    }
}
