package dev.valence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The iframe elements of a document, each of which has a frame while it is connected (HTML, 4.8.5
 * The iframe element).
 *
 * <p>Threads: confined to the document's loop. Life: the document's. Differences from a browser: an
 * iframe without {@code src} loads about:blank in a task of its own, so its {@code load} comes
 * after the script that inserts it; {@code loading} and {@code sandbox} are ignored.
 */
public final class FrameElements {
    private static final String FRAME = "frame";

    private final DocumentTree tree;
    private final PageHost host;
    private final ScriptRunner scripts;

    /** A frame, and what lets the document's load go on without it. */
    private record Inside(int frame, Runnable release) {}

    private final Map<Element, Inside> frames = new LinkedHashMap<>();

    FrameElements(DocumentTree tree, PageHost host, ScriptRunner scripts) {
        this.tree = tree;
        this.host = host;
        this.scripts = scripts;
        tree.onConnected(this::connected);
        tree.onDisconnected(this::disconnected);
        tree.onAttributeChanged(this::changed);
    }

    /** The id of the frame in an iframe element, or 0. */
    public static int frameOf(Node node) {
        return NodeState.get(node, FRAME) instanceof Integer frame ? frame : 0;
    }

    private static boolean isIframe(Node node) {
        return node instanceof Element element && element.normalName().equals("iframe");
    }

    private void connected(Node node) {
        for (Element iframe :
                node.nodeStream(Element.class).filter(FrameElements::isIframe).toList()) {
            if (tree.isConnected(iframe) && !frames.containsKey(iframe)) {
                insert(iframe);
            }
        }
    }

    private void insert(Element iframe) {
        Runnable release = scripts.delayLoad();
        int frame =
                host.frameInserted(
                        iframe.attr("name"), contentOf(iframe), () -> loaded(iframe, release));
        frames.put(iframe, new Inside(frame, release));
        NodeState.set(iframe, FRAME, frame);
    }

    private void loaded(Element iframe, Runnable release) {
        if (frames.containsKey(iframe) && !host.isGone()) {
            host.scriptEvent(new NodeRef(iframe), "load");
            release.run();
        }
    }

    private void disconnected(Node node) {
        if (frames.isEmpty()) {
            return;
        }
        List<Element> gone = new ArrayList<>();
        frames.keySet().stream().filter(iframe -> !tree.isConnected(iframe)).forEach(gone::add);
        for (Element iframe : gone) {
            Inside inside = frames.remove(iframe);
            NodeState.set(iframe, FRAME, 0);
            host.frameRemoved(inside.frame());
            host.post(inside.release());
        }
    }

    private void changed(Element element, String attribute) {
        Inside inside = frames.get(element);
        if (inside == null) {
            return;
        }
        int frame = inside.frame();
        switch (attribute) {
            case "name" -> host.frameRenamed(frame, element.attr("name"));
            case "srcdoc" -> host.frameNavigated(frame, contentOf(element));
            case "src" -> navigate(element, frame);
            default -> {}
        }
    }

    private void navigate(Element iframe, int frame) {
        if (iframe.hasAttr("src") && !iframe.hasAttr("srcdoc")) {
            host.frameNavigated(frame, contentOf(iframe));
        }
    }

    private FrameContent contentOf(Element iframe) {
        @Nullable String srcdoc = iframe.hasAttr("srcdoc") ? iframe.attr("srcdoc") : null;
        String src = iframe.attr("src").strip();
        if (srcdoc != null) {
            return new FrameContent(new PageUrl.SrcDoc(), srcdoc);
        }
        return new FrameContent(
                src.isEmpty() ? new PageUrl.Blank("") : PageUrl.resolve(src, tree.baseUrl()), null);
    }
}
