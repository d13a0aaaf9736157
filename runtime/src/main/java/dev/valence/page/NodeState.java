package dev.valence.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a node remembers beside its attributes, shared by both worlds: the value and checkedness of
 * a control, whether a script has started, the content of a template. It lives and dies with the
 * node.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class NodeState {
    private static final String PREFIX = "valence.";

    private NodeState() {}

    /** What was stored under {@code key}, or null. */
    public static @Nullable Object get(Node node, String key) {
        return node.attributes().userData(PREFIX + key);
    }

    /** Stores {@code value} under {@code key}. */
    public static void set(Node node, String key, Object value) {
        node.attributes().userData(PREFIX + key, value);
    }

    /** Whether a check box, radio button or option is on: by its state, or else its attribute. */
    public static boolean isChecked(Element element) {
        String attribute = element.normalName().equals("option") ? "selected" : "checked";
        Object state = get(element, attribute);
        return state == null ? element.hasAttr(attribute) : Boolean.TRUE.equals(state);
    }

    /** The content of a template element, made on first use. */
    public static FragmentNode templateContent(Element template) {
        if (get(template, "content") instanceof FragmentNode content) {
            return content;
        }
        FragmentNode content = new FragmentNode();
        set(template, "content", content);
        return content;
    }

    static boolean isTemplate(Node node) {
        return node instanceof Element element && element.normalName().equals("template");
    }
}
