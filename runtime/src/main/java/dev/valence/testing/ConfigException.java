package dev.valence.testing;

/**
 * Options or files that tests cannot be run with: what is wrong, in one line.
 *
 * <p>Threads: immutable.
 */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message, null, false, false);
    }
}
