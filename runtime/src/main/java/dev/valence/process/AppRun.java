package dev.valence.process;

import dev.valence.loop.TaskSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets the processes of an app run until it has ended or nothing is left to do; then garbage is
 * collected, and windows that wait for nothing are shown, before anybody is asked whether to stop.
 *
 * <p>Threads: the caller's, which is none of the app's; {@link #end} and {@link #stir} any. Life:
 * the app's.
 */
final class AppRun {
    private final AppProcesses app;
    private final Semaphore stirred = new Semaphore(0);
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile boolean ended;

    AppRun(AppProcesses app) {
        this.app = app;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Whether the app begins to end now, rather than before. */
    boolean beginsToEnd() {
        return ending.compareAndSet(false, true);
    }

    /** The app ends now. */
    void end() {
        ended = true;
    }

    /** Something happens that an app at rest waits for. */
    void stir() {
        stirred.release();
    }

    /** See {@link AppProcesses#run}. */
    boolean run(Duration limit, IdlePolicy whenIdle) throws InterruptedException {
        long start = app.scheduler().nanoTime();
        long deadline = start + Math.min(limit.toNanos(), Long.MAX_VALUE / 4);
        while (!ended) {
            Duration left = Duration.ofNanos(Math.max(0, deadline - app.scheduler().nanoTime()));
            if (!app.scheduler().awaitIdle(left)) {
                return ended;
            }
            if (ended || app.collector().collectWhatIsOpen() || showWhatWaits()) {
                continue;
            }
            app.diagnoseIdle();
            if (!whenIdle.onIdle(app)) {
                return true;
            }
        }
        return true;
    }

    /** See {@link AppProcesses#runToEnd}. */
    boolean runToEnd(Duration limit, IdlePolicy whenIdle) throws InterruptedException {
        long deadline = deadline(limit);
        boolean inTime =
                run(limit, idle -> isHeld() ? mayBeStirred(deadline) : whenIdle.onIdle(idle));
        return inTime && (ended || !isHeld());
    }

    /** See {@link AppProcesses#awaitEnd}. */
    boolean awaitEnd(Duration limit) throws InterruptedException {
        long deadline = deadline(limit);
        return run(limit, idle -> isStirredBefore(deadline)) && ended;
    }

    private boolean isHeld() {
        return app.utilities().isHolding();
    }

    private boolean mayBeStirred(long deadline) throws InterruptedException {
        return !app.scheduler().isDeterministic() && isStirredBefore(deadline);
    }

    private static long deadline(Duration limit) {
        return System.nanoTime() + Math.min(limit.toNanos(), Long.MAX_VALUE / 4);
    }

    private boolean isStirredBefore(long deadline) throws InterruptedException {
        return stirred.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /** Lenient rule: a window that loads nothing is an empty document. False if there is none. */
    private boolean showWhatWaits() {
        if (app.isStrict()) {
            return false;
        }
        List<WebContents> waiting =
                app.windows().list().stream().filter(WebContents::hasNothingToShow).toList();
        waiting.forEach(contents -> app.main().post(TaskSource.local(), () -> showEmpty(contents)));
        return !waiting.isEmpty();
    }

    private void showEmpty(WebContents contents) {
        if (contents.hasNothingToShow()) {
            app.warn(
                    "window "
                            + contents.id()
                            + " loads nothing: it shows an empty document"
                            + " (Electron would never make it ready-to-show)");
            contents.showEmpty();
        }
    }
}
