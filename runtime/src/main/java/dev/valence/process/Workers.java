package dev.valence.process;

import dev.valence.binding.PortHandle;
import dev.valence.binding.WorkerFailure;
import dev.valence.binding.WorkerHost;
import dev.valence.loop.TaskSource;
import dev.valence.port.Pipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dedicated workers of one document or worker, and its connections to shared ones.
 *
 * <p>Threads: called on the owner's loop, {@link #close} on any thread.
 */
final class Workers implements WorkerHost {
    private final WorkerOwner owner;
    private final Map<PortHandle, WorkerProcess> running = new LinkedHashMap<>();
    private boolean closed;

    Workers(WorkerOwner owner) {
        this.owner = owner;
    }

    @Override
    public PortHandle start(String url, boolean module, String name, Failures failures) {
        WorkerStart start = WorkerStart.of(owner, url, module, name, false);
        Pipe pipe = Pipe.create();
        PortHandle port = owner.ports().adopt(pipe.first());
        WorkerProcess made =
                new WorkerProcess(owner.app(), start, new Parent(port, failures), pipe.second());
        if (add(port, made)) {
            made.start();
        } else {
            made.end();
        }
        return port;
    }

    @Override
    public PortHandle connect(String url, boolean module, String name, Failures failures) {
        WorkerStart start = WorkerStart.of(owner, url, module, name, true);
        Pipe pipe = Pipe.create();
        PortHandle port = owner.ports().adopt(pipe.first());
        synchronized (this) {
            if (closed) {
                pipe.second().close();
            } else {
                owner.app()
                        .betweenPages()
                        .sharedWorkers()
                        .connect(owner, start, pipe.second(), failures);
            }
        }
        return port;
    }

    private synchronized boolean add(PortHandle port, WorkerProcess made) {
        if (!closed) {
            running.put(port, made);
        }
        return !closed;
    }

    @Override
    public void terminate(PortHandle port) {
        WorkerProcess worker = remove(port);
        if (worker != null) {
            worker.end();
        }
    }

    private synchronized @Nullable WorkerProcess remove(PortHandle port) {
        return running.remove(port);
    }

    /** Ends all of them. */
    void close() {
        List<WorkerProcess> ending;
        synchronized (this) {
            closed = true;
            ending = new ArrayList<>(running.values());
            running.clear();
        }
        ending.forEach(WorkerProcess::end);
        owner.app().betweenPages().sharedWorkers().leave(owner);
    }

    /** How one worker tells of itself. Its failures are a task source of their own. */
    private final class Parent implements WorkerParent {
        private final PortHandle port;
        private final Failures failures;
        private final TaskSource source = TaskSource.remote();

        Parent(PortHandle port, Failures failures) {
            this.port = port;
            this.failures = failures;
        }

        @Override
        public void failed(WorkerFailure failure) {
            owner.tell(source, failures, failure);
        }

        @Override
        public void printed(String level, String text, int line, String source) {
            owner.console().write(level, text, line, source);
        }

        @Override
        public void ended(WorkerProcess worker) {
            remove(port);
        }
    }
}
