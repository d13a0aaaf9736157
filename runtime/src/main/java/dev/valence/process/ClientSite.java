package dev.valence.process;

import dev.valence.page.PageUrl;

/**
 * Where a document stands that can have a service worker.
 *
 * <p>Threads: immutable.
 *
 * @param partition that of its session
 * @param topLevel whether it is no frame's
 */
record ClientSite(String partition, PageUrl url, boolean topLevel) {}
