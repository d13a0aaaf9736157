package dev.valence;

import dev.valence.process.AppProcesses;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A running app.
 *
 * <p>Threads: its processes run on threads of their own; the methods here may be called on any
 * other thread, {@link #run} and {@link #runUntilIdle} by one at a time. Life: {@link #close}
 * leaves no context and no thread behind, wherever the app stands.
 */
public final class App implements AutoCloseable {
    private final AppProcesses processes;
    private final Runnable closeEngine;
    private final Consumer<String> warnings;
    private boolean quitRequested;

    App(AppProcesses processes, Runnable closeEngine, Consumer<String> warnings) {
        this.processes = processes;
        this.closeEngine = closeEngine;
        this.warnings = warnings;
    }

    /**
     * Runs the app to its end. When nothing is left to do it is quit as {@code app.quit()} would,
     * for nobody can click in a headless window; but not while a utility process is alive. A loop
     * that is still blocked in {@code sendSync} is named in a warning, and makes the exit code 1.
     *
     * @param limit the most time, by the virtual clock under a seed
     * @return {@link Outcome#ENDED} or {@link Outcome#TIMED_OUT}
     */
    public Outcome run(Duration limit) throws InterruptedException {
        return outcome(processes.runToEnd(limit, this::quitWhenIdle));
    }

    /**
     * Runs the app until it has ended, or nothing is left to do: no message that can be delivered,
     * no timer, load or I/O.
     */
    public Outcome runUntilIdle(Duration limit) throws InterruptedException {
        return outcome(processes.run(limit, processes -> false));
    }

    /** Waits until the app has ended by itself, however long nothing happens. */
    public Outcome awaitEnd(Duration limit) throws InterruptedException {
        return processes.awaitEnd(limit) ? Outcome.ENDED : Outcome.TIMED_OUT;
    }

    private Outcome outcome(boolean inTime) {
        if (processes.hasEnded()) {
            return Outcome.ENDED;
        }
        return inTime ? Outcome.IDLE : Outcome.TIMED_OUT;
    }

    private boolean quitWhenIdle(AppProcesses idle) {
        List<String> blocked = idle.blocked();
        if (!blocked.isEmpty()) {
            blocked.forEach(line -> warnings.accept(line + " and nobody will answer"));
            idle.exit(1);
        } else if (quitRequested) {
            warnings.accept("app.quit() was prevented and nothing is left to do: the app is ended");
            idle.exit(idle.exitCode());
        } else {
            quitRequested = true;
            idle.quit();
        }
        return true;
    }

    /** As {@code app.quit()}. Returns at once. */
    public void quit() {
        processes.quit();
    }

    /**
     * The code of {@code app.exit} or {@code process.exit}; else 1 if main had an uncaught error,
     * or 0.
     */
    public int exitCode() {
        return processes.exitCode();
    }

    /**
     * What is open at the moment.
     *
     * @param contexts GraalJS contexts: one for main, one or two for each document
     * @param loops processes
     * @param ports message ports that are neither closed nor transferred away
     */
    public record Census(int contexts, int loops, int ports) {}

    /** Counts what is open. What has just been closed may still be counted for a moment. */
    public Census census() {
        return new Census(processes.openContexts(), processes.openLoops(), processes.openPorts());
    }

    /** Ends whatever still runs. */
    @Override
    public void close() {
        processes.close();
        closeEngine.run();
    }
}
