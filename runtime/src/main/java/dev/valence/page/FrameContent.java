package dev.valence.page;

import org.jspecify.annotations.Nullable;

/**
 * What an iframe is to show (HTML, 4.8.5): the document at a URL, or its own {@code srcdoc}.
 * Immutable.
 */
public record FrameContent(PageUrl url, @Nullable String srcdoc) {
    /** Reads it; never throws. */
    public Fetched fetch(Fetcher fetcher) {
        return srcdoc == null
                ? fetcher.fetch(url)
                : new Fetched.Text(url.href(), "text/html", srcdoc);
    }
}
