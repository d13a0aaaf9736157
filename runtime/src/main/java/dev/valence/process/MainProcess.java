package dev.valence.process;

import dev.valence.binding.AppBinding;
import dev.valence.binding.FrameBinding;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.PortTable;
import dev.valence.binding.ReplyBinding;
import dev.valence.binding.WebContentsBinding;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.port.Payload;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The main process: one realm with Node's and Electron's APIs, in which the app's main script runs.
 *
 * <p>Threads: confined to its loop, except where said. Life: {@link AppProcesses} starts and closes
 * it.
 */
final class MainProcess {
    private final AppProcesses app;
    private final Loop loop;
    private final Agent agent = new Agent();
    private final PortTable portTable;
    private final TaskSource lifeCycle = TaskSource.local();
    private final NodeSide node;
    private @Nullable RealmParts parts;

    MainProcess(AppProcesses app) {
        this.app = app;
        this.loop = app.scheduler().newLoop("main", app::internalFailure);
        this.portTable = new PortTable(app.newPortScope(loop), agent, app.collector());
        this.node = new NodeSide(app, loop, agent, "browser", List.of());
    }

    Loop loop() {
        return loop;
    }

    PortTable portTable() {
        return portTable;
    }

    Realm realm() {
        return parts().realm();
    }

    private RealmParts parts() {
        return Objects.requireNonNull(parts, "main has not started");
    }

    /** Makes the realm, runs the main script, then lets the app be ready. Any thread. */
    void start() {
        loop.post(lifeCycle, this::createRealm);
        loop.post(lifeCycle, () -> run(this::runMainScript));
        loop.post(lifeCycle, () -> run(() -> call("browser/init", "ready")));
    }

    /** As {@code app.quit()}. Any thread. */
    void quit() {
        loop.post(lifeCycle, () -> run(() -> call("browser/init", "quit")));
    }

    /** Opens the hidden windows of {@code --renderer}. Any thread, after {@link #start}. */
    void openRenderer(Path script) {
        loop.post(lifeCycle, () -> run(() -> call("browser/init", "openRenderer", script.toString())));
    }

    private void createRealm() {
        ModuleFiles files = new ModuleFiles();
        RealmParts made = app.realms().create("main", files, 0, loop, agent, portTable, this::print);
        parts = made;
        Realm realm = made.realm();
        agent.add(realm);
        node.provide(realm, files, new MainHost(app));
        Windows windows = app.windows();
        realm.provide("app", new AppBinding(app));
        realm.provide("web_contents", new WebContentsBinding(windows));
        realm.provide("frame", new FrameBinding(realm, windows, made.cloner(), portTable));
        realm.provide("reply", new ReplyBinding(made.cloner()));
    }

    private void print(String level, String text, int line, String source) {
        app.output().console(loop.name(), level, text);
    }

    private void runMainScript() {
        AppOptions options = app.options();
        Value args = realm().newArray(options.args().toArray());
        boolean globals = !options.rendererScripts().isEmpty();
        call("browser/init", "start", options.mainScript().toString(), args, globals, options.exposeGc());
    }

    /** Runs a task in the realm; the end of the realm ends it quietly. */
    void run(Runnable task) {
        try {
            agent.run(task);
        } catch (PolyglotException ended) {
            if (!realm().isClosed()) {
                throw ended;
            }
        }
    }

    /** Calls an entry point of js-lib. */
    Value call(String module, String function, Object... args) {
        return realm().require(module).getMember(function).execute(args);
    }

    Value read(Payload payload) {
        return parts().cloner().readElectron(payload);
    }

    /** Tells main of something that happened to a window. Any thread. */
    void post(TaskSource source, Runnable task) {
        loop.post(source, () -> run(task));
    }

    /** Ends the realm where it stands. On its loop this does not return to the guest. */
    void end() {
        portTable.close();
        RealmParts ending = parts;
        if (ending != null) {
            ending.realm().kill();
        }
    }
}
