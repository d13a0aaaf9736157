package dev.valence.fuzz;

import dev.valence.loop.Loop;
import dev.valence.loop.Scheduler;
import dev.valence.loop.TaskSource;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.Pipe;
import dev.valence.port.PipeEnd;
import dev.valence.port.Port;
import dev.valence.port.PortScope;
import dev.valence.port.Receiver;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a program on real ports and loops and tells the model of it.
 *
 * <p>Threads: every step and delivery holds the lock of this object, so that the model sees them in
 * their order under the parallel scheduler too; a port is used on its own loop only.
 */
final class PortWorld {
    private record Numbered(int number, List<PortModel.End> carried) implements Payload {}

    /** A port that the program has, had, or has forgotten. */
    private static final class Held {
        final Port port;
        PortModel.End end;

        Held(Port port, PortModel.End end) {
            this.port = port;
            this.end = end;
        }
    }

    private final Scheduler scheduler;
    private final PortModel model = new PortModel();
    private final List<Process> processes = new ArrayList<>();
    private final Map<PortModel.End, PipeEnd> pipeEnds = new IdentityHashMap<>();

    private PortWorld(Scheduler scheduler) {
        this.scheduler = scheduler;
        for (int i = 0; i < PortProgram.PROCESSES; i++) {
            processes.add(new Process(i));
        }
    }

    /** Runs {@code program} until nothing is left to do, then ends all processes. */
    static PortModel run(PortProgram program, Scheduler scheduler) throws InterruptedException {
        PortWorld world = new PortWorld(scheduler);
        try (scheduler) {
            world.run(program);
        }
        world.end();
        return world.model;
    }

    private void run(PortProgram program) throws InterruptedException {
        program.steps().forEach(step -> processes.get(step.process()).todo.add(step));
        processes.forEach(Process::next);
        boolean idle = scheduler.awaitIdle(Duration.ofHours(1));
        synchronized (this) {
            if (!idle) {
                model.violation("the program did not come to an end");
            }
            model.settle();
            processes.forEach(Process::checkOpenPorts);
            pipeEnds.forEach(this::checkWaiting);
        }
    }

    private synchronized void end() {
        processes.forEach(Process::endDocument);
        pipeEnds.forEach(this::checkGone);
    }

    private void checkWaiting(PortModel.End end, PipeEnd real) {
        int expected = end.isAlive() ? end.waiting() : 0;
        if (real.incoming().size() != expected) {
            model.violation(
                    "%s has %d messages instead of %d"
                            .formatted(end, real.incoming().size(), expected));
        }
    }

    /**
     * A pipe that is gone loses what is put into it, and what that carries. Only ends that travel
     * inside each other are not gone: nobody can reach them.
     */
    private void checkGone(PortModel.End end, PipeEnd real) {
        checkWaiting(end, real);
        PipeEnd canary = Pipe.create().first();
        Mailbox probe = canary.incoming();
        probe.put(Message.of(new Numbered(0, List.of())));
        real.incoming().put(new Message(new Numbered(0, List.of()), List.of(canary)));
        if (probe.size() > 0 && !end.isAlive()) {
            model.violation(end + " is still there");
        }
    }

    /** A process: its loop and document change, its steps go on. */
    private final class Process {
        final int number;
        final ArrayDeque<PortProgram.Step> todo = new ArrayDeque<>();
        final List<Held> held = new ArrayList<>();
        final List<Held> forgotten = new ArrayList<>();
        Loop loop;
        PortScope scope;

        Process(int number) {
            this.number = number;
            this.loop = newLoop();
            this.scope = new PortScope(loop);
        }

        private Loop newLoop() {
            return scheduler.newLoop(
                    "process " + number, failure -> model.violation("failure: " + failure));
        }

        void next() {
            PortProgram.Step step = todo.poll();
            if (step != null) {
                loop.schedule(step.delay(), true, () -> take(step));
            }
        }

        private void take(PortProgram.Step step) {
            synchronized (PortWorld.this) {
                perform(step);
                next();
            }
        }

        private void perform(PortProgram.Step step) {
            switch (step.kind()) {
                case OPEN -> open(processes.get(step.first() % processes.size()));
                case RELOAD -> reload();
                case CRASH -> crash();
                case COLLECT -> processes.forEach(Process::collect);
                default -> {
                    if (!held.isEmpty()) {
                        perform(step, held.get(step.first() % held.size()));
                    }
                }
            }
        }

