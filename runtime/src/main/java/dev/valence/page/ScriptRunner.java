package dev.valence.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Decides when each script element of a document runs, and when the document is complete (HTML
 * standard, 4.12.1 The script element and 13.2.7 The end).
 *
 * <p>Threads: confined to the document's loop. Differences from a browser: scripts that block
 * nothing run in the order in which they were found, one task each.
 */
final class ScriptRunner {
    private static final Set<String> CLASSIC_TYPES =
            Set.of(
                    "",
                    "text/javascript",
                    "application/javascript",
                    "application/ecmascript",
                    "text/ecmascript",
                    "application/x-javascript",
                    "text/x-javascript",
                    "text/jscript");

    private enum Kind {
        CLASSIC,
        MODULE
    }

    private final DocumentTree tree;
    private final PageHost host;
    private final Deque<Runnable> deferred = new ArrayDeque<>();
    private int delayingLoad;
    private boolean parsed;
    private boolean complete;

    ScriptRunner(DocumentTree tree, PageHost host) {
        this.tree = tree;
        this.host = host;
        tree.onConnected(this::connected);
    }

    static boolean isScript(Node node) {
        return node instanceof Element element && element.normalName().equals("script");
    }

    /** Keeps {@link #connected} from running a script that the parser is about to insert. */
    static void leaveToParser(Element script) {
        NodeState.set(script, "parser-inserted", true);
    }

    /** Keeps a script that came by {@code innerHTML} from ever running. */
    static void neverRun(Element script) {
        NodeState.set(script, "started", true);
    }

    /** Runs what the scripts below {@code node} ask for, now that they are in the document. */
    private void connected(Node node) {
        for (Element script :
                node.nodeStream(Element.class).filter(ScriptRunner::isScript).toList()) {
            if (NodeState.get(script, "parser-inserted") == null) {
                runInserted(script);
            }
        }
    }

    private void runInserted(Element script) {
        Kind kind = tree.isConnected(script) ? begin(script) : null;
        if (kind == null) {
            return;
        }
        if (kind == Kind.MODULE || script.hasAttr("src")) {
            runSoon(script, kind);
        } else {
            runInline(script, kind);
        }
    }

    /** Runs or files a script that the parser has inserted; true if {@code resume} is to follow. */
    boolean runForParser(Element script, Runnable resume) {
        Kind kind = begin(script);
        if (kind == null) {
            return false;
        }
        boolean external = script.hasAttr("src");
        if ((kind == Kind.MODULE || external) && script.hasAttr("async")) {
            runSoon(script, kind);
        } else if (kind == Kind.MODULE || external && script.hasAttr("defer")) {
            deferred.add(() -> run(script, kind));
        } else if (external) {
            host.post(() -> unlessGone(() -> runBlocking(script, kind, resume)));
            return true;
        } else {
            runInline(script, kind);
        }
        return false;
    }

    private void runBlocking(Element script, Kind kind, Runnable resume) {
        run(script, kind);
        resume.run();
    }

    /** Marks a script as started, if it is one that can run. */
    private @Nullable Kind begin(Element script) {
        boolean empty = !script.hasAttr("src") && DocumentTree.textContent(script).isEmpty();
        Kind kind = kindOf(script);
        if (empty || kind == null || NodeState.get(script, "started") != null) {
            return null;
        }
        NodeState.set(script, "started", true);
        return kind == Kind.CLASSIC && script.hasAttr("nomodule") ? null : kind;
    }

    private static @Nullable Kind kindOf(Element script) {
        String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
        if (type.equals("module")) {
            return Kind.MODULE;
        }
        return CLASSIC_TYPES.contains(type) ? Kind.CLASSIC : null;
    }

    private void runSoon(Element script, Kind kind) {
        delayingLoad++;
        host.post(
                () ->
                        unlessGone(
                                () -> {
                                    run(script, kind);
                                    delayingLoad--;
                                    completeIfQuiet();
                                }));
    }

    /** Delays the document's load until the result is run. */
    Runnable delayLoad() {
        boolean[] delays = {true};
        delayingLoad++;
        return () -> {
            delayingLoad -= delays[0] ? 1 : 0;
            delays[0] = false;
            completeIfQuiet();
        };
    }

    private void unlessGone(Runnable task) {
        if (!host.isGone()) {
            task.run();
        }
    }

    private void run(Element script, Kind kind) {
        if (host.isGone()) {
            return;
        }
        if (!script.hasAttr("src")) {
            runInline(script, kind);
            return;
        }
        String src = script.attr("src");
        Fetched fetched = fetch(src);
        if (fetched instanceof Fetched.Text text) {
            execute(script, kind, new ScriptText(text.text(), text.url(), 1, 1, false));
            unlessGone(() -> host.scriptEvent(new NodeRef(script), "load"));
        } else if (fetched instanceof Fetched.Failed failed) {
            reportMissing(failed);
            host.scriptEvent(new NodeRef(script), "error");
        }
    }

    private Fetched fetch(String src) {
        if (src.isEmpty()) {
            return new Fetched.Failed("", NetError.INVALID_URL, "the src of a script is empty");
        }
        return host.fetch(PageUrl.resolve(src, tree.baseUrl()));
    }

    private void reportMissing(Fetched.Failed failed) {
        if (!failed.url().isEmpty()) {
            host.consoleError(failed.consoleText(), failed.url());
        }
    }

    private void runInline(Element script, Kind kind) {
        int line = NodeState.get(script, "line") instanceof Integer value ? value : 1;
        int column = NodeState.get(script, "column") instanceof Integer value ? value : 1;
        String code = DocumentTree.textContent(script);
        execute(script, kind, new ScriptText(code, tree.url().href(), line, column, true));
    }

    private void execute(Element script, Kind kind, ScriptText text) {
        if (kind == Kind.MODULE) {
            host.runModule(text);
            return;
        }
        Element outer = tree.currentScript();
        tree.setCurrentScript(script);
        try {
            host.runClassic(text);
        } finally {
            tree.setCurrentScript(outer);
        }
    }

    /** The parser is done: deferred scripts, DOMContentLoaded, and load when nothing delays it. */
    void documentParsed() {
        become(ReadyState.INTERACTIVE);
        while (!deferred.isEmpty() && !host.isGone()) {
            deferred.remove().run();
        }
        unlessGone(host::domContentLoaded);
        parsed = true;
        host.post(() -> unlessGone(this::completeIfQuiet));
    }

    private void completeIfQuiet() {
        if (parsed && delayingLoad == 0 && !complete && !host.isGone()) {
            complete = true;
            become(ReadyState.COMPLETE);
            unlessGone(host::load);
        }
    }

    private void become(ReadyState state) {
        tree.setReadyState(state);
        host.readyStateChanged();
    }
}
