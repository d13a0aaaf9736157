package dev.valence.fuzz;

import dev.valence.loop.Scheduler;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.Pipe;
import dev.valence.port.PipeEnd;
import java.time.Duration;
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
    /** What a message says: its number at its sender, and the ends that it should carry. */
    record Numbered(int number, List<PortModel.End> carried) implements Payload {}

    final Scheduler scheduler;
    final PortWire wire;
    final PortModel model = new PortModel();
    final List<PortProcess> processes = new ArrayList<>();
    private final Map<PortModel.End, PipeEnd> pipeEnds = new IdentityHashMap<>();

    private PortWorld(Scheduler scheduler, PortWire wire) {
        this.scheduler = scheduler;
        this.wire = wire;
        for (int i = 0; i < PortProgram.PROCESSES; i++) {
            processes.add(new PortProcess(this, i));
        }
    }

    /** The pipe end behind one of the model. */
    void bind(PortModel.End end, PipeEnd real) {
        pipeEnds.putIfAbsent(end, real);
    }

    /** Runs {@code program} until nothing is left to do, then ends all processes. */
    static PortModel run(PortProgram program, Scheduler scheduler, PortWire wire)
            throws InterruptedException {
        PortWorld world = new PortWorld(scheduler, wire);
        try (scheduler) {
            world.run(program);
        }
        world.end();
        return world.model;
    }

    private void run(PortProgram program) throws InterruptedException {
        program.steps().forEach(step -> processes.get(step.process()).plan(step));
        processes.forEach(PortProcess::next);
        boolean idle = scheduler.awaitIdle(Duration.ofHours(1));
        synchronized (this) {
            if (!idle) {
                model.violation("the program did not come to an end");
            }
            model.settle();
            processes.forEach(PortProcess::checkOpenPorts);
            pipeEnds.forEach(this::checkWaiting);
        }
    }

    private synchronized void end() {
        processes.forEach(PortProcess::endDocument);
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
}
