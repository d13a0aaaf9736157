package dev.valence.process;

import dev.valence.loop.TaskSource;
import dev.valence.page.Fetched;
import dev.valence.page.PageUrl;
import dev.valence.page.ScriptText;
import dev.valence.process.ServiceWorkerRegistration.Key;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes service workers come, take over and go (Service Workers, Appendix A Algorithms): jobs,
 * one after the other for each scope, and the activation of what waits.
 *
 * <p>Threads: confined to main's loop. Life: the app's.
 */
final class ServiceWorkerJobs {
    /** Who has asked for a job. */
    interface Caller {
        void resolve(@Nullable Object value);

        void reject(String kind, String message);
    }

    private record Waiter(ServiceWorkerClient client, Caller caller) {}

    private final ServiceWorkers all;
    private final Map<Key, ArrayDeque<Runnable>> queues = new HashMap<>();
    private final List<Waiter> waitingForActive = new ArrayList<>();
    private final TaskSource answers = TaskSource.local();

    ServiceWorkerJobs(ServiceWorkers all) {
        this.all = all;
    }

    TaskSource answers() {
        return answers;
    }

    private void enqueue(Key key, Runnable job) {
        ArrayDeque<Runnable> queue = queues.computeIfAbsent(key, first -> new ArrayDeque<>());
        queue.add(job);
        if (queue.size() == 1) {
            job.run();
        }
    }

    private void finish(Key key) {
        ArrayDeque<Runnable> queue = queues.getOrDefault(key, new ArrayDeque<>());
        queue.poll();
        Runnable next = queue.peek();
        if (next != null) {
            next.run();
        } else {
            queues.remove(key);
        }
    }

    /** {@code navigator.serviceWorker.register}. */
    void register(Key key, String url, boolean module, Caller caller) {
        enqueue(key, () -> runRegister(key, url, module, caller));
    }

    private void runRegister(Key key, String url, boolean module, Caller caller) {
        ServiceWorkerRegistration registration = all.registration(key);
        ServiceWorkerVersion newest = registration.newest();
        boolean same =
                newest != null && newest.script().url().equals(url) && newest.isModule() == module;
        if (same) {
            caller.resolve(registration.description());
            finish(key);
        } else {
            fetch(registration, url, module, false, caller);
        }
    }

    /** {@code registration.update}. */
    void update(ServiceWorkerRegistration registration, Caller caller) {
        Key key = registration.key();
        enqueue(
                key,
                () -> {
                    ServiceWorkerVersion newest = registration.newest();
                    if (newest == null || registration.isUnregistered()) {
                        caller.reject(
                                "TypeError", failure(key, "", "update", "it is unregistered."));
                        finish(key);
                    } else {
                        fetch(registration, newest.script().url(), newest.isModule(), true, caller);
                    }
                });
    }

    private static String failure(Key key, String url, String what, String why) {
        return "Failed to "
                + what
                + " a ServiceWorker for scope ('"
                + key.scope()
                + "') with script ('"
                + url
                + "'): "
                + why;
    }

    private void fetch(
            ServiceWorkerRegistration registration,
            String url,
            boolean module,
            boolean update,
            Caller caller) {
        Key key = registration.key();
        ServiceWorkerVersion newest = registration.newest();
        String what = update ? "update" : "register";
        if (!(all.app().fetcher().fetch(PageUrl.parse(url)) instanceof Fetched.Text text)) {
            String why = "An unknown error occurred when fetching the script.";
            give(registration, caller, failure(key, url, what, why));
        } else if (update && newest != null && newest.script().code().equals(text.text())) {
            caller.resolve(registration.description());
            finish(key);
        } else {
            ScriptText script = new ScriptText(text.text(), url, 1, 1, false);
            evaluate(
                    new ServiceWorkerVersion(
                            all, all.nextVersionId(), registration, script, module),
                    failure(key, url, what, "ServiceWorker script evaluation failed"),
                    caller);
        }
    }

    /** The job has failed. */
    private void give(ServiceWorkerRegistration registration, Caller caller, String failure) {
        caller.reject("TypeError", failure);
        removeIfEmpty(registration);
        finish(registration.key());
    }

    private void removeIfEmpty(ServiceWorkerRegistration registration) {
        if (registration.newest() == null) {
            all.remove(registration);
        }
    }

