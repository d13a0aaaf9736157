package dev.valence.port;

/** A payload for tests. */
record Text(String text) implements Payload {
    static Message message(String text, PipeEnd... ends) {
        return new Message(new Text(text), java.util.List.of(ends));
    }
}
