package dev.valence.process;

import dev.valence.binding.PortHandle;
import dev.valence.binding.ServiceWorkerHost;
import dev.valence.loop.Loop;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as service workers see it, and they as it sees them (Service Workers, 2.3 Service
 * worker client). Messages for it wait until one of its realms asks for them, in a mailbox of their
 * own.
 *
 * <p>Threads: {@link ServiceWorkerHost} is called on the document's loop, {@link #control}, {@link
 * #message} and {@link #notice} on main's, the rest on any. Life: the document's.
 */
final class ServiceWorkerClient implements ServiceWorkerHost {
    private final WorkerOwner owner;
    private final ClientSite site;
    private final ServiceWorkers all;
    private final ServiceWorkerCalls calls;
    private final String id;
    private final String storageKey;
    private final Errands toMain = new Errands();
    private final Errands toPage = new Errands();
    private final List<Listener> listeners = new ArrayList<>();
    private final Errands messages = new Errands();
    private volatile @Nullable ServiceWorkerVersion controller;
    private volatile boolean closed;

    ServiceWorkerClient(WorkerOwner owner, ClientSite site) {
        this.owner = owner;
        this.site = site;
        this.all = owner.app().betweenPages().serviceWorkers();
        this.calls = new ServiceWorkerCalls(all);
        this.id = all.nextClientId();
        this.storageKey = owner.storageKey().get();
        Loop main = owner.app().main().loop();
        toMain.attach(main);
        toPage.attach(owner.loop());
        this.controller = all.join(this);
    }

    String id() {
        return id;
    }

    String partition() {
        return site.partition();
    }

    String storageKey() {
        return storageKey;
    }

    String url() {
        return site.url().href();
    }

    Errands toMain() {
        return toMain;
    }

    @Nullable ServiceWorkerVersion controller() {
        return closed ? null : controller;
    }

    boolean isClosed() {
        return closed;
    }

    /** As {@code Client} objects are told: id, URL, type and type of frame. */
    List<Object> description() {
        return List.of(id, url(), "window", site.topLevel() ? "top-level" : "nested");
    }

    /** Another worker controls the page now. */
    void control(ServiceWorkerVersion version) {
        controller = version;
        notice("controller", version.description());
    }

    void notice(String name, List<? extends @Nullable Object> args) {
        toPage.put(() -> tell(name, args));
    }

    private void tell(String name, List<? extends @Nullable Object> args) {
        owner.run().accept(() -> List.copyOf(listeners).forEach(one -> one.tell(name, args)));
    }

    /** {@code Client.postMessage}. */
    void message(List<Object> source, Payload payload, List<PipeEnd> ends) {
        messages.put(
                ends,
                arrived -> {
                    List<PortHandle> ports = owner.ports().adoptAll(new Message(payload, arrived));
                    tell("message", List.of(source, payload, ports));
                });
    }

    @Override
    public @Nullable List<? extends @Nullable Object> listen(Listener listener) {
        listeners.add(listener);
        ServiceWorkerVersion by = controller;
        return by == null ? null : by.description();
    }

    @Override
    public void call(String method, List<String> args, int callId, Listener listener) {
        if (method.equals("startMessages")) {
            messages.attach(owner.loop());
            return;
        }
        ServiceWorkerAnswer caller =
                new ServiceWorkerAnswer(
                        callId,
                        outcome ->
                                toPage.put(
                                        () ->
                                                owner.run()
                                                        .accept(
                                                                () ->
                                                                        listener.tell(
                                                                                "answer",
                                                                                outcome))));
        toMain.put(() -> calls.ofPage(this, method, args, caller));
    }

    @Override
    public void post(String target, Message message) {
        toMain.put(
                message.ends(),
                ends -> calls.toVersion(target, description(), message.payload(), ends));
    }

    /** The document is over. Any thread. */
    void close() {
        ServiceWorkerVersion by = controller;
        if (!closed) {
            closed = true;
            all.leave(this, by);
            toPage.discard();
            messages.discard();
        }
    }
}
