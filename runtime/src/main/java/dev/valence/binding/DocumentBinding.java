package dev.valence.binding;

import dev.valence.js.Realm;
import dev.valence.page.DocumentTree;
import dev.valence.page.NetError;
import dev.valence.page.NodeRef;
import dev.valence.page.NodeState;
import dev.valence.page.PageUrl;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('document')}: the document of a page as one world sees it, and the way of DOM
 * events between the worlds (DOM standard, 4.5 Interface Document; 2.9 Dispatching events).
 *
 * <p>An event is dispatched world by world, each with its own Event object, in the order given to
 * {@link #connect}; a cancel in one is seen by the others.
 *
 * <p>Threads: confined to the document's loop. Life: its realm's. Differences from Chromium: the
 * worlds' listeners do not interleave, and stopPropagation() holds in its own world.
 */
public final class DocumentBinding {
    private final Realm realm;
    private final DocumentTree tree;
    private final boolean mainWorld;
    private final NodeWrappers wrappers;
    private List<DocumentBinding> worlds = List.of(this);
    private @Nullable Value receive;
    private @Nullable Value windowListens;

    private DocumentBinding(Realm realm, DocumentTree tree, int worldId) {
        this.realm = realm;
        this.tree = tree;
        this.mainWorld = worldId == 0;
        this.wrappers = new NodeWrappers(realm, worldId);
    }

    /**
     * Gives {@code realm} the bindings document, node, attributes and query over {@code tree}.
     *
     * @param worldId 0 for the page's own world
     */
    public static DocumentBinding install(Realm realm, DocumentTree tree, int worldId) {
        DocumentBinding made = new DocumentBinding(realm, tree, worldId);
        realm.provide("document", made);
        realm.provide("node", new NodeBinding(tree, made.wrappers));
        realm.provide("attributes", new AttributesBinding(realm, tree));
        realm.provide("mutations", new MutationsBinding(realm, tree, made.wrappers));
        realm.provide("query", new QueryBinding(tree, made.wrappers));
        if (made.mainWorld) {
            tree.onBodyWithHandlers(made.wrappers::of);
        }
        return made;
    }

    /** Makes bindings see each other's events; the isolated world comes first. */
    public static void connect(List<DocumentBinding> worlds) {
        worlds.forEach(world -> world.worlds = List.copyOf(worlds));
    }

    /** Fires a trusted event at a node, in all worlds. */
    public void fireAt(NodeRef target, String type) {
        fire(target.node(), type, false, false);
    }

    /** Fires a trusted event at the document, in all worlds. */
    public void fireAtDocument(String type, boolean bubbles) {
        fire(tree.root(), type, bubbles, false);
    }

    /**
     * Fires a trusted event in all worlds.
     *
     * @param target a node, or null for the window
     * @return whether no listener canceled it
     */
    public boolean fire(@Nullable Node target, String type, boolean bubbles, boolean cancelable) {
        return fire(
                target,
                "Event",
                type,
                "{\"bubbles\":%b,\"cancelable\":%b}".formatted(bubbles, cancelable));
    }

    /**
     * Fires a trusted event in all worlds.
     *
     * @param className the event's class, such as HashChangeEvent
     * @param initJson its init dictionary as JSON
     */
    public boolean fire(@Nullable Node target, String className, String type, String initJson) {
        boolean canceled = false;
        for (DocumentBinding world : worlds) {
            canceled = world.deliver(target, className, type, initJson, true, canceled);
        }
        return !canceled;
    }

    private boolean deliver(
            @Nullable Node target,
            String className,
            String type,
            String initJson,
            boolean trusted,
            boolean canceled) {
        if (receive == null || realm.isClosed() || !isHeard(target, type)) {
            return canceled;
        }
        return receive.execute(wrappers.of(target), className, type, initJson, trusted, canceled)
                .asBoolean();
    }

    /**
     * Whether this world can have listeners for an event; if not, it need not even load its DOM.
     */
    private boolean isHeard(@Nullable Node target, String type) {
        return reachesWindow(target, type)
                        && windowListens != null
                        && windowListens.execute(type).asBoolean()
                || Stream.iterate(target, node -> node != null, Node::parent)
                        .anyMatch(node -> canListen(node, "on" + type));
    }

    /** The {@code load} of a node ends at the document (HTML, 7.2.2). */
    private static boolean reachesWindow(@Nullable Node target, String type) {
        return target == null || !type.equals("load");
    }

    /**
     * Connects the binding to js-lib.
     *
     * @param makeWrapper makes the object for a node
     * @param receiveEvent dispatches an event that comes from Java or the other world
     * @param hasWindowListeners whether the window has listeners for a type
     */
    @HostAccess.Export
    public void start(Value makeWrapper, Value receiveEvent, Value hasWindowListeners) {
        wrappers.setFactory(makeWrapper);
        receive = receiveEvent;
        windowListens = hasWindowListeners;
    }

    @HostAccess.Export
    public boolean isMainWorld() {
        return mainWorld;
    }

    @HostAccess.Export
    public boolean hasOtherWorlds() {
        return worlds.size() > 1;
    }

    /**
     * Dispatches an event in the worlds before this one, or in those after it; says if canceled.
     */
    @HostAccess.Export
    public boolean broadcast(
            boolean before,
            @Nullable Node target,
            String className,
            String type,
            String initJson,
            boolean trusted,
            boolean canceled) {
        int own = worlds.indexOf(this);
        List<DocumentBinding> others =
                before ? worlds.subList(0, own) : worlds.subList(own + 1, worlds.size());
        boolean result = canceled;
        for (DocumentBinding world : others) {
            result = world.deliver(target, className, type, initJson, trusted, result);
        }
        return result;
    }

    /** The wrappers from {@code target} up to its root that can have listeners in this world. */
    @HostAccess.Export
    public Value path(Node target, String type) {
        return wrappers.all(
                Stream.iterate(target, node -> node != null, Node::parent)
                        .filter(node -> node == target || canListen(node, "on" + type))
                        .toList());
    }

    private boolean canListen(Node node, String attribute) {
        boolean handler =
                mainWorld && node instanceof Element element && element.hasAttr(attribute);
        return handler || wrappers.existing(node) != null;
    }

    /**
     * Compiles the text of an attribute such as onclick: a function of document, form and element.
     */
    @HostAccess.Export
    public Value compileHandler(Element element, String name, String code) {
        String parameters =
                name.equals("onerror") && element == tree.body()
                        ? "event, source, lineno, colno, error"
                        : "event";
        int line = NodeState.get(element, "line") instanceof Integer value ? value : 1;
        String text =
                "\n".repeat(line - 1)
                        + "(function () { with (arguments[0]) { with (arguments[1]) { with"
                        + " (arguments[2]) {return function "
                        + name
                        + "("
                        + parameters
                        + ") {"
                        + code
                        + "\n} } } } })";
        return realm.eval(Source.newBuilder("js", text, tree.url().href()).buildLiteral());
    }

    @HostAccess.Export
    public Value document() {
        return Objects.requireNonNull(wrappers.of(tree.root()));
    }

    @HostAccess.Export
    public @Nullable Value documentElement() {
        return wrappers.of(tree.documentElement());
    }

    @HostAccess.Export
    public @Nullable Value head() {
        return wrappers.of(tree.head());
    }

    @HostAccess.Export
    public @Nullable Value body() {
        return wrappers.of(tree.body());
    }

    @HostAccess.Export
    public @Nullable Value currentScript() {
        return wrappers.of(tree.currentScript());
    }

    @HostAccess.Export
    public @Nullable Value activeElement() {
        Element active = tree.activeElement();
        return wrappers.of(active == null ? tree.body() : active);
    }

    @HostAccess.Export
    public void setActiveElement(@Nullable Element element) {
        tree.setActiveElement(element);
    }

    @HostAccess.Export
    public String title() {
        return tree.title();
    }

    @HostAccess.Export
    public void setTitle(String title) {
        tree.setTitle(title);
    }

    @HostAccess.Export
    public String url() {
        return tree.url().href();
    }

    @HostAccess.Export
    public String baseUrl() {
        return tree.baseUrl().href();
    }

    /** An absolute URL, or null if {@code reference} cannot be resolved. */
    @HostAccess.Export
    public @Nullable String resolve(String reference) {
        PageUrl url = PageUrl.resolve(reference, tree.baseUrl());
        return url instanceof PageUrl.Unusable unusable && unusable.error() == NetError.INVALID_URL
                ? null
                : url.href();
    }

    @HostAccess.Export
    public boolean isVisible() {
        return tree.isVisible();
    }

    @HostAccess.Export
    public String readyState() {
        return tree.readyState().word();
    }

    /** Grows with every change of the tree. */
    @HostAccess.Export
    public int version() {
        return tree.version();
    }
}
