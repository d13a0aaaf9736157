package dev.valence.page;

import org.jsoup.nodes.Node;

/** A node of the document, for those who pass nodes on and never look inside. Immutable. */
public record NodeRef(Node node) {}
