package dev.valence.explore;

/**
 * A delivery that waits for another one.
 *
 * @param key of the one that waits
 * @param until the key of the one that comes first
 */
public record Hold(String key, String until) implements Force {}
