package dev.valence.process;

import dev.valence.binding.PageEntry;
import dev.valence.ipc.FramePipe;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        PageEntry electron = electron(document);
        if (electron != null) {
            Objects.requireNonNull(document).run(() -> electron.message(channel, args));
        }
    }

    @Override
    public void postMessage(String channel, Message message) {
        PageDocument document = frame.document();
        PageEntry electron = electron(document);
        if (electron == null) {
            message.discard();
        } else {
            Objects.requireNonNull(document).run(() -> electron.postMessage(channel, message));
        }
    }

    /** Who hears messages of main: nobody in a frame without Electron's side. */
    private static @Nullable PageEntry electron(@Nullable PageDocument document) {
        return document == null ? null : document.worlds().electron();
    }

    @Override
    public void executeScript(int worldId, String code, int requestId) {
        PageDocument document = frame.document();
        if (document != null) {
            document.run(() -> execute(document.worlds(), worldId, code, requestId));
        }
    }

    private static void execute(PageWorlds worlds, int worldId, String code, int requestId) {
        if (worldId == ELECTRON_SIDE) {
            worlds.withElectron(electron -> electron.callWithElectron(code, requestId));
        } else if (worldId == TESTS) {
            worlds.withElectron(PageEntry::startTests);
        } else {
            worlds.byId(worldId).executeScript(code, requestId);
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
