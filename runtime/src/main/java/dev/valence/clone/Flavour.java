package dev.valence.clone;

/**
 * Whose serialiser and deserialiser are meant.
 *
 * <p>Threads: immutable.
 */
public enum Flavour {
    /** Blink's: DataCloneError with a telling message; buffers and ports can be transferred. */
    WEB,
    /** Electron's: one message for all values; nothing but clones (electron-semantics 4). */
    ELECTRON
}
