package dev.valence.binding;

import dev.valence.js.Realm;
import dev.valence.page.DocumentTree;
import dev.valence.page.Mutations;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('mutations')}: tells one world of changes of the document's nodes, whichever world
 * made them.
 *
 * <p>Threads: confined to the document's loop. Life: its realm's.
 */
public final class MutationsBinding {
    private final Realm realm;
    private final DocumentTree tree;
    private final NodeWrappers wrappers;

    MutationsBinding(Realm realm, DocumentTree tree, NodeWrappers wrappers) {
        this.realm = realm;
        this.tree = tree;
        this.wrappers = wrappers;
    }

    /**
     * Begins to tell of changes; to be called once.
     *
     * @param onAttribute called with the element, the attribute's name and its old value or null
     * @param onText called with the node and its old data
     * @param onChildren called with the parent, arrays of the nodes that came and went, and the
     *     siblings before and after them or null
     */
    @HostAccess.Export
    public void listen(Value onAttribute, Value onText, Value onChildren) {
        tree.mutations().add(new Teller(onAttribute, onText, onChildren));
    }

    private final class Teller implements Mutations.Listener {
        private final Value onAttribute;
        private final Value onText;
        private final Value onChildren;

        Teller(Value onAttribute, Value onText, Value onChildren) {
            this.onAttribute = onAttribute;
            this.onText = onText;
            this.onChildren = onChildren;
        }

        @Override
        public void attribute(Element target, String name, @Nullable String oldValue) {
            if (!realm.isClosed()) {
                onAttribute.executeVoid(wrappers.of(target), name, oldValue);
            }
        }

        @Override
        public void text(Node target, String oldText) {
            if (!realm.isClosed()) {
                onText.executeVoid(wrappers.of(target), oldText);
            }
        }

        @Override
        public void children(
                Node target,
                List<Node> added,
                List<Node> removed,
                @Nullable Node previous,
                @Nullable Node next) {
            if (!realm.isClosed()) {
                onChildren.executeVoid(
                        wrappers.of(target),
                        wrappers.all(added),
                        wrappers.all(removed),
                        wrappers.of(previous),
                        wrappers.of(next));
            }
        }
    }
}
