package dev.valence.process;

import dev.valence.binding.IpcHost;
import dev.valence.binding.ProcessHost;
import dev.valence.binding.ServiceWorkerHost;
import dev.valence.binding.WorkerFailure;
import dev.valence.binding.WorkerScopeHost;
import dev.valence.ipc.RendererToMain;
import dev.valence.page.Fetched;
import dev.valence.page.PageUrl;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A service worker as its own realms see it: what they ask of their process, of the registrations
 * and of main.
 *
 * <p>Threads: made on main's loop, confined to the worker's, except {@link #tell}. Life: its
 * process's.
 */
final class ServiceWorkerSide implements WorkerScopeHost, ServiceWorkerHost, IpcHost, ProcessHost {
    private final ServiceWorkerProcess process;
    private final Errands toMain = new Errands();
    private final List<? extends @Nullable Object> atStart;
    private Listener listener = (name, args) -> {};

    ServiceWorkerSide(ServiceWorkerProcess process) {
        this.process = process;
        ServiceWorkerVersion version = process.version();
        this.atStart = List.of(version.description(), version.registration().description());
        toMain.attach(process.app().main().loop());
    }

    private ServiceWorkerVersion version() {
        return process.version();
    }

    private ServiceWorkerCalls calls() {
        return new ServiceWorkerCalls(process.app().betweenPages().serviceWorkers());
    }

    PageUrl location() {
        return PageUrl.parse(version().script().url());
    }

    /** Does something on main's loop, after all that was asked for before. Any thread. */
    void tell(Runnable action) {
        toMain.put(action);
    }

    /** Called inside a task of the worker's. */
    void notice(String name, List<? extends @Nullable Object> args) {
        listener.tell(name, args);
    }

    @Override
    public List<? extends @Nullable Object> listen(Listener first) {
        listener = first;
        return atStart;
    }

    @Override
    public void call(String method, List<String> args, int callId, Listener to) {
        ServiceWorkerAnswer caller =
                new ServiceWorkerAnswer(
                        callId, outcome -> process.perform(() -> to.tell("answer", outcome)));
        tell(() -> calls().ofWorker(version(), method, args, caller));
    }

    @Override
    public void post(String target, Message message) {
        boolean toClient = target.indexOf('-') > 0;
        toMain.put(
                message.ends(),
                ends -> {
                    if (toClient) {
                        calls().toClient(version(), target, message.payload(), ends);
                    } else {
                        calls().toVersion(target, version().description(), message.payload(), ends);
                    }
                });
    }

    @Override
    public RendererToMain main() {
        return process.toMain();
    }

    @Override
    public Payload sendSync(String channel, Payload args) {
        return process.sendSync(channel, args);
    }

    @Override
    public void invoke(String channel, Payload args, int callId) {
        AtomicBoolean answered = new AtomicBoolean();
        main().invoke(
                        channel,
                        args,
                        value -> {
                            if (answered.compareAndSet(false, true)) {
                                process.reply(callId, value);
                            }
                        });
    }

    @Override
    public void preloadError(String path, String message, String stack, String name) {
        // the worker's console has it; Electron has no event for it
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String url() {
        return version().script().url();
    }

    @Override
    public String origin() {
        return location().origin();
    }

    @Override
    public boolean isModule() {
        return version().isModule();
    }

    @Override
    public boolean hasNode() {
        return false;
    }

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public String userAgent() {
        return PageWindow.USER_AGENT;
    }

    @Override
    public Fetched fetch(String url) {
        return process.app().fetcher().fetch(PageUrl.resolve(url, location()));
    }

    @Override
    public void uncaught(WorkerFailure failure) {
        process.uncaught();
        process.print("error", failure.text(), failure.line(), failure.file());
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("a service worker does not close itself");
    }

    @Override
    public void exit(int code) {
        process.crash();
    }

    @Override
    public boolean signal(long pid, int signal) {
        return process.app().signals().send(pid, signal);
    }

    @Override
    public void uncaught() {
        // errors of both realms are on the worker's console
    }

    @Override
    public void write(int descriptor, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
        process.print(descriptor == 1 ? "log" : "error", text, 0, "");
    }
}
