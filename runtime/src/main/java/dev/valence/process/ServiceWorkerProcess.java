package dev.valence.process;

import dev.valence.binding.ContextBridgeBinding;
import dev.valence.binding.IpcBinding;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.PageEntry;
import dev.valence.binding.PortTable;
import dev.valence.binding.ServiceWorkerBinding;
import dev.valence.binding.ServiceWorkerEntry;
import dev.valence.binding.WorkerEntry;
import dev.valence.binding.WorkerScopeBinding;
import dev.valence.ipc.FramePipe;
import dev.valence.ipc.MainToRenderer;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.js.RealmEndedException;
import dev.valence.loop.Loop;
import dev.valence.loop.LoopStoppedException;
import dev.valence.loop.TaskSource;
import dev.valence.loop.Wait;
import dev.valence.page.PageUrl;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import dev.valence.port.PortScope;
import dev.valence.world.BridgeSide;
import dev.valence.world.ContextBridge;
import dev.valence.world.World;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One run of a service worker: a loop with the worker's realm and, if its session has preload
 * scripts for service workers, theirs, which is to it what an isolated world is to a page. What is
 * sent to either waits until the worker's script has run once.
 *
 * <p>Threads: the realms belong to the worker's loop; the other methods may be called on any. Life:
 * from its version's start to its stop; like other workers it does not keep the app running.
 */
final class ServiceWorkerProcess {
    private final AppProcesses app;
    private final ServiceWorkerVersion version;
    private final Loop loop;
    private final Agent agent = new Agent();
    private final PortScope scope;
    private final PortTable ports;
    private final Offspring offspring;
    private final FramePipe pipe = new FramePipe();
    private final FramePipe.MainSide toMain = pipe.toMain();
    private final FramePipe.RendererSide toWorker = pipe.toRenderer();
    private final ServiceWorkerSide side;
    private final Errands errands = new Errands();
    private final Errands replies = new Errands();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final int processId;
    private volatile @Nullable Realm workerRealm;
    private volatile @Nullable Realm preloadRealm;
    private @Nullable ServiceWorkerEntry worker;
    private @Nullable PageEntry preload;
    private boolean failed;

    ServiceWorkerProcess(AppProcesses app, ServiceWorkerVersion version) {
        this.app = app;
        this.version = version;
        this.side = new ServiceWorkerSide(this);
        int number = app.betweenPages().serviceWorkers().nextProcess();
        this.processId = app.windows().nextProcessId();
        this.loop = app.live().newLoop("service worker " + number, this::taskFailed);
        this.scope = app.live().newPortScope(loop);
        this.ports = new PortTable(scope, agent, app.collector(), app.newWatch(loop, scope));
        PageUrl url = side.location();
        this.offspring =
                new Offspring(
                        new WorkerOwner(
                                app,
                                loop,
                                this::run,
                                ports,
                                () -> url,
                                url::origin,
                                () -> version.registration().key().storageKey(),
                                false,
                                null,
                                this::print));
        pipe.attachMain(app.main().loop(), new ServiceWorkerDispatch(this));
    }

    AppProcesses app() {
        return app;
    }

    ServiceWorkerVersion version() {
        return version;
    }

    int processId() {
        return processId;
    }

    FramePipe.MainSide toMain() {
        return toMain;
    }

    /** Main's way to its preload scripts. */
    MainToRenderer toWorker() {
        return toWorker;
    }

    void start() {
        loop.post(TaskSource.remote(), this::open);
    }

    private void open() {
        ContextBridge bridge =
                new ContextBridge(
                        id -> {
                            throw new IllegalStateException("a service worker has no world " + id);
                        });
        ServiceWorkers all = app.betweenPages().serviceWorkers();
        String partition = version.registration().key().partition();
        WorkerEntry script = createWorker(bridge);
        run(script::becomeWorker);
        if (all.hasPreloads(partition)) {
            ServiceWorkerEntry preloads = createPreloads(bridge);
            run(() -> preloads.runPreloads(all.preloads(partition)));
        }
        pipe.attachRenderer(loop, new PreloadDispatch(this));
        replies.attach(loop);
        run(() -> script.runScript(version.script(), version.isModule()));
        run(script::listen);
        boolean well = !failed;
        side.tell(() -> version.started(this, well));
        errands.attach(loop);
    }

