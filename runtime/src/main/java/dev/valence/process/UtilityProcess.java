package dev.valence.process;

import dev.valence.binding.ModuleFiles;
import dev.valence.binding.ParentPortBinding;
import dev.valence.binding.PortTable;
import dev.valence.binding.UtilityEntry;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.js.RealmEndedException;
import dev.valence.loop.Loop;
import dev.valence.loop.LoopStoppedException;
import dev.valence.loop.TaskSource;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PortScope;
import dev.valence.port.Receiver;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A utility process: a loop with one Node realm, and a pipe to main (electron-semantics 8).
 *
 * <p>Threads: {@link #start}, {@link #kill} and {@link #post} are called on main's loop; the realm
 * belongs to the process's own. Life: from {@code fork} until it exits, is killed or crashes, or
 * the app is over; {@link #end} ends it wherever it stands.
 *
 * <p>Order: the script runs when main has been told of {@code spawn}. The messages of the process
 * and the end of each of its streams come to main through mailboxes; {@code exit} is told when all
 * of them are empty, so that nothing that was sent before a {@code process.exit()} is lost.
 * Electron promises that for stdio only.
 */
final class UtilityProcess {
    private static final int SIGKILL = 9;
    private static final int SIGTERM = 15;

    private enum Notice implements Payload {
        SPAWNED
    }

    private final AppProcesses app;
    private final int id;
    private final UtilityOptions options;
    private final Loop loop;
    private final Agent agent = new Agent();
    private final PortScope scope;
    private final PortTable portTable;
    private final Mailbox fromMain = new Mailbox();
    private final Mailbox toMain = new Mailbox();
    private final UtilityStream stdout;
    private final UtilityStream stderr;
    private final TaskSource launch = TaskSource.remote();
    private final TaskSource gone = TaskSource.remote();
    private volatile @Nullable Realm realm;
    private volatile boolean ended;
    private volatile int exitCode;
    private volatile boolean spawned;
    private @Nullable UtilityEntry entry;
    private int openPipes = 3;

    UtilityProcess(AppProcesses app, int id, UtilityOptions options) {
        this.app = app;
        this.id = id;
        this.options = options;
        this.loop = app.live().newLoop(nameOf(id, options.serviceName()), this::failed);
        this.scope = app.live().newPortScope(loop);
        this.portTable = new PortTable(scope, agent, app.collector(), app.newWatch(loop, scope));
        this.stdout = new UtilityStream(options.stdout(), app.output(), name(), "log");
        this.stderr = new UtilityStream(options.stderr(), app.output(), name(), "error");
    }

    private static String nameOf(int id, String serviceName) {
        String name = "utility " + id;
        return serviceName.isEmpty() ? name : name + " (" + serviceName + ")";
    }

    int id() {
        return id;
    }

    String name() {
        return loop.name();
    }

    long pid() {
        return app.signals().mainPid() + id;
    }

    boolean isAlive() {
        return !ended;
    }

    /** Whether main knows it as running. */
    boolean hasSpawned() {
        return spawned && !ended;
    }

    UtilityStream stream(int descriptor) {
        return descriptor == 1 ? stdout : stderr;
    }

    void start() {
        Loop main = app.main().loop();
        toMain.attach(main, new FromChild());
        stdout.attach(main, bytes -> tell("stdout", ByteBuffer.wrap(bytes)), this::pipeEnded);
        stderr.attach(main, bytes -> tell("stderr", ByteBuffer.wrap(bytes)), this::pipeEnded);
        loop.post(launch, this::createRealm);
    }

    private void createRealm() {
        ModuleFiles files = new ModuleFiles();
        long budget = app.realms().statementBudget();
        RealmParts parts =
                app.realms().create(name(), files, budget, loop, agent, portTable, this::print);
        Realm made = parts.realm();
        realm = made;
        agent.add(made);
        NodeSide node = new NodeSide(app, loop, agent, "utility", List.of());
        node.provide(made, files, new UtilitySide(app, this), node.facts(options, pid()));
        made.provide(
                "parent_port",
                new ParentPortBinding(
                        made, parts.cloner(), portTable, agent, loop, fromMain, toMain));
        if (ended) {
            made.kill();
            return;
        }
        entry = new UtilityEntry(made);
        toMain.put(Message.of(Notice.SPAWNED));
    }

    private void runScript() {
        Objects.requireNonNull(entry, "not launched").start(options.modulePath());
    }

    private void print(String level, String text, int line, String source) {
        boolean serious = level.equals("error") || level.equals("warn");
        (serious ? stderr : stdout).print(level, text);
    }

    /** What main hears of the process, in the order it happened there. */
    private final class FromChild implements Receiver {
        @Override
        public void message(Message message) {
            if (message.payload() == Notice.SPAWNED) {
                spawned();
            } else {
                tell("message", message.payload());
            }
        }

        @Override
        public void closed() {
            pipeEnded();
        }
    }

    /** Main knows of the process before anything that its script does can be seen. */
    private void spawned() {
        spawned = true;
        tell("spawn", (double) pid());
        loop.post(launch, () -> agent.run(this::runScript));
    }

    private void pipeEnded() {
        openPipes--;
        if (openPipes == 0) {
            app.main().post(TaskSource.local(), this::exited);
        }
    }

    private void exited() {
        spawned = false;
        app.utilities().forget(this);
        app.main().entry().utility(id, "exit", (double) Integer.toUnsignedLong(exitCode));
    }

    private void tell(String event, Object... args) {
        app.main().run(() -> app.main().entry().utility(id, event, args));
    }

    void post(Message message) {
        fromMain.put(message);
    }

    /**
     * As by SIGTERM, which main hears of as exit code 0; false before 'spawn' and after the end.
     */
    boolean kill() {
        return spawned && terminate(0, SIGTERM, "killed");
    }

    /** {@code process.exit}. */
    void exit(int code) {
        terminate(code, code, code == 0 ? "" : "abnormal-exit");
    }

    /** A signal ends it, except 0. Any thread. */
    void signal(int signal) {
        if (signal != 0) {
            boolean isKill = signal == SIGTERM || signal == SIGKILL || signal == 2;
            terminate(signal, signal, isKill ? "killed" : "crashed");
        }
    }

    private void failed(Throwable failure) {
        if (ended || failure instanceof LoopStoppedException) {
            return;
        }
        if (failure instanceof RealmEndedException end) {
            app.warn(name() + " was ended: " + end.why());
            signal(SIGKILL);
        } else {
            app.internalFailure(failure);
        }
    }

    /**
     * The process is over, and main will hear of it. Any thread.
     *
     * @param code what main is told
     * @param status what {@code child-process-gone} is told
     * @param reason empty for an exit that is no news
     * @return false if it was over before
     */
    private boolean terminate(int code, int status, String reason) {
        synchronized (this) {
            if (ended) {
                return false;
            }
            ended = true;
        }
        exitCode = code;
        if (!reason.isEmpty()) {
            app.main().post(gone, () -> tell("gone", reason, status, options.serviceName()));
        }
        stop();
        toMain.finish();
        stdout.end();
        stderr.end();
        closeRealm();
        return true;
    }

    /** The app is over, and with it the process: nobody is told. Any thread. */
    void end() {
        synchronized (this) {
            ended = true;
        }
        stop();
        toMain.discard();
        stdout.discard();
        stderr.discard();
        closeRealm();
    }

    private void stop() {
        loop.stop();
        app.live().forget(loop);
        fromMain.discard();
        portTable.close();
        app.live().forget(scope);
    }

    /** On its own loop the guest does not go on; from elsewhere its code is cancelled. */
    private void closeRealm() {
        Realm ending = realm;
        if (ending != null && loop.isCurrent()) {
            ending.kill();
        } else if (ending != null) {
            app.reaper().close(List.of(ending));
        }
    }
}
