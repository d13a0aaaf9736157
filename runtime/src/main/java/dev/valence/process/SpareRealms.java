package dev.valence.process;

import dev.valence.binding.ModuleFiles;
import dev.valence.js.Realm;
import dev.valence.loop.LoopThread;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Realms that are made before pages need them, on a thread of their own, so that a window that is
 * opened after others finds two cores at work. Whoever opens few windows gets none.
 *
 * <p>Threads: any; a daemon thread of its own makes them. Life: {@link #close} leaves no thread and
 * no realm behind.
 */
final class SpareRealms implements AutoCloseable {
    /** A realm that is a window already, but not that of a document. */
    record Spare(Realm realm, ModuleFiles files) {}

    /** The worlds of two pages, which has the maker work while one of them is opened. */
    private static final int KEPT = 4;

    /** How many realms are made where they are needed before any is made in advance. */
    private static final int NEEDED_FIRST = 4;

    private final Supplier<Spare> make;
    private final Consumer<Throwable> failures;
    private final Deque<Spare> ready = new ArrayDeque<>();
    private int needed;
    private @Nullable Thread maker;
    private boolean closed;

    SpareRealms(Supplier<Spare> make, Consumer<Throwable> failures) {
        this.make = make;
        this.failures = failures;
    }

    /** One that is ready, or null. */
    synchronized @Nullable Spare take() {
        needed++;
        if (maker == null && needed >= NEEDED_FIRST && !closed) {
            maker = new LoopThread(this::makeThem, "spare realms");
            maker.setDaemon(true);
            maker.start();
        }
        notifyAll();
        return ready.poll();
    }

    private void makeThem() {
        try {
            while (awaitLack()) {
                keep(make.get());
            }
        } catch (InterruptedException closing) {
            // the app is over
        } catch (RuntimeException failure) {
            failures.accept(failure);
        }
    }

    /** False when no more are wanted for good. */
    private synchronized boolean awaitLack() throws InterruptedException {
        while (!closed && ready.size() >= KEPT) {
            wait();
        }
        return !closed;
    }

    private synchronized void keep(Spare made) {
        ready.add(made);
    }

    /** Waits for the one that is being made, then closes all that nobody has taken. */
    @Override
    public void close() {
        Thread working = end();
        if (working != null) {
            join(working);
        }
        ready.forEach(spare -> spare.realm().kill());
        ready.clear();
    }

    private synchronized @Nullable Thread end() {
        closed = true;
        notifyAll();
        return maker;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
