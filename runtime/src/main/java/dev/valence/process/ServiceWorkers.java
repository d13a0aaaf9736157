package dev.valence.process;

import dev.valence.binding.ServiceWorkersHost;
import dev.valence.module.JsonReader;
import dev.valence.port.Payload;
import dev.valence.process.ServiceWorkerRegistration.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The service workers of an app: their registrations, the pages that they may control, and what
 * main sees of them (Service Workers, 2 Model). As in Chromium, main's process keeps them.
 *
 * <p>Threads: registrations change on main's loop only; pages come and go, and look for the worker
 * that controls them, on any thread. Life: the app's; nothing is kept beyond it.
 */
final class ServiceWorkers implements ServiceWorkersHost {
    private final AppProcesses app;
    private final ServiceWorkerJobs jobs = new ServiceWorkerJobs(this);
    private final Map<Key, ServiceWorkerRegistration> registrations = new LinkedHashMap<>();
    private final Map<Integer, ServiceWorkerVersion> versions = new LinkedHashMap<>();
    private final Map<String, ServiceWorkerClient> clients = new LinkedHashMap<>();
    private final Map<String, String> preloads = new ConcurrentHashMap<>();
    private int lastRegistration;
    private int nextVersion;
    private int lastClient;
    private int lastProcess;

    ServiceWorkers(AppProcesses app) {
        this.app = app;
    }

    AppProcesses app() {
        return app;
    }

    ServiceWorkerJobs jobs() {
        return jobs;
    }

    /** The registration of a scope, made now if there is none. */
    synchronized ServiceWorkerRegistration registration(Key key) {
        return registrations.computeIfAbsent(
                key, missing -> new ServiceWorkerRegistration(++lastRegistration, key));
    }

    synchronized @Nullable ServiceWorkerRegistration known(Key key) {
        return registrations.get(key);
    }

    synchronized @Nullable ServiceWorkerRegistration byId(int id) {
        return registrations.values().stream().filter(one -> one.id() == id).findAny().orElse(null);
    }

    synchronized void remove(ServiceWorkerRegistration registration) {
        registrations.remove(registration.key(), registration);
    }

    /** The registration with the longest scope that covers a page's URL. */
    synchronized @Nullable ServiceWorkerRegistration matching(
            String partition, String storageKey, String url) {
        return registrations.values().stream()
                .filter(one -> one.key().covers(partition, storageKey, url))
                .max(Comparator.comparingInt(one -> one.key().scope().length()))
                .orElse(null);
    }

    synchronized List<ServiceWorkerRegistration> all(String partition, String storageKey) {
        return registrations.values().stream()
                .filter(one -> one.key().covers(partition, storageKey, one.key().scope()))
                .toList();
    }

    synchronized int nextVersionId() {
        return nextVersion++;
    }

    synchronized void add(ServiceWorkerVersion version) {
        versions.put(version.id(), version);
    }

    synchronized void forget(ServiceWorkerVersion version) {
        versions.remove(version.id());
    }

    synchronized @Nullable ServiceWorkerVersion version(int id) {
        return versions.get(id);
    }

    private synchronized List<ServiceWorkerVersion> versions() {
        return new ArrayList<>(versions.values());
    }

    /** The number in the name of a new process. */
    synchronized int nextProcess() {
        return ++lastProcess;
    }

    /** A page is there; it is controlled from the start if a worker for it is active. */
    synchronized @Nullable ServiceWorkerVersion join(ServiceWorkerClient client) {
        clients.put(client.id(), client);
        ServiceWorkerRegistration found =
                matching(client.partition(), client.storageKey(), client.url());
        return found == null ? null : found.active;
    }

    synchronized String nextClientId() {
        return String.format("00000000-0000-4000-8000-%012x", ++lastClient);
    }

