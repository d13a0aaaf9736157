package dev.valence.js;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/**
 * The realms that one loop runs together: the worlds of a document, or a process's only realm
 * (ECMAScript 9.6 Agents). A task enters all of them first, so that promise jobs run when the task
 * ends, as in a browser.
 *
 * <p>Difference from a browser: jobs of several worlds run world by world, not in one queue: those
 * of the world whose task it is, if it is said, and then from the last world to the first.
 *
 * <p>Threads: confined to its loop, except {@link #realms}.
 */
public final class Agent {
    /*
     * What a task needs is in fields and in objects that are made once: a lambda that keeps something
     * costs the JVM's first compiler a call into the JVM each time it is made.
     */

    /** A new array with each realm that comes. */
    private volatile Realm[] realms = {};

    /** For each realm: enters those after it. */
    private final List<Runnable> further = new ArrayList<>();

    private final Runnable withTicks = this::runWithTicks;
    private @Nullable Runnable task;
    private @Nullable Realm last;
    private @Nullable Runnable inside;
    private boolean inTask;
    private @Nullable Runnable afterTask;

    public void add(Realm realm) {
        int next = realms.length + 1;
        further.add(() -> enter(next));
        Realm[] more = Arrays.copyOf(realms, next);
        more[next - 1] = realm;
        realms = more;
    }

    /** The realms, in the order they are entered. */
    public List<Realm> realms() {
        return List.of(realms);
    }

    /**
     * Runs a task, then Node's ticks, then promise jobs, until none of both is left.
     *
     * @throws RealmEndedException if a realm was closed meanwhile, or ran out of statements
     */
    public void run(Runnable task) {
        run(null, task);
    }

    /**
     * As {@link #run(Runnable)}, for a task of one of the realms: it is entered last, so that the
     * task is in it already, and its promise jobs come first.
     */
    public void run(@Nullable Realm of, Runnable given) {
        if (inTask) {
            given.run();
            return;
        }
        inTask = true;
        task = given;
        try {
            resetLimits();
            enterAll(of, withTicks);
            for (Realm next = withTicks(); next != null; next = withTicks()) {
                enterAll(null, next::runTicks);
            }
        } catch (PolyglotException thrown) {
            throw ofTask(thrown);
        } finally {
            inTask = false;
            task = null;
            runAfterTask();
        }
    }

    /** Whether a task of it is running, be it below others on the stack. */
    public boolean isInTask() {
        return inTask;
    }

    /** Runs {@code action} once, after the task that is running and all that it has caused. */
    public void afterTask(Runnable action) {
        afterTask = action;
    }

    private void runAfterTask() {
        Runnable action = afterTask;
        afterTask = null;
        if (action != null) {
            action.run();
        }
    }

    /**
     * What is thrown while a realm is closed by another thread is its end, whatever it looks like:
     * the engine interrupts the code, and a loop in another realm may be first to notice.
     */
    private RuntimeException ofTask(PolyglotException thrown) {
        PolyglotException cause = innermost(thrown);
        if (cause.isResourceExhausted()) {
            return RealmEndedException.outOfStatements(cause);
        }
        boolean ended = cause.isCancelled() || isAnyClosed();
        return ended ? new RealmEndedException(cause) : thrown;
    }

    private boolean isAnyClosed() {
        return Arrays.stream(realms).anyMatch(Realm::isClosed);
    }

    /** The end of an inner realm passes the outer ones as an exception of the host. */
    private static PolyglotException innermost(PolyglotException thrown) {
        boolean wrapped =
                thrown.isHostException() && thrown.asHostException() instanceof PolyglotException;
        return wrapped ? innermost((PolyglotException) thrown.asHostException()) : thrown;
    }

    private void runWithTicks() {
        Objects.requireNonNull(task).run();
        for (Realm next = withTicks(); next != null; next = withTicks()) {
            next.runTicks();
        }
    }

    private @Nullable Realm withTicks() {
        for (Realm realm : realms) {
            if (realm.takeTicksRequest()) {
                return realm;
            }
        }
        return null;
    }

    private void resetLimits() {
        for (Realm realm : realms) {
            realm.resetLimits();
        }
    }

    private void enterAll(@Nullable Realm of, Runnable action) {
        last = of;
        inside = action;
        enter(0);
    }

    private void enter(int index) {
        if (index == realms.length) {
            enter(last, Objects.requireNonNull(inside));
        } else if (realms[index] == last) {
            enter(index + 1);
        } else {
            enter(realms[index], further.get(index));
        }
    }

    private static void enter(@Nullable Realm realm, Runnable action) {
        if (realm == null || realm.isClosed()) {
            action.run();
        } else {
            realm.enter(action);
        }
    }
}
