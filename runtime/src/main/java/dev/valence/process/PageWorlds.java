package dev.valence.process;

import dev.valence.binding.BridgeHost;
import dev.valence.binding.ConsoleSink;
import dev.valence.binding.ContextBridgeBinding;
import dev.valence.binding.DocumentBinding;
import dev.valence.binding.IpcBinding;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.PageBinding;
import dev.valence.binding.PreloadDone;
import dev.valence.binding.StorageBinding;
import dev.valence.binding.WindowBinding;
import dev.valence.binding.WindowMessagesBinding;
import dev.valence.clone.Cloner;
import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.page.ScriptText;
import dev.valence.page.StorageArea;
import dev.valence.world.BridgedFunction;
import dev.valence.world.BridgedPromise;
import dev.valence.world.ContextBridge;
import dev.valence.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The realms of a document and what each is given (electron-semantics 6.2): the main world is the
 * page's; with context isolation Electron's side and the preload run in the isolated world, without
 * it in the main world too.
 *
 * <p>Threads: confined to the renderer's loop. Life: the document's.
 */
final class PageWorlds {
    private final PageDocument document;
    private final AppProcesses app;
    private final PagePrefs prefs;
    private final ConsoleSink console;
    private final List<RealmParts> worlds = new ArrayList<>();
    private @Nullable ContextBridge bridge;

    PageWorlds(PageDocument document) {
        this.document = document;
        this.app = document.renderer().app();
        this.prefs = document.renderer().contents().prefs();
        this.console = new PageConsole(document.renderer());
    }

    ConsoleSink console() {
        return console;
    }

    /** All worlds; events reach the isolated world first. */
    List<Realm> all() {
        return worlds.stream().map(RealmParts::realm).toList();
    }

    /** The world that runs Electron's side. */
    Realm electron() {
        return electronParts().realm();
    }

    private RealmParts electronParts() {
        return worlds.get(0);
    }

    private RealmParts mainParts() {
        return worlds.get(worlds.size() - 1);
    }

    Realm byId(int worldId) {
        return worldId == World.MAIN.id() ? mainParts().realm() : electron();
    }

    Cloner cloner(Realm realm) {
        return parts(realm).cloner();
    }

    /** What events are fired through; they reach all worlds. */
    DocumentBinding events() {
        return Objects.requireNonNull(electronParts().document());
    }

    private RealmParts parts(Realm realm) {
        return worlds.stream().filter(parts -> parts.realm() == realm).findFirst().orElseThrow();
    }

    /** The origin of the document's messages; Electron's is opaque for files too. */
    String origin() {
        return "null";
    }

    /** Makes the realms; runs nothing of the user's. */
    void create() {
        if (prefs.contextIsolation()) {
            worlds.add(newWorld(World.ISOLATED));
        }
        worlds.add(newWorld(World.MAIN));
        if (prefs.contextIsolation()) {
            bridge = new ContextBridge(mainParts().realm(), electron(), this::copy);
        }
        DocumentBinding.connect(worlds.stream().map(RealmParts::document).toList());
        List<RealmParts> mainFirst = new ArrayList<>(worlds);
        Collections.reverse(mainFirst);
        mainFirst.forEach(world -> document.agent().add(world.realm()));
        document.run(this::start);
    }

    private void start() {
        for (RealmParts world : worlds) {
            PageDocument.call(world.realm(), "page/init", "start");
        }
        PageDocument.call(electron(), "renderer/init", "start", prefs.json());
    }

    private RealmParts newWorld(World world) {
        RendererProcess renderer = document.renderer();
        boolean electron = world == World.ISOLATED || !prefs.contextIsolation();
        String name = renderer.loop().name() + (world == World.ISOLATED ? " (isolated world)" : "");
        ModuleFiles files = new ModuleFiles();
        RealmParts parts = app.realms().page(name, document, files, console);
        Realm realm = parts.realm();
        parts.setDocument(DocumentBinding.install(realm, document.tree(), world == World.MAIN));
        realm.provide("page", new PageBinding(parts.cloner(), document::scriptResult));
        realm.provide("window", new WindowBinding(new PageWindow(document)));
        realm.provide("storage", new StorageBinding(realm, app.localStorage(), new StorageArea()));
        realm.provide(
                "window_messages",
                new WindowMessagesBinding(
                        parts.cloner(), document.portTable(), document::postToWindow, this::origin));
        realm.provide("context_bridge", new ContextBridgeBinding(new WorldBridge(realm)));
        node().provide(realm, files, new PageProcess(document));
        if (electron) {
            realm.provide("ipc", new IpcBinding(new PageIpc(document), parts.cloner(), document.portTable()));
        }
        return parts;
    }

    private NodeSide node() {
        return new NodeSide(app, document.renderer().loop(), document.agent(), "renderer", prefs.additionalArguments());
    }

    private Value copy(Value value, Realm from, Realm to) {
        return cloner(to).readElectron(cloner(from).writeElectron(value));
    }

    /** Runs the preload scripts; {@code then} is called when the page may begin. */
    void runPreload(Runnable then) {
        electron().provide("preload", new PreloadDone(then));
        PageDocument.call(electron(), "page/init", "runPreload");
    }

    /** Runs a classic script of the page in the main world; what it throws is reported there. */
    void runClassic(ScriptText script) {
        Realm main = mainParts().realm();
        String padding = "\n".repeat(script.line() - 1) + " ".repeat(script.column() - 1);
        try {
            main.eval(Source.newBuilder("js", padding + script.code(), script.url()).buildLiteral());
        } catch (PolyglotException thrown) {
            report(main, thrown);
        }
    }

    /** Evaluates a module of the page in the main world. */
    void runModule(ScriptText script) {
        PageDocument.call(
                mainParts().realm(), "page/modules", "run", script.code(), script.url(), script.line(), script.inline());
    }

    private static void report(Realm realm, PolyglotException thrown) {
        if (thrown.isCancelled() || thrown.isResourceExhausted() || thrown.getGuestObject() == null) {
            throw thrown;
        }
        PageDocument.call(realm, "common/report", "reportException", thrown.getGuestObject());
    }

    void closeTimers() {
        worlds.forEach(RealmParts::closeTimers);
    }

    /** The bridge as one world sees it; without isolation there is nothing to cross. */
    private final class WorldBridge implements BridgeHost {
        private final Realm realm;

        WorldBridge(Realm realm) {
            this.realm = realm;
        }

        private ContextBridge crossing() {
            if (bridge == null) {
                throw GuestException.error(
                        "contextBridge API can only be used when contextIsolation is enabled");
            }
            return bridge;
        }

        @Override
        public void exposeInMainWorld(String key, Value api) {
            crossing().exposeInMainWorld(key, api);
        }

        @Override
        public Object call(Object function, Value args) {
            return crossing().call(realm, (BridgedFunction) function, args);
        }

        @Override
        public void settle(Object promise, boolean fulfilled, Value value) {
            crossing().settle((BridgedPromise) promise, fulfilled, value);
        }

        @Override
        public Object executeInMainWorld(String code) {
            if (bridge == null) {
                return PageDocument.call(realm, "common/bridge-support", "evaluate", code);
            }
            return bridge.executeInMainWorld(code);
        }
    }
}
