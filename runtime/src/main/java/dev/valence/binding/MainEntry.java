package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.ipc.Reply;
import dev.valence.js.Realm;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/**
 * Where Java enters the main process's js-lib: {@code browser/init}, {@code
 * browser/ipc-native-setup} and {@code browser/native-events}.
 *
 * <p>Threads: confined to main's loop; every call is made inside a task of its agent.
 */
public final class MainEntry {
    private static final String INIT = "browser/init";
    private static final String IPC = "browser/ipc-native-setup";

    private final Realm realm;
    private final Cloner cloner;
    private final PortTable ports;

    public MainEntry(Realm realm, Cloner cloner, PortTable ports) {
        this.realm = realm;
        this.cloner = cloner;
        this.ports = ports;
    }

    /** Runs the main script. */
    public void start(String mainScript, List<String> args, boolean electronGlobals) {
        call(INIT, "start", mainScript, realm.newArray(args.toArray()), electronGlobals);
    }

    /** Prepares to run tests in the place of a main script. */
    public void startTests(List<String> args) {
        call(INIT, "prepare", realm.newArray(args.toArray()));
        call("test/init", "start");
    }

    /** Something that tests elsewhere have told, as JSON, for a process that reports. */
    public void testEvent(String event) {
        call("test/reporting", "event", event);
    }

    /** The app is ready. */
    public void ready() {
        call(INIT, "ready");
    }

    /** As {@code app.quit()}. */
    public void quit() {
        call(INIT, "quit");
    }

    /** Opens a hidden window that runs a script. */
    public void openRenderer(String script) {
        call(INIT, "openRenderer", script);
    }

    /**
     * A page calls {@code window.open}.
     *
     * @return the new webContents, or 0
     */
    public int openWindow(int contents, int frame, String url, String name, String features) {
        return realm.function("browser/guest-window-manager", "openWindow")
                .execute(contents, frame, url, name, features)
                .asInt();
    }

    /** {@code ipcRenderer.send} arrived; whether anybody listens to the channel. */
    public boolean message(int contents, int frame, String channel, Payload args) {
        return isHeard("onMessage", contents, frame, channel, cloner.takeElectron(args));
    }

    /** Whether js-lib does not say that there are no listeners. */
    private boolean isHeard(String function, Object... args) {
        Value heard = realm.function(IPC, function).execute(args);
        return !heard.isBoolean() || heard.asBoolean();
    }

    /** {@code ipcRenderer.invoke} arrived. */
    public void invoke(int contents, int frame, String channel, Payload args, Reply reply) {
        call(IPC, "onInvoke", contents, frame, channel, cloner.takeElectron(args), handle(reply));
    }

    /** {@code ipcRenderer.sendSync} arrived. */
    public void messageSync(int contents, int frame, String channel, Payload args, Reply reply) {
        call(IPC, "onSync", contents, frame, channel, cloner.takeElectron(args), handle(reply));
    }

    private ReplyHandle handle(Reply reply) {
        return ports.replyHandle(reply);
    }

    /** {@code ipcRenderer.postMessage} arrived; whether anybody listens to the channel. */
    public boolean postMessage(int contents, int frame, String channel, Message message) {
        Value handles = realm.newArray(ports.adoptAll(message).toArray());
        Object data = cloner.takeElectron(message.payload());
        return isHeard("onPostMessage", contents, frame, channel, data, handles);
    }

    /** {@code ipcRenderer.sendToHost} arrived. */
    public void messageHost(int contents, int frame, String channel, Payload args) {
        call(IPC, "onHost", contents, frame, channel, cloner.takeElectron(args));
    }

    /** Something happened to a window. Payloads among {@code args} are decoded. */
    public void event(int contents, int frame, String name, Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = contents;
        all[1] = frame;
        all[2] = name;
        for (int i = 0; i < args.length; i++) {
            all[i + 3] = decoded(args[i]);
        }
        call("browser/native-events", "onWebContentsEvent", all);
    }

    /** Something happened to a utility process. Payloads among {@code args} are decoded. */
    public void utility(int id, String name, Object... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = id;
        all[1] = name;
        for (int i = 0; i < args.length; i++) {
            all[i + 2] = decoded(args[i]);
        }
        call("browser/utility-process-events", "onUtilityEvent", all);
    }

    /** Something happened to a service worker, or came from it. */
    public void serviceWorker(String partition, int version, String name, Object... args) {
        List<Object> all = new ArrayList<>(List.of(partition, version, name));
        for (Object arg : args) {
            if (arg instanceof Message message) {
                all.add(cloner.readElectron(message.payload()));
                all.add(realm.newArray(ports.adoptAll(message).toArray()));
            } else {
                all.add(decoded(arg));
            }
        }
        call("browser/service-worker-events", "onServiceWorkerEvent", all.toArray());
    }

    private Object decoded(Object arg) {
        if (arg instanceof Reply reply) {
            return handle(reply);
        }
        return arg instanceof Payload payload ? cloner.readElectron(payload) : arg;
    }

    private void call(String module, String function, Object... args) {
        realm.function(module, function).executeVoid(args);
    }
}
