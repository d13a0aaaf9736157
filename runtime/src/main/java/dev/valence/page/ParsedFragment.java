package dev.valence.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Markup that a script hands over, as with {@code innerHTML}; its scripts never run.
 *
 * <p>Threads: confined to the document's loop. Life: until its nodes are inserted.
 */
public final class ParsedFragment {
    private ParsedFragment() {}

    /** Parses {@code html} as if it stood in {@code context}. */
    public static FragmentNode of(String html, Element context) {
        FragmentNode fragment = new FragmentNode();
        Element shape = context instanceof FragmentNode ? new Element("template") : context;
        for (Node node : Parser.htmlParser().parseFragmentInput(html, shape, "")) {
            fragment.appendChild(NodeCopy.deep(node));
        }
        fragment.nodeStream(Element.class)
                .filter(ScriptRunner::isScript)
                .forEach(ScriptRunner::neverRun);
        return fragment;
    }
}
