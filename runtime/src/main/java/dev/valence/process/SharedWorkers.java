package dev.valence.process;

import dev.valence.binding.WorkerFailure;
import dev.valence.binding.WorkerHost;
import dev.valence.loop.TaskSource;
import dev.valence.port.PipeEnd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shared workers of an app, by their owners' storage key, URL and name (HTML standard,
 * 10.2.6.4). One is there as long as a document or worker that has connected to it.
 *
 * <p>Threads: any.
 */
final class SharedWorkers {
    private record Key(String storageKey, String url, String name) {
        static Key of(WorkerOwner owner, WorkerStart start) {
            return new Key(owner.storageKey().get(), start.url().href(), start.name());
        }
    }

    private final AppProcesses app;
    private final Map<Key, Shared> running = new LinkedHashMap<>();

    SharedWorkers(AppProcesses app) {
        this.app = app;
    }

    /** Hands a port to a worker, which is started if need be. */
    void connect(WorkerOwner owner, WorkerStart start, PipeEnd port, WorkerHost.Failures failures) {
        Shared found;
        boolean isNew;
        synchronized (this) {
            Key key = Key.of(owner, start);
            isNew = !running.containsKey(key);
            found = running.computeIfAbsent(key, missing -> new Shared(key, start));
            if (found.module != start.module()) {
                port.close();
                owner.tell(found.source, failures, WorkerFailure.notLoaded());
                return;
            }
            found.owners.computeIfAbsent(owner, first -> new ArrayList<>()).add(failures);
        }
        if (isNew) {
            found.process.start();
        }
        found.process.connect(port);
    }

    /** An owner is over; workers that were only its end. */
    void leave(WorkerOwner owner) {
        List<Shared> ending = new ArrayList<>();
        synchronized (this) {
            for (Shared shared : running.values()) {
                if (shared.owners.remove(owner) != null && shared.owners.isEmpty()) {
                    ending.add(shared);
                }
            }
            ending.forEach(shared -> running.remove(shared.key));
        }
        ending.forEach(shared -> shared.process.end());
    }

    private synchronized void forget(Shared shared) {
        running.remove(shared.key, shared);
    }

    private synchronized Map<WorkerOwner, List<WorkerHost.Failures>> ownersOf(Shared shared) {
        return new LinkedHashMap<>(shared.owners);
    }

    /** One shared worker: its process, and who is told if its script does not load. */
    private final class Shared implements WorkerParent {
        private final Key key;
        private final boolean module;
        private final WorkerProcess process;
        private final Map<WorkerOwner, List<WorkerHost.Failures>> owners = new LinkedHashMap<>();
        private final TaskSource source = TaskSource.remote();

        Shared(Key key, WorkerStart start) {
            this.key = key;
            this.module = start.module();
            this.process = new WorkerProcess(app, start, this, null);
        }

        /** Errors of the running script are on its console only. */
        @Override
        public void failed(WorkerFailure failure) {
            if (failure.message() != null) {
                process.print("error", failure.text(), failure.line(), failure.file());
                return;
            }
            ownersOf(this)
                    .forEach((owner, all) -> all.forEach(one -> owner.tell(source, one, failure)));
        }

        @Override
        public void printed(String level, String text, int line, String from) {
            // a shared worker has no page whose console it would share
        }

        @Override
        public void ended(WorkerProcess worker) {
            forget(this);
        }
    }
}
