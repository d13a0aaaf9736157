package dev.valence.process;

import dev.valence.page.Origin;
import dev.valence.page.PageUrl;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a document, and what its relative URLs resolve against if its own URL has no path
 * (HTML, 7.3.1.1): an empty document and {@code srcdoc} have both from the document that made them.
 * Immutable.
 */
record Heritage(Origin origin, @Nullable PageUrl base) {
    /** What a document at {@code url} has in {@code frame}. */
    static Heritage of(PageUrl url, Frame frame) {
        boolean inherits = url instanceof PageUrl.Blank || url instanceof PageUrl.SrcDoc;
        Heritage inherited = inherits ? frame.heritage() : null;
        return inherited == null ? new Heritage(Origin.of(url), null) : inherited;
    }

    /** What {@code document} hands down. */
    static Heritage from(PageDocument document) {
        return new Heritage(document.origin(), document.tree().baseUrl());
    }
}
