package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.port.Message;
import dev.valence.port.Payload;

/**
 * Hands what main sends to a frame to the document it shows at that moment.
 *
 * <p>Threads: called as tasks of the renderer's loop.
 */
final class PageDispatch implements FramePipe.RendererSide {
    private final Frame frame;

    PageDispatch(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void message(String channel, Payload args) {
        PageDocument document = frame.document();
        if (document != null) {
            document.run(() -> document.worlds().electron().message(channel, args));
        }
    }

    @Override
    public void postMessage(String channel, Message message) {
        PageDocument document = frame.document();
        if (document == null) {
            message.discard();
        } else {
            document.run(() -> document.worlds().electron().postMessage(channel, message));
        }
    }

    @Override
    public void executeScript(int worldId, String code, int requestId) {
        PageDocument document = frame.document();
        if (document != null) {
            document.run(() -> document.worlds().byId(worldId).executeScript(code, requestId));
        }
    }

    @Override
    public void visibility(boolean visible) {
        PageDocument document = frame.document();
        if (document != null) {
            document.setVisible(visible);
        }
    }

    @Override
    public void beforeUnload(int requestId) {
        PageDocument document = frame.document();
        boolean proceed = document == null || document.mayUnload();
        frame.toMain().notice("beforeunload-answer", requestId, proceed);
    }
}
