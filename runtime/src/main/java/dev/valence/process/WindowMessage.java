package dev.valence.process;

import dev.valence.page.Origin;
import dev.valence.port.Message;
import dev.valence.port.Payload;

/**
 * A message from one window to another, or to itself (HTML, 9.3). Immutable.
 *
 * @param source the frame that sent it
 * @param origin the sender's
 * @param targetOrigin the receiver's as the sender expects it: an origin, {@code *}, or {@code /}
 *     for its own
 */
record WindowMessage(Message message, int source, Origin origin, String targetOrigin)
        implements Payload {
    /** Whether a document of that origin may have it; no written origin names an opaque one. */
    boolean isFor(Origin receiver) {
        return targetOrigin.equals("*")
                || targetOrigin.equals("/") && receiver.isSameAs(origin)
                || receiver.isNamed(targetOrigin);
    }

    /** What Chromium writes onto the receiver's console if it may not have the message. */
    String mismatch(Origin receiver) {
        String named = targetOrigin.equals("/") ? origin.messageText() : targetOrigin;
        return "Failed to execute 'postMessage' on 'DOMWindow': The target origin provided ('"
                + named
                + "') does not match the recipient window's origin ('"
                + receiver.messageText()
                + "').";
    }
}
