package dev.valence.page;

/**
 * A document's origin (HTML, 7.1.1). Files are one origin that calls itself opaque in messages, as
 * Electron's file pages are, and each server is one; everything else has an opaque origin of its
 * own, or that of the document which made it. Immutable.
 */
public final class Origin {
    private static final String OPAQUE = "null";

    private final String text;
    private final String messageText;

    private Origin(String text, String messageText) {
        this.text = text;
        this.messageText = messageText;
    }

    /** The origin of what is at a URL; one that is like no other, if the URL has none. */
    public static Origin of(PageUrl url) {
        return new Origin(url.origin(), url.messageOrigin());
    }

    /** What {@code WebFrameMain.origin} says. */
    public String text() {
        return text;
    }

    /** What messages say: a file's is opaque too. */
    public String messageText() {
        return messageText;
    }

    public boolean isSameAs(Origin other) {
        return this == other || !text.equals(OPAQUE) && text.equals(other.text);
    }

    /** Whether a message to {@code targetOrigin}, which is no pattern, is for it. */
    public boolean isNamed(String targetOrigin) {
        return !messageText.equals(OPAQUE) && messageText.equals(targetOrigin);
    }
}
