package dev.valence.port;

/** What a message says: immutable data that belongs to no realm. Ports never look inside. */
public interface Payload {
    /** A few words on what it is, for people who look at an order of messages. */
    default String what() {
        return "a message";
    }
}
