package dev.valence.binding;

import dev.valence.js.Realm;
import dev.valence.page.DocumentTree;
import dev.valence.page.FragmentNode;
import dev.valence.page.NodeState;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One world's JavaScript objects for the nodes of a document, made when first asked for. A node
 * keeps its wrapper and the wrapper its node, so both are garbage together.
 *
 * <p>Threads: confined to the document's loop.
 */
final class NodeWrappers {
    private final Realm realm;
    private final String key;
    private @Nullable Value factory;

    NodeWrappers(Realm realm, int worldId) {
        this.realm = realm;
        this.key = "wrapper.world-" + worldId;
    }

    void setFactory(Value makeWrapper) {
        factory = makeWrapper;
    }

    /** The wrapper of a node, or null for none. */
    @Nullable Value of(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Value existing = existing(node);
        return existing == null ? make(node) : existing;
    }

    /** The wrapper that a node has already. */
    @Nullable Value existing(Node node) {
        return NodeState.get(node, key) instanceof Value wrapper ? wrapper : null;
    }

    void adopt(Node node, Value wrapper) {
        NodeState.set(node, key, wrapper);
    }

    /** An array of wrappers. */
    Value all(List<? extends Node> nodes) {
        return realm.newArray(nodes.stream().map(this::of).toArray());
    }

    private Value make(Node node) {
        if (factory == null) {
            throw new IllegalStateException("web/dom is not loaded in " + realm.name());
        }
        String namespace = node instanceof Element element ? element.tag().namespace() : "";
        Value made =
                factory.execute(node, typeOf(node), node.nodeName(), namespace, hasHandlers(node));
        adopt(node, made);
        return made;
    }

    /** DOM's nodeType. */
    static int typeOf(Node node) {
        if (node instanceof TextNode || node instanceof DataNode) {
            return 3;
        }
        if (node instanceof Comment) {
            return 8;
        }
        if (node instanceof Document) {
            return 9;
        }
        if (node instanceof DocumentType) {
            return 10;
        }
        return node instanceof FragmentNode ? 11 : 1;
    }

    /** Whether an element has attributes such as onclick. */
    static boolean hasHandlers(Node node) {
        if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The text of a node that is or has text. */
    static String textOf(Node node) {
        return node instanceof Comment comment ? comment.getData() : DocumentTree.textContent(node);
    }
}
