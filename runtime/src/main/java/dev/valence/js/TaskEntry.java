package dev.valence.js;

import org.graalvm.polyglot.HostAccess;

/**
 * A host frame that a realm's {@code enter} function calls: the rest of a task.
 *
 * <p>Threads: confined to the loop of its realm. Life: one task.
 */
public final class TaskEntry {
    private final Runnable rest;

    TaskEntry(Runnable rest) {
        this.rest = rest;
    }

    @HostAccess.Export
    public void run() {
        rest.run();
    }
}
