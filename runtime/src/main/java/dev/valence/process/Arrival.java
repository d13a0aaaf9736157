package dev.valence.process;

import dev.valence.page.Fetched;
import dev.valence.page.PageUrl;
import java.util.function.Supplier;

/**
 * A document on its way into a frame.
 *
 * @param fetch gets what is there, each time anew
 */
record Arrival(PageUrl url, Supplier<Fetched> fetch, HistoryStep step) {}
