package dev.valence.process;

import dev.valence.binding.ConsoleSink;
import dev.valence.binding.ContextBridgeBinding;
import dev.valence.binding.DocumentBinding;
import dev.valence.binding.IpcBinding;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.PageBinding;
import dev.valence.binding.PageEntry;
import dev.valence.binding.PortHandle;
import dev.valence.binding.StorageBinding;
import dev.valence.binding.TimersBinding;
import dev.valence.binding.WindowBinding;
import dev.valence.binding.WindowMessagesBinding;
import dev.valence.binding.WindowProxiesBinding;
import dev.valence.js.Realm;
import dev.valence.page.PageUrl;
import dev.valence.page.StorageArea;
import dev.valence.world.ContextBridge;
import dev.valence.world.World;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The realms of a document and what each is given (electron-semantics 6.2): the main world is the
 * page's; with context isolation Electron's side and the preload run in the isolated world, without
 * it in the main world too.
 *
 * <p>Threads: confined to the renderer's loop. Life: the document's.
 */
final class PageWorlds {
    /** One world: the way in, its timers, and how events reach it. */
    private record Part(PageEntry entry, TimersBinding timers, DocumentBinding events) {}

    private final PageDocument document;
    private final AppProcesses app;
    private final PagePrefs prefs;
    private final ConsoleSink console;
    private final Part main;
    private final @Nullable Part isolated;
    private final boolean withElectron;

    PageWorlds(PageDocument document) {
        this.document = document;
        this.app = document.renderer().app();
        this.prefs = document.renderer().contents().prefs();
        this.console = new PageConsole(document.frame());
        this.withElectron = hasElectron();
        ModuleFiles mainFiles = new ModuleFiles();
        RealmParts mainParts = realm("", mainFiles);
        if (prefs.contextIsolation() && withElectron) {
            ModuleFiles isolatedFiles = new ModuleFiles();
            RealmParts isolatedParts = realm(" (isolated world)", isolatedFiles);
            ContextBridge bridge =
                    new ContextBridge(
                            mainParts.realm(),
                            mainParts.cloner(),
                            isolatedParts.realm(),
                            isolatedParts.cloner());
            main = part(World.MAIN, mainParts, mainFiles, bridge, false);
            isolated = part(World.ISOLATED, isolatedParts, isolatedFiles, bridge, true);
            DocumentBinding.connect(List.of(isolated.events(), main.events()));
        } else {
            main = part(World.MAIN, mainParts, mainFiles, null, withElectron);
            isolated = null;
        }
    }

    /** A frame inside a page has Electron's side only if it is asked for and shows something. */
    private boolean hasElectron() {
        boolean empty = document.tree().url() instanceof PageUrl.Blank;
        return document.frame().isMain() || prefs.nodeIntegrationInSubFrames() && !empty;
    }

    private RealmParts realm(String suffix, ModuleFiles files) {
        String name = document.renderer().loop().name() + suffix;
        RealmParts made = app.realms().page(name, document, files, console);
        document.agent().add(made.realm());
        return made;
    }

    private Part part(
            World world,
            RealmParts parts,
            ModuleFiles files,
            @Nullable ContextBridge bridge,
            boolean electron) {
        Realm realm = parts.realm();
        DocumentBinding events =
                DocumentBinding.install(realm, document.tree(), world == World.MAIN);
        realm.provide("page", new PageBinding(parts.cloner(), document::scriptResult));
        realm.provide("window", new WindowBinding(new PageWindow(document)));
        realm.provide("storage", new StorageBinding(realm, app.localStorage(), new StorageArea()));
        realm.provide("window_messages", messages(parts));
        realm.provide("window_proxies", new WindowProxiesBinding(new PageFrames(document)));
        document.offspring().provide(parts);
        realm.provide("context_bridge", new ContextBridgeBinding(realm, bridge));
        node().provide(realm, files, new PageProcess(document));
        if (electron) {
            realm.provide(
                    "ipc",
                    new IpcBinding(new PageIpc(document), parts.cloner(), document.portTable()));
        }
        PageEntry entry = new PageEntry(realm, parts.cloner(), document.portTable());
        return new Part(entry, parts.timers(), events);
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
        for (PageEntry world : entries()) {
            world.becomeWindow();
        }
        boolean isMainFrame = document.frame().isMain();
        String sessionPreloads = document.renderer().contents().sessionPreloads();
        withElectron(
                electron -> electron.startElectron(prefs.json(), sessionPreloads, isMainFrame));
    }

    ConsoleSink console() {
        return console;
    }

    /** The page's own world. */
    PageEntry main() {
        return main.entry();
    }

    /** The world that runs Electron's side; null if the document has none. */
    @Nullable PageEntry electron() {
        if (!withElectron) {
            return null;
        }
        return isolated == null ? main.entry() : isolated.entry();
    }

    /** Does something with Electron's side, if the document has one. */
    void withElectron(Consumer<PageEntry> action) {
        PageEntry electron = electron();
        if (electron != null) {
            action.accept(electron);
        }
    }

    PageEntry byId(int worldId) {
        return worldId == World.MAIN.id() || isolated == null ? main() : isolated.entry();
    }

    /** What events are fired through; they reach all worlds. */
    DocumentBinding events() {
        return main.events();
    }

    /** All worlds; events and messages reach the isolated world first. */
    private List<PageEntry> entries() {
        return isolated == null ? List.of(main.entry()) : List.of(isolated.entry(), main.entry());
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
        for (PageEntry world : entries()) {
            world.windowMessage(
                    message.message().payload(),
                    handles,
                    message.origin().messageText(),
                    message.source());
        }
    }

    /** The frames in the document are others now. */
    void framesChanged(List<String> names) {
        entries().forEach(world -> world.framesChanged(names));
    }

    /** No timer of any world fires after this. */
    void closeTimers() {
        main.timers().close();
        if (isolated != null) {
            isolated.timers().close();
        }
    }
}
