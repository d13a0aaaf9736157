package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.page.ScriptText;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Where Java enters a world's js-lib: {@code page/*}, {@code renderer/*} and {@code
 * web/window-messaging}.
 *
 * <p>Threads: confined to the document's loop; every call is made inside a task of its agent.
 */
public final class PageEntry {
    private static final String IPC = "renderer/ipc-native";
    private static final String RENDERER = "renderer/init";

    private final Realm realm;
    private final Cloner cloner;
    private final PortTable ports;

    public PageEntry(Realm realm, Cloner cloner, PortTable ports) {
        this.realm = realm;
        this.cloner = cloner;
        this.ports = ports;
    }

    public Realm realm() {
        return realm;
    }

    /**
     * Makes the global object of a realm a window, as far as that needs no document: a part of
     * {@link #becomeWindow} that can be done before there is one.
     */
    public static void prepareWindow(Realm realm) {
        realm.function("page/init", "prepare").executeVoid();
    }

    /** Makes the global object a window. */
    public void becomeWindow() {
        call("page/init", "start");
    }

    /** Prepares Electron's side. */
    public void startElectron(
            String preferencesJson, String sessionPreloadsJson, boolean isMainFrame) {
        call(RENDERER, "start", preferencesJson, sessionPreloadsJson, isMainFrame);
    }

    /** Runs the preload scripts; {@code then} is called when the page may begin. */
    public void runPreload(Runnable then) {
        realm.provide("preload", new PreloadDone(then));
        call("page/init", "runPreload");
    }

    /** The document of a frame has a further isolated world. */
    public void worldCreated(int frame, int worldId) {
        call("renderer/isolated-worlds", "onCreated", frame, worldId);
    }

    /** The document has its first element: tells the preload's {@code process}. */
    public void documentStart() {
        call(RENDERER, "documentStart");
    }

    /** The document has been parsed: tells the preload's {@code process}. */
    public void documentEnd() {
        call(RENDERER, "documentEnd");
    }

    /** The document is about to go: tells the preload's {@code process}. */
    public void exit() {
        call(RENDERER, "exit");
    }

    /** {@code webContents.send} arrived; whether anybody listens to the channel. */
    public boolean message(String channel, Payload args) {
        return isHeard(channel, cloner.takeElectron(args), realm.newArray());
    }

    /** Whether js-lib does not say that there are no listeners. */
    private boolean isHeard(Object... args) {
        Value heard = realm.function(IPC, "onMessage").execute(args);
        return !heard.isBoolean() || heard.asBoolean();
    }

    /** {@code webContents.postMessage} arrived; whether anybody listens to the channel. */
    public boolean postMessage(String channel, Message message) {
        Value handles = realm.newArray(ports.adoptAll(message).toArray());
        Value args = realm.newArray(cloner.takeElectron(message.payload()));
        return isHeard(channel, args, handles);
    }

    /** The answer to an {@code invoke} of this world. */
    public void invokeReply(int callId, Payload value) {
        call(IPC, "onInvokeReply", callId, cloner.takeElectron(value));
    }

    /** {@code window.postMessage}: {@code handles} are shared by all worlds. */
    public void windowMessage(
            Payload payload, List<PortHandle> handles, String origin, int source) {
        Value array = realm.newArray(handles.toArray());
        ReceivedMessage received = new ReceivedMessage(payload);
        call("web/window-messaging", "receive", received, array, origin, source);
    }

    /** The frames in the document are others now. */
    public void framesChanged(List<String> names) {
        call("web/window-proxy", "framesChanged", realm.newArray(names.toArray()));
    }

    /** Runs a script that main sent; the result goes to the binding {@code page}. */
    public void executeScript(String code, int requestId) {
        call("page/execute-script", "execute", code, requestId);
    }

    /** Calls a function, given as text, with what a preload gets as {@code require('electron')}. */
    public void callWithElectron(String code, int requestId) {
        call("page/execute-script", "callWithElectron", code, requestId);
    }

    /** Runs tests in the page. */
    public void startTests() {
        call("test/init", "start");
    }

    /** Runs a script at once: a clone of {@code {result}} or {@code {error}}. */
    public Payload evaluate(String code, String url) {
        Value outcome = realm.function("page/execute-script", "evaluate").execute(code, url);
        try {
            return cloner.writeElectron(outcome);
        } catch (GuestException uncloneable) {
            return Cloner.UNCLONEABLE;
        }
    }

    /** The document is shown no longer: {@code ipcRenderer} refuses to work from now on. */
    public void releaseContext() {
        call(IPC, "onContextReleased");
    }

    /** Runs a classic script of the page; what it throws is reported to the window. */
    public void runClassic(ScriptText script) {
        String padding = "\n".repeat(script.line() - 1) + " ".repeat(script.column() - 1);
        try {
            realm.eval(
                    Source.newBuilder("js", padding + script.code(), script.url()).buildLiteral());
        } catch (PolyglotException thrown) {
            report(thrown, script.url());
        }
    }

    private void report(PolyglotException thrown, String url) {
        if (thrown.isCancelled()
                || thrown.isResourceExhausted()
                || thrown.getGuestObject() == null) {
            throw thrown;
        }
        if (thrown.isSyntaxError()) {
            call("common/script-errors", "report", thrown.getGuestObject(), url);
        } else {
            call("common/report", "reportException", thrown.getGuestObject());
        }
    }

    /** Evaluates a module of the page. */
    public void runModule(ScriptText script) {
        call("page/modules", "run", script.code(), script.url(), script.line(), script.inline());
    }

    private void call(String module, String function, Object... args) {
        realm.function(module, function).executeVoid(args);
    }
}
