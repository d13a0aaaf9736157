package dev.valence.page;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;

/**
 * Copies nodes without what {@link NodeState} keeps of them, which jsoup's own clone would share.
 *
 * <p>Threads: confined to the document's loop; keeps no state.
 */
public final class NodeCopy {
    private NodeCopy() {}

    /** A copy without children and without parent. */
    public static Node shallow(Node node) {
        if (node instanceof Document document) {
            return new Document(document.baseUri());
        }
        if (node instanceof FragmentNode) {
            return new FragmentNode();
        }
        if (node instanceof Element element) {
            return new Element(element.tag(), null, attributes(element));
        }
        return leaf(node);
    }

    /** A copy with everything below it; the content of templates is copied into their content. */
    public static Node deep(Node node) {
        Node copy = shallow(node);
        if (copy instanceof Element parent) {
            Element target =
                    NodeState.isTemplate(copy) ? NodeState.templateContent(parent) : parent;
            children(node).forEach(child -> target.appendChild(deep(child)));
        }
        return copy;
    }

    private static Iterable<Node> children(Node node) {
        boolean kept = NodeState.isTemplate(node) && NodeState.get(node, "content") != null;
        return kept ? NodeState.templateContent((Element) node).childNodes() : node.childNodes();
    }

    private static Attributes attributes(Element element) {
        Attributes copy = new Attributes();
        for (Attribute attribute : element.attributes()) {
            copy.put(attribute.getKey(), attribute.getValue());
        }
        return copy;
    }

    private static Node leaf(Node node) {
        if (node instanceof CDataNode data) {
            return new CDataNode(data.getWholeText());
        }
        if (node instanceof TextNode text) {
            return new TextNode(text.getWholeText());
        }
        if (node instanceof DataNode data) {
            return new DataNode(data.getWholeData());
        }
        if (node instanceof Comment comment) {
            return new Comment(comment.getData());
        }
        if (node instanceof XmlDeclaration declaration) {
            return new Comment(declaration.getWholeDeclaration());
        }
        if (node instanceof DocumentType type) {
            return new DocumentType(type.name(), type.publicId(), type.systemId());
        }
        throw new IllegalArgumentException("no node of a page: " + node.nodeName());
    }
}
