package dev.valence.process;

import dev.valence.diagnostics.Diagnostic;
import dev.valence.diagnostics.Diagnostics;
import dev.valence.diagnostics.Watch;
import dev.valence.js.JsEngine;
import dev.valence.loop.Collector;
import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.LoopStoppedException;
import dev.valence.loop.ParallelScheduler;
import dev.valence.loop.Scheduler;
import dev.valence.loop.Steering;
import dev.valence.loop.TaskSource;
import dev.valence.page.Fetcher;
import dev.valence.page.StorageArea;
import dev.valence.port.PortScope;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All processes of one running app, and what decides when they end.
 *
 * <p>Threads: any, except where said. Life: {@link #close} leaves no context, thread or pipe
 * behind.
 */
public final class AppProcesses implements AutoCloseable {
    private final AppOptions options;
    private final Output output;
    private final Scheduler scheduler;
    private final JsEngine engine;
    private final Collector collector;
    private final @Nullable Diagnostics diagnostics;
    private final Reaper reaper = new Reaper();
    private final RealmFactory realms;
    private final LiveLoops live;
    private final Windows windows;
    private final Utilities utilities;
    private final FrameTable frames;
    private final LiveFrames liveFrames = new LiveFrames();
    private final MainProcess main;
    private final StorageArea localStorage = new StorageArea();
    private final Fetcher fetcher;
    private final BetweenPages betweenPages = new BetweenPages(this);
    private final AppRun run = new AppRun(this);
    private final Signals signals = new Signals(this);
    private final TaskSource testEvents = TaskSource.local();
    private volatile int exitCode;
    private volatile boolean failed;
    private volatile boolean ranAway;

    public AppProcesses(AppOptions options, JsEngine engine, Output output) {
        this.options = options;
        this.engine = engine;
        this.output = output;
        this.fetcher = new Fetcher(options.substitute());
        this.collector = new Collector(options.seed().isPresent());
        this.diagnostics = diagnostics(options);
        this.scheduler =
                options.seed().isPresent()
                        ? new DeterministicScheduler(
                                options.seed().getAsLong(), options.steering(), afterEachTask())
                        : new ParallelScheduler();
        this.live = new LiveLoops(scheduler);
        this.realms = new RealmFactory(this);
        this.windows = new Windows(this);
        this.utilities = new Utilities(this);
        this.frames = new FrameTable(this);
        this.main = new MainProcess(this);
    }

    private static @Nullable Diagnostics diagnostics(AppOptions options) {
        Consumer<Diagnostic> sink = options.diagnostics();
        return sink == null ? null : new Diagnostics(sink, options.tests() != null);
    }

    private Runnable afterEachTask() {
        Steering steering = options.steering();
        if (steering != null) {
            Faults faults = new Faults(this);
            return () -> steering.takeFault().ifPresent(faults::happen);
        }
        return options.gcEveryStep() ? collector::collectWhatIsOpen : () -> {};
    }

    /** Runs the main script. */
    public void start() {
        main.start();
        options.rendererScripts().forEach(main::openRenderer);
    }

    /** Something that tests elsewhere have told, as JSON, for an app that reports. Any thread. */
    public void testEvent(String event) {
        main.post(testEvents, () -> main.entry().testEvent(event));
    }

    /**
     * Runs until the app has ended, or nothing is left to do and {@code whenIdle} says to stop.
     *
     * @return false if the limit came first
     */
    public boolean run(Duration limit, IdlePolicy whenIdle) throws InterruptedException {
        return run.run(limit, whenIdle);
    }

    /** Waits until nothing is left to do; unlike {@link #run}, no garbage is collected then. */
    public void settle(Duration limit) throws InterruptedException {
        scheduler.awaitIdle(limit);
    }

    /**
     * As {@link #run}, but where nothing is left to do a live utility process keeps the app going,
     * as in Electron: until the limit, for nothing can happen any more but by the embedder.
     */
    public boolean runToEnd(Duration limit, IdlePolicy whenIdle) throws InterruptedException {
        return run.runToEnd(limit, whenIdle);
    }

    /** Waits for the end, however long nothing happens. */
    public boolean awaitEnd(Duration limit) throws InterruptedException {
        return run.awaitEnd(limit);
    }

    /** As {@code app.quit()}. */
    public void quit() {
        main.quit();
        run.stir();
    }

    public boolean hasEnded() {
        return run.hasEnded();
    }

    /** The code of {@code app.exit} or {@code process.exit}; 1 if main had an uncaught error. */
    public int exitCode() {
        return exitCode == 0 && failed ? 1 : exitCode;
    }

    /** The loops that wait for an answer nobody gives, in words. */
    public List<String> blocked() {
        return live.blocked();
    }

    /** Something went wrong in main that nobody handled: the exit code will not be 0. */
    public void fail() {
        failed = true;
    }

    /** A task of main ran out of statements: its realm is over, and so is the app. */
    void mainRanAway(String why) {
        if (options.tests() == null) {
            output.warn("main was ended: " + why);
        }
        ranAway = true;
        exit(1);
    }

    /** Whether the app ended because main ran too many statements in one task. */
    public boolean hasRunAway() {
        return ranAway;
    }

    /** How many realms are open, those the reaper has not closed yet included. */
    public int openContexts() {
        return realms.open();
    }

    /** How many processes are alive. */
    public int openLoops() {
        return live.size() + (hasEnded() ? 0 : 1);
    }

    /** How many ports are open in all processes. */
    public int openPorts() {
        return live.openPorts();
    }

    /** Nothing is left to do: what waits for something now waits for ever. */
    void diagnoseIdle() {
        if (diagnostics != null) {
            diagnostics.idle();
        }
    }

    /** Looks for what fails in silence in a document or process; null if nobody wants to know. */
    @Nullable Watch newWatch(Loop loop, PortScope scope) {
        return diagnostics == null ? null : diagnostics.watch(loop.name(), scope);
    }

    /** A task threw what no guest code threw: a fault of ours, told in one line. */
    void internalFailure(Throwable failure) {
        if (failure instanceof LoopStoppedException || hasEnded()) {
            return;
        }
        failed = true;
        output.warn("internal error: " + failure);
    }

    LiveLoops live() {
        return live;
    }

    BetweenPages betweenPages() {
        return betweenPages;
    }

    AppOptions options() {
        return options;
    }

    Output output() {
        return output;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    JsEngine engine() {
        return engine;
    }

    Collector collector() {
        return collector;
    }

    StorageArea localStorage() {
        return localStorage;
    }

    Fetcher fetcher() {
        return fetcher;
    }

    Reaper reaper() {
        return reaper;
    }

    RealmFactory realms() {
        return realms;
    }

    Windows windows() {
        return windows;
    }

    LiveFrames liveFrames() {
        return liveFrames;
    }

    Utilities utilities() {
        return utilities;
    }

    FrameTable frames() {
        return frames;
    }

    MainProcess main() {
        return main;
    }

    Signals signals() {
        return signals;
    }

    boolean isStrict() {
        return options.strict();
    }

    /** The first who ends the app says its exit code: closing windows may want to end it too. */
    public void exit(int code) {
        if (!run.beginsToEnd()) {
            return;
        }
        exitCode = code;
        run.end();
        run.stir();
        windows.list().forEach(WebContents::destroy);
        betweenPages.serviceWorkers().end();
        utilities.end();
        main.loop().stop();
        main.end();
    }

    void warn(String text) {
        output.warn(text);
    }

    @Override
    public void close() {
        run.end();
        List<WebContents> open = windows.list();
        main.loop().stop();
        open.forEach(contents -> contents.renderer().end());
        betweenPages.serviceWorkers().end();
        utilities.end();
        main.end();
        realms.close();
        reaper.close();
        scheduler.close();
        collector.close();
    }
}
