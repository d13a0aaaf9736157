package dev.valence.page;

/**
 * The bytes behind a URL. Immutable by agreement: nobody writes to {@code bytes}.
 *
 * @param contentType empty if nothing says what it is
 */
public record Resource(String contentType, byte[] bytes) {}
