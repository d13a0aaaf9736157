package dev.valence.page;

/** The outcome of a fetch. Immutable. */
public sealed interface Fetched {
    /** A text that arrived: {@code mimeType} in lower case and without parameters. */
    record Text(String url, String mimeType, String text) implements Fetched {}

    /** Nothing arrived; {@code detail} is for people. */
    record Failed(String url, NetError error, String detail) implements Fetched {
        /** What Chromium's console says of it, next to the URL. */
        public String consoleText() {
            return "Failed to load resource: net::" + error.text();
        }
    }
}
