package dev.valence.process;

import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Receiver;

/**
 * What {@code window.postMessage} has sent to a document: a mailbox, so that the ports in what is
 * under way close with the document, however it ends.
 *
 * <p>Threads: any sends; it arrives on the document's loop. Life: the document's.
 */
final class WindowMessages implements Receiver {
    private final PageDocument document;
    private final Mailbox mailbox = new Mailbox();

    WindowMessages(PageDocument document) {
        this.document = document;
        mailbox.attach(document.renderer().loop(), this);
    }

    /** To the listeners of every world, in a task of its own. */
    void post(WindowMessage message) {
        mailbox.put(new Message(message, message.message().ends()));
    }

    void discard() {
        mailbox.discard();
    }

    @Override
    public void message(Message arrived) {
        WindowMessage message = (WindowMessage) arrived.payload();
        PageWorlds worlds = document.worlds();
        if (message.isFor(document.origin())) {
            document.run(() -> worlds.windowMessage(message));
        } else {
            worlds.console().write("error", message.mismatch(document.origin()), 0, "");
            arrived.discard();
        }
    }

    @Override
    public void closed() {
        // windows have no end that others send from
    }
}
