package dev.valence.page;

import java.util.Set;
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
 * Nodes as HTML text (HTML standard, 13.3 Serializing HTML fragments). jsoup's own output is for
 * people: it drops empty attribute values and escapes more.
 *
 * <p>Threads: confined to the document's loop; keeps no state.
 */
public final class Markup {
    private static final Set<String> VOID =
            Set.of(
                    "area",
                    "base",
                    "br",
                    "col",
                    "embed",
                    "hr",
                    "img",
                    "input",
                    "link",
                    "meta",
                    "source",
                    "track",
                    "wbr",
                    "basefont",
                    "bgsound",
                    "frame",
                    "keygen",
                    "param");
    private static final Set<String> RAW =
            Set.of(
                    "style",
                    "script",
                    "xmp",
                    "iframe",
                    "noembed",
                    "noframes",
                    "plaintext",
                    "noscript");

    private Markup() {}

    /** The node and what is in it. */
    public static String outer(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    /** What is in the node. */
    public static String inner(Element element) {
        StringBuilder out = new StringBuilder();
        children(element, out);
        return out.toString();
    }

    /** The text of a text-like node, or null for others. */
    static @Nullable String textOf(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof DataNode data ? data.getWholeData() : null;
    }

    private static void children(Element element, StringBuilder out) {
        boolean template =
                NodeState.isTemplate(element) && NodeState.get(element, "content") != null;
        Element parent = template ? NodeState.templateContent(element) : element;
        parent.childNodes().forEach(child -> write(child, out));
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof FragmentNode || node instanceof Document) {
            children((Element) node, out);
        } else if (node instanceof Element element) {
            element(element, out);
        } else if (node instanceof Comment comment) {
            out.append("<!--").append(comment.getData()).append("-->");
        } else if (node instanceof DocumentType type) {
            out.append("<!DOCTYPE ").append(type.name()).append('>');
        } else {
            text(node, out);
        }
    }

    private static void element(Element element, StringBuilder out) {
        out.append('<').append(element.tagName());
        for (Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue(), true, out);
            out.append('"');
        }
        out.append('>');
        if (!VOID.contains(element.normalName())) {
            children(element, out);
            out.append("</").append(element.tagName()).append('>');
        }
    }

    private static void text(Node node, StringBuilder out) {
        String text = textOf(node);
        Node parent = node.parent();
        if (text != null && parent != null && RAW.contains(parent.normalName())) {
            out.append(text);
        } else if (text != null) {
            escape(text, false, out);
        }
    }

    private static void escape(String text, boolean attribute, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '\u00a0' -> out.append("&nbsp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }
}
