package dev.valence.fuzz;

import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.port.Message;
import dev.valence.port.Pipe;
import dev.valence.port.PipeEnd;
import dev.valence.port.Port;
import dev.valence.port.PortScope;
import dev.valence.port.Receiver;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of a {@link PortWorld}: takes its steps of the program, whatever loop and document it
 * has.
 *
 * <p>Threads: guarded by the world.
 */
final class PortProcess {
    /** A port that the program has, had, or has forgotten. */
    private record Held(Port port, PortModel.End end) {}

    private final PortWorld world;
    private final PortModel model;
    private final int number;
    private final ArrayDeque<PortProgram.Step> todo = new ArrayDeque<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Held> forgotten = new ArrayList<>();
    private Loop loop;
    private PortScope scope;

    PortProcess(PortWorld world, int number) {
        this.world = world;
        this.model = world.model;
        this.number = number;
        this.loop = newLoop();
        this.scope = new PortScope(loop);
    }

    void plan(PortProgram.Step step) {
        todo.add(step);
    }

    private Loop newLoop() {
        return world.scheduler.newLoop(
                "process " + number, failure -> model.violation("failure: " + failure));
    }

    void next() {
        PortProgram.Step step = todo.poll();
        if (step != null) {
            loop.schedule(step.delay(), true, () -> take(step));
        }
    }

    private void take(PortProgram.Step step) {
        synchronized (world) {
            perform(step);
            next();
        }
    }

    private void perform(PortProgram.Step step) {
        switch (step.kind()) {
            case OPEN -> open(world.processes.get(step.first() % world.processes.size()));
            case RELOAD -> reload();
            case CRASH -> crash();
            case COLLECT -> world.processes.forEach(PortProcess::collect);
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

    private void open(PortProcess other) {
        Pipe pipe = Pipe.create();
        List<PortModel.End> ends = model.open();
        world.bind(ends.get(0), pipe.first());
        world.bind(ends.get(1), pipe.second());
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
                    synchronized (world) {
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
        one.port.start(world.wire.receiver(new Delivery(one)));
    }

    private void close(Held one) {
        model.kill(one.end);
        world.wire.close(one.port);
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
            world.bind(end, real.get(i));
            ends.add(end);
        }
        int number = model.post(from.end, ends);
        world.wire.post(from.port, new Message(new PortWorld.Numbered(number, ends), real));
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

    /** What arrives at a started port. */
    private final class Delivery implements Receiver {
        private final Held to;
        private final Loop startedOn = loop;

        Delivery(Held to) {
            this.to = to;
        }

        @Override
        public void message(Message message) {
            synchronized (world) {
                if (!startedOn.isCurrent()) {
                    model.violation(to.end + " received on another loop");
                }
                PortWorld.Numbered numbered = (PortWorld.Numbered) message.payload();
                List<PortModel.End> carried = model.receive(to.end, numbered.number());
                if (!carried.equals(numbered.carried())) {
                    model.violation(to.end + " received other ports than were sent");
                }
                for (int i = 0; i < message.ends().size(); i++) {
                    adopt(message.ends().get(i), numbered.carried().get(i));
                }
            }
        }

        @Override
        public void closed() {
            synchronized (world) {
                model.closed(to.end);
                to.port.close();
            }
        }
    }
}
