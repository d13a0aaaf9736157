package dev.valence.process;

import dev.valence.page.ScriptText;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One version of a service worker: a script, which runs in a process when there is something to do
 * (Service Workers, 2.1 Service worker).
 *
 * <p>Threads: confined to main's loop, except {@link #end} and {@link #description}. Life: until it
 * is redundant. Difference: a worker is not stopped because it has nothing to do.
 */
final class ServiceWorkerVersion {
    private static final String RUNNING_STATUS = "running-status-changed";

    private final ServiceWorkers all;
    private final int id;
    private final ServiceWorkerRegistration registration;
    private final ScriptText script;
    private final boolean module;
    private final Map<Integer, Consumer<Boolean>> outcomes = new HashMap<>();
    private final List<Consumer<Boolean>> whenStarted = new ArrayList<>();
    private volatile String state = "parsed";
    private volatile @Nullable ServiceWorkerProcess process;
    private volatile boolean over;
    private String status = "stopped";
    private boolean restart;
    private boolean skipWaiting;
    private int lastEvent;

    ServiceWorkerVersion(
            ServiceWorkers all,
            int id,
            ServiceWorkerRegistration registration,
            ScriptText script,
            boolean module) {
        this.all = all;
        this.id = id;
        this.registration = registration;
        this.script = script;
        this.module = module;
    }

    int id() {
        return id;
    }

    ServiceWorkerRegistration registration() {
        return registration;
    }

    ScriptText script() {
        return script;
    }

    boolean isModule() {
        return module;
    }

    String state() {
        return state;
    }

    /** The number of its process, or 0. */
    int processId() {
        ServiceWorkerProcess now = process;
        return now == null ? 0 : now.processId();
    }

    String status() {
        return status;
    }

    boolean skipsWaiting() {
        return skipWaiting;
    }

    void skipWaiting() {
        skipWaiting = true;
    }

    /** As {@link dev.valence.binding.ServiceWorkerHost} tells it. */
    List<Object> description() {
        return List.of(id, script.url(), state);
    }

    void become(String next) {
        state = next;
        all.tellState(this);
    }

    /** It is replaced, or has failed: it stops and never runs again. */
    void becomeRedundant() {
        if (!state.equals("redundant")) {
            become("redundant");
            stop();
            over = true;
            all.forget(this);
            tell("destroyed");
        }
    }

    /** Starts it if need be, and says whether it runs then. */
    void start(Consumer<Boolean> then) {
        if (status.equals("running")) {
            then.accept(true);
        } else if (over) {
            then.accept(false);
        } else {
            whenStarted.add(then);
            ensureStarted();
        }
    }

    private void ensureStarted() {
        if (status.equals("stopping")) {
            restart = true;
        } else if (status.equals("stopped")) {
            ServiceWorkerProcess made = new ServiceWorkerProcess(all.app(), this);
            process = made;
            changeStatus("starting");
            if (over) {
                made.end();
            } else {
                made.start();
            }
        }
    }

    private @Nullable ServiceWorkerProcess running() {
        if (!over) {
            ensureStarted();
        }
        return process;
    }

    /** Its script has run, and may have thrown. */
    void started(ServiceWorkerProcess by, boolean well) {
        if (by == process && well) {
            changeStatus("running");
            settleStart(true);
        } else if (by == process) {
            stop();
        }
    }

    private void settleStart(boolean well) {
        List<Consumer<Boolean>> waiting = List.copyOf(whenStarted);
        whenStarted.clear();
        waiting.forEach(then -> then.accept(well));
    }

    /** It has come to its end by itself. */
    void died(ServiceWorkerProcess by) {
        if (by == process) {
            stop();
        }
    }

    /** Ends its process; what it has not done has failed. */
    void stop() {
        ServiceWorkerProcess ending = process;
        if (ending == null || status.equals("stopping")) {
            return;
        }
        changeStatus("stopping");
        ending.end();
        process = null;
        changeStatus("stopped");
        settleStart(false);
        List<Consumer<Boolean>> failing = List.copyOf(outcomes.values());
        outcomes.clear();
        failing.forEach(outcome -> outcome.accept(false));
        if (restart) {
            restart = false;
            running();
        }
    }

    private void changeStatus(String next) {
        status = next;
        tell(RUNNING_STATUS, next);
    }

    /** Tells main's JavaScript, in the task of main that is running. */
    void tell(String name, Object... args) {
        all.tellMain(registration.key().partition(), id, name, args);
    }

    /** Fires a life cycle event; {@code outcome} is told whether what it waits for went well. */
    void fire(String type, Consumer<Boolean> outcome) {
        ServiceWorkerProcess target = running();
        if (target == null) {
            outcome.accept(false);
        } else {
            int event = ++lastEvent;
            outcomes.put(event, outcome);
            target.fire(type, event);
        }
    }

    /** The event with this number is through. */
    void done(int event, boolean well) {
        Consumer<Boolean> outcome = outcomes.remove(event);
        if (outcome != null) {
            outcome.accept(well);
        }
    }

    /** Delivers a message; it waits for a script that is not running yet. */
    void message(List<Object> source, Payload payload, List<PipeEnd> ends) {
        ServiceWorkerProcess target = running();
        if (target == null) {
            ends.forEach(PipeEnd::close);
        } else {
            target.message(source, payload, ends);
        }
    }

    /** {@code ServiceWorkerMain.send}. */
    void send(String channel, Payload args) {
        ServiceWorkerProcess target = running();
        if (target != null) {
            target.toWorker().message(channel, args);
        }
    }

    /** Its registration or another worker has changed. */
    void notice(String name, List<? extends @Nullable Object> args) {
        ServiceWorkerProcess target = process;
        if (target != null) {
            target.notice(name, args);
        }
    }

    /** The app is over. Any thread. */
    void end() {
        over = true;
        ServiceWorkerProcess ending = process;
        if (ending != null) {
            ending.end();
        }
    }
}
