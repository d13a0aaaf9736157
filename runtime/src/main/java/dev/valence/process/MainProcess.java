package dev.valence.process;

import dev.valence.binding.AppBinding;
import dev.valence.binding.FrameBinding;
import dev.valence.binding.MainEntry;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.NavigationHistoryBinding;
import dev.valence.binding.PortTable;
import dev.valence.binding.ReplyBinding;
import dev.valence.binding.ServiceWorkersBinding;
import dev.valence.binding.TestBinding;
import dev.valence.binding.TestHost;
import dev.valence.binding.UtilityProcessBinding;
import dev.valence.binding.WebContentsBinding;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.js.RealmEndedException;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.port.PortScope;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    private volatile @Nullable Realm realm;
    private volatile boolean ended;
    private @Nullable MainEntry entry;

    MainProcess(AppProcesses app) {
        this.app = app;
        this.loop = app.scheduler().newLoop("main", this::taskFailed);
        PortScope scope = app.live().newPortScope(loop);
        this.portTable = new PortTable(scope, agent, app.collector(), app.newWatch(loop, scope));
    }

    Loop loop() {
        return loop;
    }

    PortTable portTable() {
        return portTable;
    }

    /** The way into main's JavaScript. */
    MainEntry entry() {
        return Objects.requireNonNull(entry, "main has not started");
    }

    /** Makes the realm, runs the main script, then lets the app be ready. Any thread. */
    void start() {
        loop.post(lifeCycle, this::createRealm);
        loop.post(lifeCycle, () -> run(this::runMainScript));
        loop.post(lifeCycle, () -> run(() -> entry().ready()));
    }

    /** As {@code app.quit()}. Any thread. */
    void quit() {
        loop.post(lifeCycle, () -> run(() -> entry().quit()));
    }

    /** Opens the hidden windows of {@code --renderer}. Any thread, after {@link #start}. */
    void openRenderer(Path script) {
        loop.post(lifeCycle, () -> run(() -> entry().openRenderer(script.toString())));
    }

    private void createRealm() {
        ModuleFiles files = new ModuleFiles();
        TestHost tests = app.options().tests();
        long budget = app.realms().statementBudget();
        RealmParts parts =
                app.realms().create("main", files, budget, loop, agent, portTable, this::print);
        Realm made = parts.realm();
        realm = made;
        agent.add(made);
        new NodeSide(app, loop, agent, "browser", List.of())
                .provide(made, files, new MainHost(app));
        Windows windows = app.windows();
        made.provide("app", new AppBinding(new AppSide(app, new StandardPaths(app.options()))));
        made.provide("web_contents", new WebContentsBinding(windows));
        made.provide(
                "navigation_history", new NavigationHistoryBinding(new NavigationHistories(app)));
        made.provide("frame", new FrameBinding(made, app.frames(), parts.cloner(), portTable));
        made.provide("reply", new ReplyBinding(parts.cloner()));
        made.provide(
                "utility_process",
                new UtilityProcessBinding(app.utilities(), parts.cloner(), portTable));
        if (tests != null) {
            made.provide("test", new TestBinding(tests, portTable, app.scheduler()));
        }
        made.provide(
                "service_workers",
                new ServiceWorkersBinding(
                        made, parts.cloner(), app.betweenPages().serviceWorkers()));
        entry = new MainEntry(made, parts.cloner(), portTable);
        if (ended) {
            made.kill();
        }
    }

    private void print(String level, String text, int line, String source) {
        app.output().console(loop.name(), level, text);
    }

    private void runMainScript() {
        AppOptions options = app.options();
        if (options.tests() != null) {
            entry().startTests(options.args());
            return;
        }
        boolean globals = !options.rendererScripts().isEmpty();
        entry().start(options.mainScript().toString(), options.args(), globals);
    }

    /** Runs a task in the realm; the end of the realm ends it quietly. */
    void run(Runnable task) {
        if (ended) {
            return;
        }
        try {
            agent.run(task);
        } catch (RealmEndedException end) {
            if (!ended) {
                throw end;
            }
        }
    }

    /** It ran out of statements, or a fault of ours. */
    private void taskFailed(Throwable failure) {
        if (failure instanceof RealmEndedException end && end.outOfStatements()) {
            app.mainRanAway(end.why());
        } else {
            app.internalFailure(failure);
        }
    }

    /** Runs a task on main's loop and in its realm. Any thread. */
    void post(TaskSource source, Runnable task) {
        loop.post(source, () -> run(task));
    }

    /** Ends the realm where it stands. Any thread; on its loop the guest does not go on. */
    void end() {
        ended = true;
        portTable.close();
        Realm ending = realm;
        if (ending != null) {
            ending.kill();
        }
    }
}
