package dev.valence.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** A host without a realm: it writes down what it is asked for and can act in a script's place. */
final class RecordingHost implements PageHost {
    final DocumentTree tree = new DocumentTree(PageUrl.parse("file:///app/index.html"));
    final List<String> log = new ArrayList<>();
    final List<ScriptText> scripts = new ArrayList<>();
    final Map<String, String> files = new HashMap<>();
    final Map<String, Consumer<RecordingHost>> actions = new HashMap<>();
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    boolean gone;

    /** Loads a page to the end and returns what happened. */
    List<String> load(String html) {
        new PageLoader(tree, this)
                .start(new Fetched.Text("file:///app/index.html", "text/html", html));
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
        return log;
    }

    @Override
    public boolean isGone() {
        return gone;
    }

    @Override
    public Fetched fetch(PageUrl url) {
        String text = files.get(url.href());
        return text == null
                ? new Fetched.Failed(url.href(), NetError.FILE_NOT_FOUND, "missing")
                : new Fetched.Text(url.href(), "text/javascript", text);
    }

    @Override
    public void post(Runnable task) {
        tasks.add(task);
    }

    @Override
    public void documentElementCreated() {
        log.add("document element");
    }

    @Override
    public void runClassic(ScriptText script) {
        run("classic", script);
    }

    @Override
    public void runModule(ScriptText script) {
        run("module", script);
    }

    private void run(String kind, ScriptText script) {
        log.add(kind + " " + script.code().strip());
        scripts.add(script);
        actions.getOrDefault(script.code().strip(), host -> {}).accept(this);
    }

    @Override
    public void scriptEvent(NodeRef script, String type) {
        log.add(type + " " + ((Element) script.node()).attr("src"));
    }

    @Override
    public int frameInserted(String name, FrameContent content, Runnable loaded) {
        log.add("frame " + name + " " + content.url().href());
        post(loaded);
        return 1;
    }

    @Override
    public void frameRemoved(int frame) {
        log.add("frame removed");
    }

    @Override
    public void frameNavigated(int frame, FrameContent content) {
        log.add("frame navigated " + content.url().href());
    }

    @Override
    public void frameRenamed(int frame, String name) {
        log.add("frame renamed " + name);
    }

    @Override
    public void readyStateChanged() {
        log.add(tree.readyState().word());
    }

    @Override
    public void domContentLoaded() {
        log.add("DOMContentLoaded");
    }

    @Override
    public void load() {
        log.add("load");
    }

    @Override
    public void consoleError(String message, String url) {
        log.add(message + " " + url);
    }
}
