package dev.valence.page;

import org.jsoup.nodes.Element;

/**
 * A document fragment: a parent without a tag, which leaves its children where it is inserted.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class FragmentNode extends Element {
    public FragmentNode() {
        super("#document-fragment");
    }
}