    private WorkerEntry createWorker(ContextBridge bridge) {
        ModuleFiles files = new ModuleFiles();
        RealmParts parts = realm(loop.name(), files);
        Realm made = parts.realm();
        workerRealm = made;
        made.provide("worker_scope", new WorkerScopeBinding(made, side, null));
        made.provide("service_worker", new ServiceWorkerBinding(made, parts.cloner(), ports, side));
        offspring.provide(parts);
        addSide(bridge, World.MAIN, parts);
        provideNode(made, files, "worker");
        worker = new ServiceWorkerEntry(made, ports);
        return new WorkerEntry(made, parts.cloner(), ports);
    }

    private ServiceWorkerEntry createPreloads(ContextBridge bridge) {
        ModuleFiles files = new ModuleFiles();
        RealmParts parts = realm(loop.name() + " (preload realm)", files);
        Realm made = parts.realm();
        preloadRealm = made;
        made.provide("ipc", new IpcBinding(side, parts.cloner(), ports));
        addSide(bridge, World.ISOLATED, parts);
        provideNode(made, files, "service-worker");
        preload = new PageEntry(made, parts.cloner(), ports);
        return new ServiceWorkerEntry(made, ports);
    }

    private RealmParts realm(String name, ModuleFiles files) {
        long budget = app.realms().statementBudget();
        RealmParts parts =
                app.realms().create(name, files, budget, loop, agent, ports, this::print);
        agent.add(parts.realm());
        if (ended.get()) {
            parts.realm().kill();
        }
        return parts;
    }

    private static void addSide(ContextBridge bridge, World world, RealmParts parts) {
        BridgeSide made = bridge.add(world.id(), parts.realm(), parts.cloner());
        parts.realm().provide("context_bridge", new ContextBridgeBinding(bridge, made));
    }

    private void provideNode(Realm realm, ModuleFiles files, String type) {
        new NodeSide(app, loop, agent, type, List.of()).provide(realm, files, side);
    }

    void run(Runnable task) {
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
            crash();
        }
    }

    /** It ends by itself, and main hears of it. */
    void crash() {
        side.tell(() -> version.died(this));
        end();
        kill(workerRealm);
        kill(preloadRealm);
    }

    private static void kill(@Nullable Realm realm) {
        if (realm != null) {
            realm.kill();
        }
    }

    void print(String level, String text, int line, String source) {
        app.output().console(loop.name(), level, text);
        toMain.notice("console-message", level, text, line, source);
    }

    /** Its script has thrown while it ran for the first time, or later. */
    void uncaught() {
        failed = true;
    }

    /** Fires a life cycle event; main is told when it is through. Any thread. */
    void fire(String type, int event) {
        errands.put(() -> run(() -> Objects.requireNonNull(worker).fire(type, event)));
    }

    void message(List<Object> source, Payload payload, List<PipeEnd> ends) {
        errands.put(
                ends,
                arrived -> {
                    Message message = new Message(payload, arrived);
                    run(() -> Objects.requireNonNull(worker).message(source, message));
                });
    }

    void notice(String name, List<? extends @Nullable Object> args) {
        errands.put(() -> run(() -> side.notice(name, args)));
    }

    /** Does something in the worker, in order with its events. */
    void perform(Runnable task) {
        errands.put(() -> run(task));
    }

    /** The answer to an {@code invoke}: in no order with main's messages. */
    void reply(int callId, Payload value) {
        replies.put(() -> run(() -> Objects.requireNonNull(preload).invokeReply(callId, value)));
    }

    /** What main sends to the preload scripts; without any it is dropped. */
    void message(String channel, Payload args) {
        PageEntry to = preload;
        if (to != null) {
            run(() -> to.message(channel, args));
        }
    }

    /** Sends, and blocks the worker until main answers. */
    Payload sendSync(String channel, Payload args) {
        Wait<Payload> wait = loop.newWait("ipcRenderer.sendSync('" + channel + "')");
        toMain.messageSync(channel, args, wait::complete);
        try {
            return Objects.requireNonNull(loop.await(wait));
        } catch (LoopStoppedException stopped) {
            kill(workerRealm);
            kill(preloadRealm);
            throw stopped;
        }
    }

    /** Ends it wherever it stands. What it has sent still arrives at main. */
    void end() {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        loop.stop();
        app.live().forget(loop);
        ports.close();
        app.live().forget(scope);
        pipe.closeRenderer();
        errands.discard();
        replies.discard();
        offspring.close();
        close(workerRealm);
        close(preloadRealm);
    }

    private void close(@Nullable Realm realm) {
        if (realm != null) {
            app.reaper().close(List.of(realm));
        }
    }
}
