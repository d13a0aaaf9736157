package dev.valence.page;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one tree of a document, which both worlds see (DOM standard, 4.2 Node tree). It begins empty
 * and grows while the page is parsed.
 *
 * <p>Threads: confined to the document's loop. Life: until the document is replaced; nodes are
 * garbage as soon as neither the tree nor a wrapper holds them.
 */
public final class DocumentTree {
    private final Document root;
    private final Mutations mutations = new Mutations();
    private PageUrl url;
    private @Nullable PageUrl inheritedBase;
    private ReadyState readyState = ReadyState.LOADING;
    private @Nullable Element currentScript;
    private @Nullable Element activeElement;
    private Consumer<Node> connected = node -> {};
    private Consumer<Node> disconnected = node -> {};
    private BiConsumer<Element, String> attributeChanged = (element, name) -> {};
    private Consumer<Element> bodyWithHandlers = body -> {};
    private Consumer<String> titleChanged = title -> {};
    private String lastTitle = "";
    private int version;
    private boolean visible = true;

    public DocumentTree(PageUrl url) {
        this.url = url;
        this.root = new Document("");
    }

    public Document root() {
        return root;
    }

    /** Who is told of changes. */
    public Mutations mutations() {
        return mutations;
    }

    public PageUrl url() {
        return url;
    }

    /** Moves the document to another fragment. */
    public void setUrl(PageUrl url) {
        this.url = url;
    }

    /** What relative references resolve against: the first {@code base}, or the document's URL. */
    public PageUrl baseUrl() {
        Element head = head();
        Element base = head == null ? null : head.selectFirst("base[href]");
        PageUrl fallback = inheritedBase == null ? url : inheritedBase;
        return base == null ? fallback : PageUrl.resolve(base.attr("href"), fallback);
    }

    /** Lets a document whose own URL has no path resolve as another one does. */
    public void setInheritedBase(@Nullable PageUrl base) {
        inheritedBase = base;
    }

    /** Whether the window that shows the document is visible. */
    public boolean isVisible() {
        return visible;
    }

    public void setVisible(boolean on) {
        visible = on;
    }

    public ReadyState readyState() {
        return readyState;
    }

    void setReadyState(ReadyState state) {
        readyState = state;
    }

    public @Nullable Element currentScript() {
        return currentScript;
    }

    void setCurrentScript(@Nullable Element script) {
        currentScript = script;
    }

    /** The element that has the focus, or null. */
    public @Nullable Element activeElement() {
        return activeElement != null && isConnected(activeElement) ? activeElement : null;
    }

    public void setActiveElement(@Nullable Element element) {
        activeElement = element;
    }

    public @Nullable Element documentElement() {
        return root.firstElementChild();
    }

    public @Nullable Element head() {
        return childOfRoot("head");
    }

    public @Nullable Element body() {
        return childOfRoot("body");
    }

    private @Nullable Element childOfRoot(String name) {
        Element html = documentElement();
        for (Element at = html == null ? null : html.firstElementChild(); at != null; ) {
            if (at.normalName().equals(name)) {
                return at;
            }
            at = at.nextElementSibling();
        }
        return null;
    }

    /** The text of the title element, with white space stripped and collapsed. */
    public String title() {
        Element title = titleElement();
        return title == null ? "" : textContent(title).strip().replaceAll("[ \\t\\n\\f\\r]+", " ");
    }

    /** Sets the title; a document without head keeps none. */
    public void setTitle(String text) {
        Element title = titleElement();
        Element head = head();
        if (title == null && head != null) {
            title = new Element("title");
            insert(head, title, null);
        }
        if (title != null) {
            setText(title, text);
        }
    }

    private @Nullable Element titleElement() {
        return root.selectFirst("title");
    }

    /** Grows with every change, so that lists can tell whether they are still right. */
    public int version() {
        return version;
    }

    public boolean isConnected(Node node) {
        Node at = node;
        while (at.parent() != null) {
            at = at.parent();
        }
        return at == root;
    }

    /** Puts {@code child} into {@code parent}, before {@code before} or last. */
    public void insert(Element parent, Node child, @Nullable Node before) {
        Node reference = before == child ? child.nextSibling() : before;
        detach(child);
        if (child instanceof FragmentNode fragment) {
            List.copyOf(fragment.childNodes()).forEach(inner -> insert(parent, inner, reference));
            return;
        }
        int index = reference == null ? parent.childNodeSize() : reference.siblingIndex();
        parent.insertChildren(index, List.of(child));
        mutations.inserted(parent, child);
        changed(parent);
        if (isConnected(parent)) {
            announceBody(child);
            connected.accept(child);
        }
        maybeRunnable(parent);
    }

    private void announceBody(Node child) {
        if (child == body() && child.attributesSize() > 0) {
            bodyWithHandlers.accept((Element) child);
        }
    }

    /** Takes {@code node} out of its parent, if it has one. */
    public void remove(Node node) {
        detach(node);
    }

    private void detach(Node node) {
        Node parent = node.parent();
        if (parent != null) {
            boolean wasConnected = isConnected(parent);
            Node previous = node.previousSibling();
            Node next = node.nextSibling();
            node.remove();
            mutations.children(parent, List.of(), List.of(node), previous, next);
            changed(parent);
            if (wasConnected) {
                disconnected.accept(node);
            }
        }
    }

    /** Replaces all children by one text, or by nothing if it is empty. */
    public void setText(Element element, String text) {
        List<Node> gone = List.copyOf(element.childNodes());
        gone.forEach(Node::remove);
        if (!text.isEmpty()) {
            element.appendChild(new TextNode(text));
        }
        mutations.children(element, List.copyOf(element.childNodes()), gone, null, null);
        changed(element);
        if (isConnected(element)) {
            gone.forEach(disconnected);
        }
    }

    /** All text below {@code node}. */
    public static String textContent(Node node) {
        StringBuilder out = new StringBuilder();
        node.nodeStream().map(Markup::textOf).filter(text -> text != null).forEach(out::append);
        return out.toString();
    }

    /** To be called after a change of a text or attribute of {@code node}. */
    public void changed(Node node) {
        version++;
        if (node.normalName().equals("title") || node.normalName().equals("head")) {
            announceTitle();
        } else if (node.parent() != null && node.parent().normalName().equals("title")) {
            announceTitle();
        }
    }

    /** To be called after an attribute was set or removed. */
    public void attributeChanged(Element element, String name) {
        changed(element);
        attributeChanged.accept(element, name);
    }

    /** To be called when a connected element may have become a script that can run. */
    public void maybeRunnable(Element element) {
        if (ScriptRunner.isScript(element) && isConnected(element)) {
            connected.accept(element);
        }
    }

    private void announceTitle() {
        String title = title();
        if (!title.equals(lastTitle)) {
            lastTitle = title;
            titleChanged.accept(title);
        }
    }

    /** Says what to do with each subtree that has become part of the document. */
    void onConnected(Consumer<Node> action) {
        connected = connected.andThen(action);
    }

    /** Says what to do with each subtree that is no part of the document any more. */
    void onDisconnected(Consumer<Node> action) {
        disconnected = action;
    }

    /** Says what to do when an attribute is set or removed. */
    void onAttributeChanged(BiConsumer<Element, String> action) {
        attributeChanged = action;
    }

    /** Says what to do with a body that has attributes: its handlers may be the window's. */
    public void onBodyWithHandlers(Consumer<Element> action) {
        bodyWithHandlers = action;
    }

    /** Says what to do when the document's title becomes another one. */
    public void onTitleChanged(Consumer<String> action) {
        titleChanged = action;
    }
}
