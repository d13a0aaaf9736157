package dev.valence.process;

import dev.valence.binding.ContextBridgeBinding;
import dev.valence.binding.DocumentBinding;
import dev.valence.binding.FetchBinding;
import dev.valence.binding.HistoryBinding;
import dev.valence.binding.IpcBinding;
import dev.valence.binding.PageBinding;
import dev.valence.binding.PageEntry;
import dev.valence.binding.PortHandle;
import dev.valence.binding.StorageBinding;
import dev.valence.binding.TestBinding;
import dev.valence.binding.TestHost;
import dev.valence.binding.TimersBinding;
import dev.valence.binding.WebFrameBinding;
import dev.valence.binding.WindowBinding;
import dev.valence.binding.WindowMessagesBinding;
import dev.valence.binding.WindowProxiesBinding;
import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.page.PageUrl;
import dev.valence.page.StorageArea;
import dev.valence.world.BridgeSide;
import dev.valence.world.ContextBridge;
import dev.valence.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The realms of a document and what each is given (electron-semantics 6.2): the main world is the
 * page's; with context isolation Electron's side and the preload run in the isolated world, without
 * it in the main world too. Further isolated worlds are made when a script or an API is first put
 * into them; they are windows without Electron's side.
 *
 * <p>Threads: confined to the renderer's loop. Life: the document's. Difference from a browser: in
 * the task that makes a world, its promise jobs run at the end of each call into it.
 */
final class PageWorlds {
    private static final int FIRST_ID_OF_NO_WORLD = 1 << 29;

    /** One world: the way in, its timers, and how events reach it. */
    private record Part(
            PageEntry entry, TimersBinding timers, DocumentBinding events, BridgeSide side) {}

    private final PageDocument document;
    private final AppProcesses app;
    private final PagePrefs prefs;
    private final PageConsole console;
    private final ContextBridge bridge = new ContextBridge(id -> addWorld(id).side());
    private final RendererFrames frames;
    private final StorageArea sessionStorage = new StorageArea();

    /** By id. Events and messages reach the isolated worlds first, in the order they were made. */
    private final Map<Integer, Part> parts = new LinkedHashMap<>();

    private final int electronWorld;
    private final boolean withElectron;

    PageWorlds(PageDocument document) {
        this.document = document;
        this.frames = new RendererFrames(document);
        this.app = document.renderer().app();
        this.prefs = document.renderer().contents().prefs();
        this.console = new PageConsole(document.frame());
        this.withElectron = hasElectron();
        boolean isolate = prefs.contextIsolation() && withElectron;
        this.electronWorld = (isolate ? World.ISOLATED : World.MAIN).id();
        make(World.MAIN.id());
        if (isolate) {
            make(World.ISOLATED.id());
        }
    }

    /** A frame inside a page has Electron's side only if it is asked for and shows something. */
    private boolean hasElectron() {
        boolean empty = document.tree().url() instanceof PageUrl.Blank;
        return document.frame().isMain() || prefs.nodeIntegrationInSubFrames() && !empty;
    }

    private Part make(int id) {
        Part made = part(id, realm(id));
        parts.put(id, made);
        DocumentBinding.connect(ordered().stream().map(Part::events).toList());
        return made;
    }

    private RealmParts realm(int id) {
        String name = document.renderer().loop().name() + suffix(id);
        RealmParts made = app.realms().page(name, document, console);
        document.agent().add(made.realm());
        return made;
    }

    private static String suffix(int id) {
        if (id == World.MAIN.id()) {
            return "";
        }
        return id == World.ISOLATED.id() ? " (isolated world)" : " (isolated world " + id + ")";
    }

