package dev.valence.binding;

import dev.valence.clone.CloneSupport;
import dev.valence.clone.Cloner;
import dev.valence.js.Agent;
import dev.valence.js.JsEngine;
import dev.valence.js.LibraryScenarios;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.page.DocumentTree;
import dev.valence.page.Fetched;
import dev.valence.page.Fetcher;
import dev.valence.page.FrameContent;
import dev.valence.page.NodeRef;
import dev.valence.page.PageHost;
import dev.valence.page.PageLoader;
import dev.valence.page.PageUrl;
import dev.valence.page.ScriptText;
import dev.valence.page.StorageArea;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * What a page's world has: the scenario's realm is the main world, and {@code binding('test_page')}
 * loads a page into it and runs code in an isolated world.
 */
final class PageBindings implements LibraryScenarios.Bindings {
    private static final String URL = "file:///app/index.html";

    private final JsEngine engine = new JsEngine();

    @Override
    public void provide(LibraryScenarios.Setting main) {
        DocumentTree tree = new DocumentTree(PageUrl.parse(URL));
        List<String> navigations = new ArrayList<>();
        Realm isolated = new Realm(engine, "isolated world", null, 0);
        main.agent().add(isolated);
        LibraryScenarios.Setting other =
                new LibraryScenarios.Setting(main.scheduler(), main.loop(), main.agent(), isolated);
        DocumentBinding first = world(other, tree, false, navigations);
        DocumentBinding second = world(main, tree, true, navigations);
        DocumentBinding.connect(List.of(first, second));
        main.realm().provide("test_page", new TestPage(main, isolated, tree, second, navigations));
    }

    private static DocumentBinding world(
            LibraryScenarios.Setting setting,
            DocumentTree tree,
            boolean mainWorld,
            List<String> log) {
        new StandardBindings().provide(setting);
        Realm realm = setting.realm();
        realm.provide("clone", new CloneBinding(new CloneSupport(realm)));
        realm.provide("window", new WindowBinding(new Navigations(tree, log)));
        Cloner cloner = new Cloner(new CloneSupport(realm));
        realm.provide("history", new HistoryBinding(new OneEntry(tree), cloner));
        realm.provide("window_proxies", new WindowProxiesBinding(new OneWindow()));
        realm.provide("storage", new StorageBinding(realm, new StorageArea(), new StorageArea()));
        return DocumentBinding.install(realm, tree, mainWorld ? 0 : 999);
    }

    private record Navigations(DocumentTree tree, List<String> log) implements WindowHost {
        @Override
        public void navigate(String url) {
            log.add(url);
            if (tree.url().isSameDocument(PageUrl.parse(url))) {
                tree.setUrl(PageUrl.parse(url));
            }
        }

        @Override
        public void replace(String url) {
            navigate(url);
        }

        @Override
        public void reload() {
            log.add("reload");
        }

        @Override
        public void stop() {
            log.add("stop");
        }

        @Override
        public void close() {
            log.add("close");
        }

        @Override
        public String userAgent() {
            return "Mozilla/5.0 Chrome/1 Electron/1";
        }
    }

    /** The test's own hand on its page. */
    public static final class TestPage implements PageHost {
        private final Loop loop;
        private final Agent agent;
        private final Realm realm;
        private final Realm isolated;
        private final DocumentTree tree;
        private final DocumentBinding document;
        private final List<String> navigations;
        private final TaskSource tasks = TaskSource.local();
        private boolean installed;

        TestPage(
                LibraryScenarios.Setting main,
                Realm isolated,
                DocumentTree tree,
                DocumentBinding document,
                List<String> navigations) {
            this.loop = main.loop();
            this.agent = main.agent();
            this.realm = main.realm();
            this.isolated = isolated;
            this.tree = tree;
            this.document = document;
            this.navigations = navigations;
        }

        /**
         * Runs code in the isolated world, whose global object is a window after the first call.
         */
        @HostAccess.Export
        public Object inIsolatedWorld(String code) {
            install();
            Value result = isolated.eval(Source.create("js", code));
            return result.isBoolean() ? (Object) result.asBoolean() : result.toString();
        }

        private void install() {
            if (!installed) {
                isolated.require("web/window").invokeMember("install");
                installed = true;
            }
        }

        /** Begins to load a page, as a task of its own. */
        @HostAccess.Export
        public void load(String html) {
            Fetched.Text text = new Fetched.Text(URL, "text/html", html);
            loop.post(tasks, () -> new PageLoader(tree, this).start(text));
        }

        /** The oldest URL that was navigated to, or null. */
        @HostAccess.Export
        public String takeNavigation() {
            return navigations.isEmpty() ? null : navigations.remove(0);
        }

        @Override
        public boolean isGone() {
            return false;
        }

        @Override
        public Fetched fetch(PageUrl url) {
            return new Fetcher().fetch(url);
        }

        @Override
        public void post(Runnable task) {
            loop.post(tasks, task);
        }

        @Override
        public void documentElementCreated() {}

        @Override
        public void runClassic(ScriptText script) {
            agent.run(() -> evaluate(script));
        }

        private void evaluate(ScriptText script) {
            String text = "\n".repeat(script.line() - 1) + script.code();
            try {
                realm.eval(Source.newBuilder("js", text, script.url()).buildLiteral());
            } catch (PolyglotException e) {
                realm.require("common/report").invokeMember("reportException", e.getGuestObject());
            }
        }

        @Override
        public void runModule(ScriptText script) {
            throw new UnsupportedOperationException("modules need a file system");
        }

        @Override
        public void scriptEvent(NodeRef script, String type) {
            agent.run(() -> document.fire(script.node(), type, false, false));
        }

        @Override
        public int frameInserted(String name, FrameContent content, Runnable loaded) {
            post(loaded);
            return 2;
        }

        @Override
        public void frameRemoved(int frame) {}

        @Override
        public void frameNavigated(int frame, FrameContent content) {}

        @Override
        public void frameRenamed(int frame, String name) {}

        @Override
        public void readyStateChanged() {
            agent.run(() -> document.fire(tree.root(), "readystatechange", false, false));
        }

        @Override
        public void domContentLoaded() {
            agent.run(() -> document.fire(tree.root(), "DOMContentLoaded", true, false));
        }

        @Override
        public void load() {
            agent.run(() -> document.fire(null, "load", false, false));
        }

        @Override
        public void consoleError(String message, String url) {
            realm.require("common/report").invokeMember("reportException", message);
        }
    }
}
