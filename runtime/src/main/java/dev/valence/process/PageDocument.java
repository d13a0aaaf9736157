package dev.valence.process;

import dev.valence.binding.PortHandle;
import dev.valence.binding.PortTable;
import dev.valence.binding.ReceivedMessage;
import dev.valence.clone.Cloner;
import dev.valence.ipc.Reply;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.LoopStoppedException;
import dev.valence.loop.TaskSource;
import dev.valence.loop.Wait;
import dev.valence.page.DocumentTree;
import dev.valence.page.Fetched;
import dev.valence.page.PageLoader;
import dev.valence.page.PageUrl;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PortScope;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * One document in a renderer: its tree, its worlds, and everything bound to it. When it is replaced
 * or its process ends, worlds, ports and timers end with it (electron-semantics 6.3, 7.6).
 *
 * <p>Threads: confined to the renderer's loop, except {@link #close}.
 */
final class PageDocument {
    private final RendererProcess renderer;
    private final DocumentTree tree;
    private final int navigationId;
    private final Agent agent = new Agent();
    private final PortScope scope;
    private final PortTable portTable;
    private final TaskSource windowMessages = TaskSource.remote();
    private final TaskSource domTasks = TaskSource.local();
    private final PageWorlds worlds;
    private volatile boolean closed;

    PageDocument(RendererProcess renderer, PageUrl url, int navigationId) {
        this.renderer = renderer;
        this.navigationId = navigationId;
        this.tree = new DocumentTree(url);
        this.scope = renderer.app().newPortScope(renderer.loop());
        this.portTable = new PortTable(scope, agent, renderer.app().collector());
        this.worlds = new PageWorlds(this);
    }

    RendererProcess renderer() {
        return renderer;
    }

    DocumentTree tree() {
        return tree;
    }

    Agent agent() {
        return agent;
    }

    PortTable portTable() {
        return portTable;
    }

    PageWorlds worlds() {
        return worlds;
    }

    boolean isClosed() {
        return closed;
    }

    /** Runs the preload, then the page. */
    void open(Fetched.Text text) {
        run(worlds::create);
        tree.onTitleChanged(title -> renderer.toMain().notice("page-title-updated", title, true));
        PageLoader loader = new PageLoader(tree, new PageEvents(this, navigationId));
        run(() -> worlds.runPreload(() -> post(() -> loader.start(text))));
    }

    /**
     * Runs a task in all worlds. If a world has been cancelled meanwhile, the task ends quietly; if it
     * ran out of statements, the process is ended.
     */
    void run(Runnable task) {
        if (closed) {
            return;
        }
        try {
            agent.run(task);
        } catch (PolyglotException ended) {
            if (ended.isResourceExhausted()) {
                String page = tree.url().href();
                renderer.documentDied("one task of " + page + " ran more statements than --seed allows");
            } else if (ended.isCancelled()) {
                renderer.documentDied("one of its worlds was cancelled");
            } else if (!closed) {
                throw ended;
            }
        }
    }

    /** Runs {@code task} on the renderer's loop later, unless the document is over by then. */
    void post(Runnable task) {
        renderer.loop().post(domTasks, () -> {
            if (!closed) {
                task.run();
            }
        });
    }

    /** {@code ipcRenderer.on}: a message from main. */
    void ipcMessage(String channel, Payload args) {
        run(() -> toElectron("onMessage", channel, cloner().readElectron(args), noHandles()));
    }

    /** A message from main with one value and ports. */
    void ipcPostMessage(String channel, Message message) {
        run(() -> {
            Value args = realm().newArray(cloner().readElectron(message.payload()));
            toElectron("onMessage", channel, args, handles(message));
        });
    }

    /** The answer to an {@code invoke} of this document. */
    void answered(int callId, Payload value) {
        run(() -> toElectron("onInvokeReply", callId, cloner().readElectron(value)));
    }

    private void toElectron(String function, Object... args) {
        call(realm(), "renderer/ipc-native", function, args);
    }

    private Realm realm() {
        return worlds.electron();
    }

    private Cloner cloner() {
        return worlds.cloner(realm());
    }

    private Value noHandles() {
        return realm().newArray();
    }

    private Value handles(Message message) {
        List<PortHandle> ports = message.ends().stream().map(portTable::adopt).toList();
        return realm().newArray(ports.toArray());
    }

    /** Calls an entry point of js-lib in a realm of this document. */
    static Value call(Realm realm, String module, String function, Object... args) {
        return realm.require(module).getMember(function).execute(args);
    }

    /** {@code window.postMessage}: to the listeners of every world, in a task of its own. */
    void postToWindow(Message message) {
        renderer.loop().post(windowMessages, () -> {
            if (closed) {
                message.discard();
            } else {
                run(() -> receiveAtWindow(message));
            }
        });
    }

    private void receiveAtWindow(Message message) {
        List<PortHandle> ports = message.ends().stream().map(portTable::adopt).toList();
        for (Realm world : worlds.all()) {
            Value handles = world.newArray(ports.toArray());
            ReceivedMessage received = new ReceivedMessage(message.payload());
            call(world, "web/window-messaging", "receive", received, handles, worlds.origin());
        }
    }

    /** {@code webContents.executeJavaScript}: the result goes to main as a notice. */
    void executeScript(int worldId, String code, int requestId) {
        Realm world = worlds.byId(worldId);
        run(() -> call(world, "page/execute-script", "execute", code, requestId));
    }

    /** A script main asked for has its result. */
    void scriptResult(int requestId, boolean ok, Payload value) {
        renderer.toMain().notice("script-result", requestId, ok, value);
    }

    /** Sends, and blocks this renderer until main answers. */
    Payload sendSync(String channel, Payload args) {
        Wait<Payload> wait = renderer.loop().newWait("ipcRenderer.sendSync('" + channel + "')");
        renderer.toMain().messageSync(channel, args, wait::complete);
        try {
            return Objects.requireNonNull(renderer.loop().await(wait));
        } catch (LoopStoppedException ended) {
            worlds.all().forEach(Realm::kill);
            throw ended;
        }
    }

    Reply replyTo(int callId) {
        return renderer.replyTo(this, callId);
    }

    /** Asks the page's {@code beforeunload} listeners. */
    boolean mayUnload() {
        boolean[] proceed = {true};
        run(() -> proceed[0] = worlds.events().fire(null, "BeforeUnloadEvent", "beforeunload", "{\"cancelable\":true}"));
        return proceed[0];
    }

    /** Fires {@code pagehide} and {@code unload}: the document is about to be replaced. */
    void unload() {
        run(() -> {
            worlds.events().fire(null, "pagehide", false, false);
            worlds.events().fire(null, "unload", false, false);
        });
    }

    /** Ends everything bound to the document. Any thread. */
    void close() {
        closed = true;
        portTable.close();
        renderer.app().forget(scope);
        renderer.app().reaper().close(worlds.all());
    }
}
