package dev.valence.clone;

import java.util.Arrays;
import java.util.List;

/**
 * The property names of a plain object, in order: what a reader caches its constructor functions
 * by.
 *
 * <p>Threads: immutable.
 */
final class Shape {
    private final String[] keys;
    private final int hash;

    Shape(String[] keys) {
        this.keys = keys;
        this.hash = Arrays.hashCode(keys);
    }

    int size() {
        return keys.length;
    }

    String key(int index) {
        return keys[index];
    }

    List<String> keys() {
        return List.of(keys);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Shape shape
                        && hash == shape.hash
                        && Arrays.equals(keys, shape.keys);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
