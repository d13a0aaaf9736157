package dev.valence.process;

import dev.valence.binding.PageEntry;
import dev.valence.diagnostics.Watch;
import dev.valence.ipc.FramePipe;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.Objects;
import java.util.function.BooleanSupplier;
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
            deliver(channel, args, () -> electron.message(channel, args));
        }
    }

    @Override
    public void postMessage(String channel, Message message) {
        PageDocument document = frame.document();
        PageEntry electron = electron(document);
        if (electron == null) {
            message.discard();
        } else {
            deliver(channel, message.payload(), () -> electron.postMessage(channel, message));
        }
    }

    /**
     * @param delivery tells whether anybody has heard it
     */
    private void deliver(String channel, Payload payload, BooleanSupplier delivery) {
        PageDocument document = Objects.requireNonNull(frame.document());
        document.run(
                () -> {
                    Watch watch = document.portTable().watch();
                    if (!delivery.getAsBoolean() && watch != null) {
                        watch.unheard(main().loop().name(), channel, payload);
                    }
                });
    }

    private MainProcess main() {
        return frame.renderer().app().main();
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
