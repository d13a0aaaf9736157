package dev.valence.world;

/**
 * Which JavaScript realm of a document: they share the nodes, and nothing else.
 *
 * <p>Threads: immutable.
 */
public enum World {
    /** The page's own: Chromium's world 0. */
    MAIN(0),
    /** The preload's, if {@code contextIsolation} is on: Electron's world 999. */
    ISOLATED(999);

    private final int id;

    World(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }
}
