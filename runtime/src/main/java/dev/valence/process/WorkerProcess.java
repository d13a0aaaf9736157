package dev.valence.process;

import dev.valence.binding.ModuleFiles;
import dev.valence.binding.PortHandle;
import dev.valence.binding.PortTable;
import dev.valence.binding.WorkerEntry;
import dev.valence.binding.WorkerFailure;
import dev.valence.binding.WorkerScopeBinding;
import dev.valence.binding.WorkerScopeHost;
import dev.valence.clone.Cloner;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.js.RealmEndedException;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.page.Fetched;
import dev.valence.page.PageUrl;
import dev.valence.page.ScriptText;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.PipeEnd;
import dev.valence.port.PortScope;
import dev.valence.port.Receiver;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A worker: a loop and one realm that run a script of a page or of another worker (HTML standard,
 * 10.2 Infrastructure). What is sent to it waits until the script has run once.
 *
 * <p>Threads: the realm belongs to the worker's loop; {@link #start}, {@link #connect} and {@link
 * #end} may be called on any thread. Life: until {@code close()} in it, {@code terminate()} or the
 * end of its owners, whichever comes first; a worker that has nothing to do does not keep the app
 * running.
 */
final class WorkerProcess implements WorkerScopeHost {
    private final AppProcesses app;
    private final WorkerStart start;
    private final WorkerParent parent;
    private final @Nullable PipeEnd implicitPort;
    private final Loop loop;
    private final Agent agent = new Agent();
    private final PortScope scope;
    private final PortTable ports;
    private final Offspring offspring;
    private final Mailbox connections = new Mailbox();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable Realm realm;

    /**
     * @param implicitPort the worker's end of the pipe to its owner, or null if it is shared
     */
    WorkerProcess(
            AppProcesses app,
            WorkerStart start,
            WorkerParent parent,
            @Nullable PipeEnd implicitPort) {
        this.app = app;
        this.start = start;
        this.parent = parent;
        this.implicitPort = implicitPort;
        this.loop =
                app.live()
                        .newLoop(
                                app.betweenPages().nextWorkerName(start.shared()),
                                this::taskFailed);
        this.scope = app.live().newPortScope(loop);
        this.ports = new PortTable(scope, agent, app.collector(), app.newWatch(loop, scope));
        this.offspring =
                new Offspring(
                        new WorkerOwner(
                                app,
                                loop,
                                this::run,
                                ports,
                                start::url,
                                start::origin,
                                start::storageKey,
                                start.node(),
                                null,
                                parent::printed));
    }

    AppProcesses app() {
        return app;
    }

    /** Fetches the script and runs it, in a task. */
    void start() {
        loop.post(TaskSource.remote(), this::open);
    }

    /** Hands a port to a shared worker. */
    void connect(PipeEnd end) {
        connections.put(new Message(Cloner.NOTHING, List.of(end)));
    }

    private void open() {
        Fetched blob = start.blob();
        Fetched fetched = blob == null ? app.fetcher().fetch(start.url()) : blob;
        if (fetched instanceof Fetched.Text text) {
            WorkerEntry entry = createRealm();
            ScriptText script = new ScriptText(text.text(), text.url(), 1, 1, false);
            run(entry::becomeWorker);
            run(() -> entry.runScript(script, start.module()));
            run(entry::listen);
            if (!ended.get()) {
                connections.attach(loop, new Connections(entry));
            }
        } else {
            parent.failed(WorkerFailure.notLoaded((Fetched.Failed) fetched));
            end();
        }
    }

    private WorkerEntry createRealm() {
        ModuleFiles files = new ModuleFiles();
        RealmParts parts =
                app.realms()
                        .create(
                                loop.name(),
                                files,
                                app.realms().statementBudget(),
                                loop,
                                agent,
                                ports,
                                this::print);
        Realm made = parts.realm();
        realm = made;
        agent.add(made);
        PortHandle port = implicitPort == null ? null : ports.adopt(implicitPort);
        made.provide("worker_scope", new WorkerScopeBinding(made, this, port));
        offspring.provide(parts);
        new NodeSide(app, loop, agent, "worker", List.of())
                .provide(made, files, new WorkerNode(this));
        if (ended.get()) {
            made.kill();
        }
        return new WorkerEntry(made, parts.cloner(), ports);
    }

    private void run(Runnable task) {
        if (!ended.get()) {
            agent.run(task);
        }
    }

    /** A cancelled realm, or a fault of ours. */
    private void taskFailed(Throwable failure) {
        if (!(failure instanceof RealmEndedException realmEnded)) {
            app.internalFailure(failure);
        } else if (!ended.get()) {
            app.warn(loop.name() + " was ended: " + realmEnded.why());
            end();
        }
    }

    void print(String level, String text, int line, String source) {
        app.output().console(loop.name(), level, text);
        parent.printed(level, text, line, source);
    }

    @Override
    public String name() {
        return start.name();
    }

    @Override
    public String url() {
        return start.url().href();
    }

    @Override
    public String origin() {
        return start.origin();
    }

    @Override
    public boolean isModule() {
        return start.module();
    }

    @Override
    public boolean hasNode() {
        return start.node();
    }

    @Override
    public String kind() {
        return start.shared() ? "shared" : "dedicated";
    }

    @Override
    public String userAgent() {
        return PageWindow.USER_AGENT;
    }

    @Override
    public Fetched fetch(String url) {
        return app.fetcher().fetch(PageUrl.resolve(url, start.url()));
    }

    @Override
    public void uncaught(WorkerFailure failure) {
        parent.failed(failure);
    }

    /** Nothing that was queued runs any more; the running task comes to its end. */
    @Override
    public void close() {
        loop.stop();
        offspring.closeChannels();
        agent.afterTask(this::end);
    }

    /** Ends it wherever it stands: its ports close, its own workers end, its code is cancelled. */
    void end() {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        loop.stop();
        app.live().forget(loop);
        if (implicitPort != null && realm == null) {
            implicitPort.close();
        }
        ports.close();
        app.live().forget(scope);
        connections.discard();
        offspring.close();
        Realm ending = realm;
        if (ending != null) {
            app.reaper().close(List.of(ending));
        }
        parent.ended(this);
    }

    /** Cancels what is running in it, on its own loop too. */
    void kill() {
        Realm ending = realm;
        if (ending != null) {
            ending.kill();
        }
    }

    /** Ports that owners of a shared worker send when they connect. */
    private final class Connections implements Receiver {
        private final WorkerEntry entry;

        Connections(WorkerEntry entry) {
            this.entry = entry;
        }

        @Override
        public void message(Message message) {
            run(() -> entry.connect(message));
        }

        @Override
        public void closed() {
            // owners end the worker, they do not close its mailbox
        }
    }
}
