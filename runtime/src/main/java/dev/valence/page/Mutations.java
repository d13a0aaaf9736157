package dev.valence.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of each change of a document's nodes (DOM standard, 4.3 Mutation observers): a
 * listener for each world that observes anything.
 *
 * <p>Threads: confined to the document's loop. Life: the document's. Difference from the standard:
 * the nodes of a fragment are told one by one.
 */
public final class Mutations {
    /** What is told, right after the change. */
    public interface Listener {
        void attribute(Element target, String name, @Nullable String oldValue);

        void text(Node target, String oldText);

        /** Children between {@code previous} and {@code next} came or went. */
        void children(
                Node target,
                List<Node> added,
                List<Node> removed,
                @Nullable Node previous,
                @Nullable Node next);
    }

    private final List<Listener> listeners = new ArrayList<>();

    public void add(Listener listener) {
        listeners.add(listener);
    }

    /** To be called after an attribute was set or removed. */
    public void attribute(Element target, String name, @Nullable String oldValue) {
        listeners.forEach(each -> each.attribute(target, name, oldValue));
    }

    /** To be called after the data of a text or comment was set. */
    public void text(Node target, String oldText) {
        listeners.forEach(each -> each.text(target, oldText));
    }

    void inserted(Node parent, Node child) {
        children(parent, List.of(child), List.of(), child.previousSibling(), child.nextSibling());
    }

    void children(
            Node target,
            List<Node> added,
            List<Node> removed,
            @Nullable Node previous,
            @Nullable Node next) {
        listeners.forEach(each -> each.children(target, added, removed, previous, next));
    }
}