        private void perform(PortProgram.Step step, Held one) {
            switch (step.kind()) {
                case POST -> post(one, List.of());
                case START -> start(one);
                case TRANSFER -> transfer(one, step.second());
                case CLOSE -> close(one);
                default -> forget(one);
            }
        }

        private void open(Process other) {
            Pipe pipe = Pipe.create();
            List<PortModel.End> ends = model.open();
            pipeEnds.put(ends.get(0), pipe.first());
            pipeEnds.put(ends.get(1), pipe.second());
            adopt(pipe.first(), ends.get(0));
            if (other == this) {
                adopt(pipe.second(), ends.get(1));
            } else {
                other.give(pipe.second(), ends.get(1));
            }
        }

        /** By another process: as a port that arrives, and is lost if this one crashes first. */
        private void give(PipeEnd real, PortModel.End end) {
            Held arriving = new Held(scope.adopt(real), end);
            forgotten.add(arriving);
            loop.post(
                    TaskSource.remote(),
                    () -> {
                        synchronized (PortWorld.this) {
                            if (forgotten.remove(arriving)) {
                                held.add(arriving);
                            }
                        }
                    });
        }

        private void adopt(PipeEnd real, PortModel.End end) {
            held.add(new Held(scope.adopt(real), end));
        }

        private void start(Held one) {
            model.start(one.end);
            one.port.start(new Delivery(this, one));
        }

        private void close(Held one) {
            model.kill(one.end);
            one.port.close();
        }

        private void forget(Held one) {
            model.forget(one.end);
            held.remove(one);
            forgotten.add(one);
        }

        /** As the garbage collector: only what is started and open is kept. */
        private void collect() {
            for (Held one : List.copyOf(forgotten)) {
                if (model.isCollectable(one.end)) {
                    model.kill(one.end);
                    one.port.close();
                    forgotten.remove(one);
                }
            }
        }

        private void transfer(Held carrier, int which) {
            List<Held> carried = new ArrayList<>();
            for (int i = 0; i <= which % 2; i++) {
                Held one = held.get((which / 2 + i) % held.size());
                if (one != carrier && !carried.contains(one)) {
                    carried.add(one);
                }
            }
            held.removeAll(carried);
            post(carrier, carried);
        }

        private void post(Held from, List<Held> carried) {
            List<PipeEnd> real = carried.stream().map(one -> one.port.neuter()).toList();
            List<PortModel.End> ends = new ArrayList<>();
            for (int i = 0; i < carried.size(); i++) {
                PortModel.End end = model.leave(carried.get(i).end);
                pipeEnds.putIfAbsent(end, real.get(i));
                ends.add(end);
            }
            int number = model.post(from.end, ends);
            from.port.post(new Message(new Numbered(number, ends), real));
        }

        private void reload() {
            endDocument();
            scope = new PortScope(loop);
        }

        private void crash() {
            loop.stop();
            endDocument();
            loop = newLoop();
            scope = new PortScope(loop);
        }

        void endDocument() {
            held.forEach(one -> model.kill(one.end));
            forgotten.forEach(one -> model.kill(one.end));
            held.clear();
            forgotten.clear();
            scope.close();
        }

        void checkOpenPorts() {
            long open =
                    held.stream().filter(one -> one.end.isAlive()).count()
                            + forgotten.stream().filter(one -> one.end.isAlive()).count();
            if (scope.size() != open) {
                model.violation(
                        "process %d has %d open ports instead of %d"
                                .formatted(number, scope.size(), open));
            }
        }
    }

    /** What arrives at a started port. */
    private final class Delivery implements Receiver {
        private final Process process;
        private final Held to;
        private final Loop loop;

        Delivery(Process process, Held to) {
            this.process = process;
            this.to = to;
            this.loop = process.loop;
        }

        @Override
        public void message(Message message) {
            synchronized (PortWorld.this) {
                if (!loop.isCurrent()) {
                    model.violation(to.end + " received on another loop");
                }
                Numbered numbered = (Numbered) message.payload();
                List<PortModel.End> carried = model.receive(to.end, numbered.number());
                if (!carried.equals(numbered.carried())) {
                    model.violation(to.end + " received other ports than were sent");
                }
                for (int i = 0; i < message.ends().size(); i++) {
                    process.adopt(message.ends().get(i), numbered.carried().get(i));
                }
            }
        }

        @Override
        public void closed() {
            synchronized (PortWorld.this) {
                model.closed(to.end);
                to.port.close();
            }
        }
    }
}
