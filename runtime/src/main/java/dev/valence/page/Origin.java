package dev.valence.page;

/**
 * A document's origin (HTML, 7.1.1). Files are one origin that calls itself opaque in messages, as
 * Electron's file pages are; everything else Valence loads has an opaque origin of its own, or that
 * of the document which made it. Compared by identity. Immutable.
 */
public final class Origin {
    /** The origin of all files. */
    public static final Origin FILES = new Origin("file://");

    private final String text;

    private Origin(String text) {
        this.text = text;
    }

    /** An origin that is like no other. */
    public static Origin opaque() {
        return new Origin("null");
    }

    /** What {@code WebFrameMain.origin} says. */
    public String text() {
        return text;
    }

    /** What messages say: a file's is opaque too. */
    public String messageText() {
        return "null";
    }
}