    private Part part(int id, RealmParts parts) {
        Realm realm = parts.realm();
        DocumentBinding events = DocumentBinding.install(realm, document.tree(), id);
        BridgeSide side = bridge.add(id, realm, parts.cloner());
        realm.provide("page", new PageBinding(parts.cloner(), document::scriptResult));
        realm.provide("window", new WindowBinding(new PageWindow(document)));
        realm.provide("history", new HistoryBinding(document.history(), parts.cloner()));
        realm.provide("storage", new StorageBinding(realm, app.localStorage(), sessionStorage));
        realm.provide("window_messages", messages(parts));
        realm.provide("fetch", new FetchBinding(new PageFetch(document)));
        realm.provide("window_proxies", new WindowProxiesBinding(new PageFrames(document)));
        document.offspring().provide(parts);
        realm.provide("context_bridge", new ContextBridgeBinding(bridge, side));
        node().provide(realm, parts.files(), new PageProcess(document));
        if (withElectron && id == electronWorld) {
            realm.provide(
                    "ipc",
                    new IpcBinding(new PageIpc(document), parts.cloner(), document.portTable()));
            realm.provide("web_frame", new WebFrameBinding(realm, parts.cloner(), frames));
        }
        TestHost tests = app.options().tests();
        if (prefs.tests() && tests != null) {
            TestHost remote = new RemoteTestHost(app.main(), tests);
            realm.provide("test", new TestBinding(remote, document.portTable(), app.scheduler()));
        }
        PageEntry entry = new PageEntry(realm, parts.cloner(), document.portTable());
        return new Part(entry, parts.timers(), events, side);
    }

    /** A world that is first asked for now. */
    private Part addWorld(int id) {
        if (id < 0 || id >= FIRST_ID_OF_NO_WORLD) {
            throw GuestException.error(
                    id + " is no world: ids are from 0 to " + (FIRST_ID_OF_NO_WORLD - 1));
        }
        Part made = make(id);
        if (document.isClosed()) {
            app.reaper().close(List.of(made.entry().realm()));
        }
        made.entry().becomeWindow();
        if (id != World.ISOLATED.id()) {
            frames.worldCreated(id);
        }
        return made;
    }

    private WindowMessagesBinding messages(RealmParts parts) {
        return new WindowMessagesBinding(
                parts.cloner(), document.portTable(), new PageFrames(document));
    }

    private NodeSide node() {
        return new NodeSide(
                app,
                document.renderer().loop(),
                document.agent(),
                "renderer",
                prefs.additionalArguments(),
                prefs.env());
    }

    /** Prepares the globals of all worlds; runs nothing of the user's. */
    void start() {
        for (Part part : ordered()) {
            part.entry().becomeWindow();
        }
        boolean isMainFrame = document.frame().isMain();
        String sessionPreloads = document.renderer().contents().sessionPreloads();
        withElectron(
                electron -> electron.startElectron(prefs.json(), sessionPreloads, isMainFrame));
    }

    PageConsole console() {
        return console;
    }

    /** The ids of all worlds, in ascending order. */
    int[] ids() {
        return bridge.worldIds();
    }

    /** The page's own world. */
    PageEntry main() {
        return byId(World.MAIN.id());
    }

    /** The world that runs Electron's side; null if the document has none. */
    @Nullable PageEntry electron() {
        return withElectron ? byId(electronWorld) : null;
    }

    /** Does something with Electron's side, if the document has one. */
    void withElectron(Consumer<PageEntry> action) {
        PageEntry electron = electron();
        if (electron != null) {
            action.accept(electron);
        }
    }

    /** The world of an id, made now if there is none yet. */
    PageEntry byId(int worldId) {
        Part known = parts.get(worldId);
        return (known == null ? addWorld(worldId) : known).entry();
    }

    /** What events are fired through; they reach all worlds. */
    DocumentBinding events() {
        return part(World.MAIN).events();
    }

    private Part part(World world) {
        return Objects.requireNonNull(parts.get(world.id()));
    }

    /** All worlds, the page's own last. */
    private List<Part> ordered() {
        List<Part> ordered = new ArrayList<>(parts.values());
        Collections.rotate(ordered, -1);
        return ordered;
    }

    /** All realms, in the order they are entered. */
    List<Realm> realms() {
        return document.agent().realms();
    }

    /**
     * {@code window.postMessage}: every world gets its own copy, and its own wrappers of the ports.
     */
    void windowMessage(WindowMessage message) {
        List<PortHandle> handles = document.portTable().adoptAll(message.message());
        for (Part part : ordered()) {
            part.entry()
                    .windowMessage(
                            message.message().payload(),
                            handles,
                            message.origin().messageText(),
                            message.source());
        }
    }

    /** The frames in the document are others now. */
    void framesChanged(List<String> names) {
        ordered().forEach(part -> part.entry().framesChanged(names));
    }

    /** No timer of any world fires after this. */
    void closeTimers() {
        parts.values().forEach(part -> part.timers().close());
    }
}
