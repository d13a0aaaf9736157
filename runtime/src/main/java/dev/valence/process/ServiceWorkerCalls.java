package dev.valence.process;

import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import dev.valence.process.ServiceWorkerJobs.Caller;
import dev.valence.process.ServiceWorkerRegistration.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages and service workers ask for by {@code binding('service_worker').call}, carried out
 * (Service Workers, 3.2, 3.4 and 4.2).
 *
 * <p>Threads: confined to main's loop; it holds nothing.
 */
final class ServiceWorkerCalls {
    private final ServiceWorkers all;

    ServiceWorkerCalls(ServiceWorkers all) {
        this.all = all;
    }

    void ofPage(ServiceWorkerClient client, String method, List<String> args, Caller caller) {
        if (method.equals("ready")) {
            all.jobs().ready(client, caller);
        } else {
            common(client.partition(), client.storageKey(), method, args, caller);
        }
    }

    void ofWorker(ServiceWorkerVersion version, String method, List<String> args, Caller caller) {
        Key key = version.registration().key();
        switch (method) {
            case "skipWaiting" -> skipWaiting(version, caller);
            case "claim" -> claim(version, caller);
            case "matchAll" -> caller.resolve(clients(version, args.get(0).equals("true")));
            case "client" -> caller.resolve(client(key, args.get(0)));
            case "done" -> version.done(Integer.parseInt(args.get(0)), args.get(1).equals("true"));
            default -> common(key.partition(), key.storageKey(), method, args, caller);
        }
    }

    private void common(
            String partition, String storageKey, String method, List<String> args, Caller caller) {
        switch (method) {
            case "register" -> {
                Key key = new Key(partition, storageKey, args.get(1));
                all.jobs().register(key, args.get(0), args.get(2).equals("module"), caller);
            }
            case "getRegistration" -> {
                ServiceWorkerRegistration found = all.matching(partition, storageKey, args.get(0));
                boolean ready = found != null && found.newest() != null;
                caller.resolve(found != null && ready ? found.description() : null);
            }
            case "getRegistrations" -> caller.resolve(registrations(partition, storageKey));
            case "unregister" -> unregister(Integer.parseInt(args.get(0)), caller);
            case "update" -> update(Integer.parseInt(args.get(0)), caller);
            default -> throw new IllegalArgumentException(method);
        }
    }

    private List<Object> registrations(String partition, String storageKey) {
        List<Object> found = new ArrayList<>();
        for (ServiceWorkerRegistration one : all.all(partition, storageKey)) {
            if (one.newest() != null) {
                found.add(one.description());
            }
        }
        return found;
    }

    private void unregister(int id, Caller caller) {
        ServiceWorkerRegistration registration = all.byId(id);
        if (registration == null) {
            caller.resolve(false);
        } else {
            all.jobs().unregister(registration, caller);
        }
    }

    private void update(int id, Caller caller) {
        ServiceWorkerRegistration registration = all.byId(id);
        if (registration == null) {
            caller.reject("TypeError", "Failed to update a ServiceWorker: it is unregistered.");
        } else {
            all.jobs().update(registration, caller);
        }
    }

    private void skipWaiting(ServiceWorkerVersion version, Caller caller) {
        version.skipWaiting();
        all.jobs().activateIfPossible(version.registration());
        caller.resolve(null);
    }

    private void claim(ServiceWorkerVersion version, Caller caller) {
        ServiceWorkerRegistration registration = version.registration();
        if (registration.active != version) {
            caller.reject("InvalidStateError", "Only the active worker can claim clients.");
            return;
        }
        Key key = registration.key();
        for (ServiceWorkerClient client : all.clientsOf(key)) {
            boolean covered =
                    all.matching(key.partition(), key.storageKey(), client.url()) == registration;
            ServiceWorkerVersion before = client.controller();
            if (covered && before != version) {
                client.control(version);
                if (before != null) {
                    all.jobs().released(before.registration());
                }
            }
        }
        caller.resolve(null);
    }

    private List<Object> clients(ServiceWorkerVersion version, boolean includeUncontrolled) {
        List<Object> found = new ArrayList<>();
        for (ServiceWorkerClient client : all.clientsOf(version.registration().key())) {
            if (includeUncontrolled || client.controller() == version) {
                found.add(client.description());
            }
        }
        return found;
    }

    private @Nullable Object client(Key key, String id) {
        for (ServiceWorkerClient client : all.clientsOf(key)) {
            if (client.id().equals(id)) {
                return client.description();
            }
        }
        return null;
    }

    /**
     * {@code ServiceWorker.postMessage}.
     *
     * @param source the client or worker that sends
     */
    void toVersion(String id, List<Object> source, Payload payload, List<PipeEnd> ends) {
        ServiceWorkerVersion version = all.version(Integer.parseInt(id));
        if (version == null) {
            ends.forEach(PipeEnd::close);
        } else {
            version.message(source, payload, ends);
        }
    }

    /** {@code Client.postMessage}. */
    void toClient(ServiceWorkerVersion from, String id, Payload payload, List<PipeEnd> ends) {
        for (ServiceWorkerClient client : all.clientsOf(from.registration().key())) {
            if (client.id().equals(id)) {
                client.message(from.description(), payload, ends);
                return;
            }
        }
        ends.forEach(PipeEnd::close);
    }
}
