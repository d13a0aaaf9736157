package dev.valence.page;

import org.jsoup.nodes.Element;

/** A document fragment: a parent without a tag, which leaves its children where it is inserted. */
public final class FragmentNode extends Element {
    public FragmentNode() {
        super("#document-fragment");
    }
}
