package dev.valence.process;

import dev.valence.page.Fetched;
import dev.valence.page.PageUrl;
import dev.valence.port.Payload;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One place in the history of a window: a document and where in it (HTML, 7.4.1.1).
 *
 * @param id the same for all that is said of one entry, whatever its title becomes
 * @param document entries that share it are places in one document, or in what is loaded anew for
 *     it
 * @param state what {@code history.pushState} has kept; null if there is none
 */
record HistoryEntry(
        int id,
        int document,
        PageUrl url,
        Supplier<Fetched> fetch,
        String title,
        @Nullable Payload state) {
    HistoryEntry titled(String newTitle) {
        return new HistoryEntry(id, document, url, fetch, newTitle, state);
    }

    boolean isInDocumentOf(@Nullable HistoryEntry other) {
        return other != null && other.document == document;
    }
}
