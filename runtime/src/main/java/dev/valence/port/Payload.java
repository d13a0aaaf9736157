package dev.valence.port;

/** What a message says: immutable data that belongs to no realm. Ports never look inside. */
public interface Payload {}
