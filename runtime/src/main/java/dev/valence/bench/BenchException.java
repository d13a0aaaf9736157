package dev.valence.bench;

/** A program that failed, or gave no figure. */
public final class BenchException extends Exception {
    private static final long serialVersionUID = 1;

    BenchException(String message) {
        super(message);
    }
}