    /** A page is gone: what has waited for that goes on. */
    void leave(ServiceWorkerClient client, @Nullable ServiceWorkerVersion controller) {
        synchronized (this) {
            clients.remove(client.id());
        }
        if (controller != null) {
            client.toMain().put(() -> jobs.released(controller.registration()));
        }
    }

    synchronized List<ServiceWorkerClient> clients() {
        return new ArrayList<>(clients.values());
    }

    /** The pages that could be controlled by the workers of a registration. */
    List<ServiceWorkerClient> clientsOf(Key key) {
        return clients().stream()
                .filter(one -> one.partition().equals(key.partition()))
                .filter(one -> one.storageKey().equals(key.storageKey()))
                .toList();
    }

    boolean controlsClients(ServiceWorkerRegistration registration) {
        return clients().stream()
                .map(ServiceWorkerClient::controller)
                .anyMatch(one -> one != null && one.registration() == registration);
    }

    /** A registration has other workers now. */
    void tellRegistration(ServiceWorkerRegistration registration) {
        tellAll(registration, "registration", registration.description());
    }

    void tellState(ServiceWorkerVersion version) {
        tellAll(version.registration(), "state", version.description());
    }

    /** Tells all pages and workers that can know of a registration. */
    void tellAll(
            ServiceWorkerRegistration registration,
            String name,
            List<? extends @Nullable Object> args) {
        Key key = registration.key();
        clientsOf(key).forEach(client -> client.notice(name, args));
        for (ServiceWorkerVersion version : versions()) {
            Key other = version.registration().key();
            if (other.covers(key.partition(), key.storageKey(), other.scope())) {
                version.notice(name, args);
            }
        }
    }

    /** Tells main's JavaScript, inside the task of main that is running. */
    void tellMain(String partition, int versionId, String name, Object... args) {
        app.main().run(() -> app.main().entry().serviceWorker(partition, versionId, name, args));
    }

    /** The paths of the preload scripts of a session, as JSON. */
    String preloads(String partition) {
        return preloads.getOrDefault(partition, "[]");
    }

    boolean hasPreloads(String partition) {
        return JsonReader.read(preloads(partition)) instanceof List<?> paths && !paths.isEmpty();
    }

    @Override
    public List<Facts> live(String partition) {
        return versions().stream()
                .filter(one -> one.registration().key().partition().equals(partition))
                .map(ServiceWorkers::facts)
                .toList();
    }

    private static Facts facts(ServiceWorkerVersion one) {
        Key key = one.registration().key();
        return new Facts(one.id(), one.script().url(), key.scope(), one.processId(), one.status());
    }

    @Override
    public void send(int versionId, String channel, Payload args) {
        ServiceWorkerVersion version = version(versionId);
        if (version != null) {
            version.send(channel, args);
        }
    }

    @Override
    public void startForScope(String partition, String scope, int callId) {
        ServiceWorkerVersion version = active(partition, scope);
        if (version == null) {
            app.main().post(jobs.answers(), () -> tellStarted(partition, -1, callId));
        } else {
            version.start(
                    well -> {
                        int id = well ? version.id() : -1;
                        app.main().post(jobs.answers(), () -> tellStarted(partition, id, callId));
                    });
        }
    }

    private void tellStarted(String partition, int versionId, int callId) {
        tellMain(partition, versionId, "started", callId);
    }

    private synchronized @Nullable ServiceWorkerVersion active(String partition, String scope) {
        return registrations.values().stream()
                .filter(one -> one.key().partition().equals(partition))
                .filter(one -> one.key().scope().equals(scope))
                .map(one -> one.active)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void stopAll(String partition) {
        versions().stream()
                .filter(one -> one.registration().key().partition().equals(partition))
                .forEach(ServiceWorkerVersion::stop);
    }

    @Override
    public void setPreloads(String partition, String pathsJson) {
        preloads.put(partition, pathsJson);
    }

    /** The app is over, and so are they. Any thread. */
    void end() {
        versions().forEach(ServiceWorkerVersion::end);
    }
}
