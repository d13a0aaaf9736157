package dev.valence.page;

/** A document's readiness (HTML, 3.1.4, Reporting document loading status). */
public enum ReadyState {
    LOADING("loading"),
    INTERACTIVE("interactive"),
    COMPLETE("complete");

    private final String word;

    ReadyState(String word) {
        this.word = word;
    }

    /** As {@code document.readyState} says it. */
    public String word() {
        return word;
    }
}
