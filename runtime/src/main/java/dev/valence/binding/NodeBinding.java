package dev.valence.binding;

import dev.valence.js.GuestException;
import dev.valence.page.DocumentTree;
import dev.valence.page.FragmentNode;
import dev.valence.page.Markup;
import dev.valence.page.NodeCopy;
import dev.valence.page.NodeState;
import dev.valence.page.ParsedFragment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('node')}: the primitive operations on the nodes of one document, for one world
 * (DOM standard, 4.2 to 4.11). Nodes come in as opaque handles and go out as the world's wrappers.
 *
 * <p>Threads: confined to the document's loop. Life: its realm's.
 */
public final class NodeBinding {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_:\\u0080-\\uffff][^\\s/>\\x00]*");
    private static final String NO_CHILD =
            "Failed to execute '%s' on 'Node': The node %s is not a child of this node.";

    private final DocumentTree tree;
    private final NodeWrappers wrappers;

    NodeBinding(DocumentTree tree, NodeWrappers wrappers) {
        this.tree = tree;
        this.wrappers = wrappers;
    }

    @HostAccess.Export
    public Value createElement(String tag) {
        requireName(tag, "createElement");
        String name = tag.toLowerCase(Locale.ROOT);
        return made(
                new Element(
                        Tag.valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault), null));
    }

    @HostAccess.Export
    public Value createElementNS(String namespace, String name) {
        requireName(name, "createElementNS");
        return made(new Element(Tag.valueOf(name, namespace, ParseSettings.preserveCase), null));
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static void requireName(String name, String method) {
        if (!isName(name)) {
            String text =
                    "Failed to execute '%s' on 'Document': The tag name provided ('%s') is not a"
                            + " valid name.";
            throw GuestException.domException(
                    "InvalidCharacterError", text.formatted(method, name));
        }
    }

    private Value made(Node node) {
        return Objects.requireNonNull(wrappers.of(node));
    }

    /** This world's wrapper of a node that another world has handed over. */
    @HostAccess.Export
    public Value wrapper(Node node) {
        return made(node);
    }

    /** A node that has no wrapper yet; {@link #adopt} gives it one. */
    @HostAccess.Export
    public Node newText(String data) {
        return new TextNode(data);
    }

    @HostAccess.Export
    public Node newComment(String data) {
        return new Comment(data);
    }

    @HostAccess.Export
    public Node newFragment() {
        return new FragmentNode();
    }

    @HostAccess.Export
    public void adopt(Node node, Value wrapper) {
        wrappers.adopt(node, wrapper);
    }

    @HostAccess.Export
    public @Nullable Value parent(Node node) {
        return wrappers.of(node.parent());
    }

    @HostAccess.Export
    public @Nullable Value sibling(Node node, boolean next) {
        return wrappers.of(next ? node.nextSibling() : node.previousSibling());
    }

    @HostAccess.Export
    public @Nullable Value child(Node node, boolean last) {
        return wrappers.of(last ? node.lastChild() : node.firstChild());
    }

    @HostAccess.Export
    public Value children(Node node, boolean elementsOnly) {
        List<Node> children = node.childNodes();
        return wrappers.all(
                elementsOnly
                        ? children.stream().filter(Element.class::isInstance).toList()
                        : children);
    }

    @HostAccess.Export
    public Value root(Node node) {
        Node at = node;
        while (at.parent() != null) {
            at = at.parent();
        }
        return made(at);
    }

    @HostAccess.Export
    public boolean contains(Node outer, Node inner) {
        return isInside(inner, outer);
    }

    private static boolean isInside(@Nullable Node inner, Node outer) {
        Node at = inner;
        while (at != null && at != outer) {
            at = at.parent();
        }
        return at != null;
    }

    /** Whether {@code a} stands before {@code b} in the same tree. */
    @HostAccess.Export
    public boolean precedes(Node a, Node b) {
        for (Node at : (Iterable<Node>) a.root().nodeStream()::iterator) {
            if (at == a || at == b) {
                return at == a;
            }
        }
        return false;
    }

    @HostAccess.Export
    public boolean isConnected(Node node) {
        return tree.isConnected(node);
    }

    /** Inserts {@code child} before {@code before}, or last; {@code method} is named in errors. */
    @HostAccess.Export
    public void insert(Node parent, Node child, @Nullable Node before, String method) {
        if (before != null && before.parent() != parent) {
            String what = "before which the new node is to be inserted";
            throw GuestException.domException("NotFoundError", NO_CHILD.formatted(method, what));
        }
        tree.insert(requireParent(parent, child, method), child, before);
    }

    private static Element requireParent(Node parent, Node child, String method) {
        if (isInside(parent, child)) {
            throw hierarchy(method, "The new child element contains the parent.");
        }
        boolean documentChild = child instanceof Element || child instanceof Comment;
        if (!(parent instanceof Element element) || child instanceof Document) {
            throw hierarchy(method, "This node type does not support this method.");
        }
        if (parent instanceof Document && !documentChild && !(child instanceof DocumentType)) {
            throw hierarchy(
                    method,
                    "Nodes of type '#text' may not be inserted inside nodes of type '#document'.");
        }
        boolean second = child instanceof Element && !(child instanceof FragmentNode);
        if (parent instanceof Document document
                && second
                && document.childrenSize() > 0
                && document.firstElementChild() != child) {
            throw hierarchy(method, "Only one element on document allowed.");
        }
        return element;
    }

    private static GuestException hierarchy(String method, String why) {
        return GuestException.domException(
                "HierarchyRequestError", "Failed to execute '" + method + "' on 'Node': " + why);
    }

    @HostAccess.Export
    public void removeChild(Node parent, Node child) {
        if (child.parent() != parent) {
            String text = NO_CHILD.formatted("removeChild", "to be removed");
            throw GuestException.domException("NotFoundError", text);
        }
        tree.remove(child);
    }

    @HostAccess.Export
    public void remove(Node node) {
        tree.remove(node);
    }

    @HostAccess.Export
    public Value clone(Node node, boolean deep) {
        return made(deep ? NodeCopy.deep(node) : NodeCopy.shallow(node));
    }

    @HostAccess.Export
    public String text(Node node) {
        return NodeWrappers.textOf(node);
    }

    /** Replaces what is in a parent, or the data of a text or comment. */
    @HostAccess.Export
    public void setText(Node node, String text) {
        String old = node instanceof Element ? "" : NodeWrappers.textOf(node);
        if (node instanceof Element element) {
            tree.setText(element, text);
            tree.maybeRunnable(element);
        } else if (node instanceof TextNode leaf) {
            leaf.text(text);
        } else if (node instanceof DataNode leaf) {
            leaf.setWholeData(text);
        } else if (node instanceof Comment leaf) {
            leaf.setData(text);
        }
        if (!(node instanceof Element)) {
            tree.mutations().text(node, old);
        }
        tree.changed(node);
    }

    @HostAccess.Export
    public String innerHtml(Element element) {
        return Markup.inner(element);
    }

    @HostAccess.Export
    public String outerHtml(Node node) {
        return Markup.outer(node);
    }

    /** Parses markup as the content of {@code context}; its scripts will not run. */
    @HostAccess.Export
    public Value parse(Element context, String html) {
        return made(ParsedFragment.of(html, context));
    }

    /** What a control has become: a string, a boolean, or null if nothing was set. */
    @HostAccess.Export
    public @Nullable Object state(Node node, String key) {
        return NodeState.get(node, key);
    }

    @HostAccess.Export
    public void setState(Node node, String key, Value value) {
        NodeState.set(node, key, value.isBoolean() ? (Object) value.asBoolean() : value.asString());
        tree.changed(node);
    }

    @HostAccess.Export
    public Value templateContent(Element template) {
        return made(NodeState.templateContent(template));
    }
}
