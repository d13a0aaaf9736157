package dev.valence.bench;

/** Who is measured. */
public enum Contestant {
    VALENCE("Valence"),
    VALENCE_JIT("Valence --jit"),
    NODE("Node worker"),
    CHROMIUM("Chromium worker");

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