    private void evaluate(ServiceWorkerVersion version, String failure, Caller caller) {
        all.add(version);
        version.start(
                well -> {
                    if (well) {
                        install(version, caller);
                    } else {
                        version.becomeRedundant();
                        give(version.registration(), caller, failure);
                    }
                });
    }

    private void install(ServiceWorkerVersion version, Caller caller) {
        ServiceWorkerRegistration registration = version.registration();
        registration.installing = version;
        version.become("installing");
        all.tellRegistration(registration);
        caller.resolve(registration.description());
        version.tell("registration-completed", registration.key().scope());
        all.tellAll(registration, "updatefound", registration.description());
        version.fire("install", well -> installed(version, well));
    }

    private void installed(ServiceWorkerVersion version, boolean well) {
        ServiceWorkerRegistration registration = version.registration();
        registration.installing = null;
        if (well) {
            ServiceWorkerVersion replaced = registration.waiting;
            registration.waiting = version;
            all.tellRegistration(registration);
            version.become("installed");
            if (replaced != null) {
                replaced.becomeRedundant();
            }
        } else {
            all.tellRegistration(registration);
            version.becomeRedundant();
            removeIfEmpty(registration);
        }
        finish(registration.key());
        activateIfPossible(registration);
    }

    /** The worker that waits takes over, unless pages still use the one before it. */
    void activateIfPossible(ServiceWorkerRegistration registration) {
        ServiceWorkerVersion next = registration.waiting;
        ServiceWorkerVersion before = registration.active;
        if (next == null || before != null && before.state().equals("activating")) {
            return;
        }
        if (before == null || next.skipsWaiting() || !all.controlsClients(registration)) {
            activate(registration, next, before);
        }
    }

    private void activate(
            ServiceWorkerRegistration registration,
            ServiceWorkerVersion next,
            @Nullable ServiceWorkerVersion before) {
        registration.waiting = null;
        registration.active = next;
        all.tellRegistration(registration);
        next.become("activating");
        if (before != null) {
            all.clients().stream()
                    .filter(client -> client.controller() == before)
                    .forEach(client -> client.control(next));
            before.becomeRedundant();
        }
        answerReady(registration);
        next.fire("activate", well -> activated(next));
    }

    private void activated(ServiceWorkerVersion version) {
        if (version.state().equals("activating")) {
            version.become("activated");
            activateIfPossible(version.registration());
        }
    }

    /** {@code navigator.serviceWorker.ready}. */
    void ready(ServiceWorkerClient client, Caller caller) {
        ServiceWorkerRegistration found = matching(client);
        if (found != null && found.active != null) {
            caller.resolve(found.description());
        } else {
            waitingForActive.add(new Waiter(client, caller));
        }
    }

    private @Nullable ServiceWorkerRegistration matching(ServiceWorkerClient client) {
        return all.matching(client.partition(), client.storageKey(), client.url());
    }

    private void answerReady(ServiceWorkerRegistration registration) {
        for (Iterator<Waiter> each = waitingForActive.iterator(); each.hasNext(); ) {
            Waiter waiter = each.next();
            if (matching(waiter.client()) == registration) {
                each.remove();
                waiter.caller().resolve(registration.description());
            }
        }
    }

    /** {@code registration.unregister}. */
    void unregister(ServiceWorkerRegistration registration, Caller caller) {
        Key key = registration.key();
        enqueue(
                key,
                () -> {
                    boolean known = !registration.isUnregistered();
                    registration.unregister();
                    all.remove(registration);
                    caller.resolve(known);
                    finish(key);
                    clearIfUnused(registration);
                });
    }

    private void clearIfUnused(ServiceWorkerRegistration registration) {
        if (registration.isUnregistered() && !all.controlsClients(registration)) {
            List<ServiceWorkerVersion> versions = registration.versions().toList();
            registration.installing = null;
            registration.waiting = null;
            registration.active = null;
            all.tellRegistration(registration);
            versions.forEach(ServiceWorkerVersion::becomeRedundant);
        }
    }

    /** A page that a worker of the registration controlled is gone. */
    void released(ServiceWorkerRegistration registration) {
        waitingForActive.removeIf(waiter -> waiter.client().isClosed());
        clearIfUnused(registration);
        activateIfPossible(registration);
    }
}
