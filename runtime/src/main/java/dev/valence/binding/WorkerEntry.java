package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.js.Realm;
import dev.valence.page.ScriptText;
import dev.valence.port.Message;

/**
 * Where Java enters a worker's js-lib: {@code worker/*}.
 *
 * <p>Threads: confined to the worker's loop; every call is made inside a task of its agent.
 */
public final class WorkerEntry {
    private final Realm realm;
    private final PortTable ports;
    private final PageEntry scripts;

    public WorkerEntry(Realm realm, Cloner cloner, PortTable ports) {
        this.realm = realm;
        this.ports = ports;
        this.scripts = new PageEntry(realm, cloner, ports);
    }

    public Realm realm() {
        return realm;
    }

    /** Makes the global object a worker's. */
    public void becomeWorker() {
        realm.function("worker/init", "start").executeVoid();
    }

    /** Runs the worker's script; what it throws is reported. */
    public void runScript(ScriptText script, boolean module) {
        if (module) {
            scripts.runModule(script);
        } else {
            scripts.runClassic(script);
        }
    }

    /** Lets messages of the implicit port in. */
    public void listen() {
        realm.function("worker/init", "listen").executeVoid();
    }

    /** Somebody connects to a shared worker. */
    public void connect(Message message) {
        realm.function("worker/init", "connect").executeVoid(ports.adoptAll(message).get(0));
    }
}
