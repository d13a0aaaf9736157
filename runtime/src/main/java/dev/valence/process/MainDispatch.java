package dev.valence.process;

import dev.valence.diagnostics.Watch;
import dev.valence.ipc.FramePipe;
import dev.valence.ipc.Reply;
import dev.valence.port.Message;
import dev.valence.port.Payload;

/**
 * Hands what arrives from one frame to main's JavaScript, and keeps main's frame tree.
 *
 * <p>Threads: called as tasks of main's loop.
 */
final class MainDispatch implements FramePipe.MainSide {
    /** The notices that only the frame tree is told; a frame's creation comes from its parent. */
    static final String FRAME_CREATED = "frame-created";

    static final String FRAME_DELETED = "frame-deleted";

    /** Another document is there: its URL and origin. */
    static final String COMMITTED = "did-frame-navigate";

    /** From here to {@link #DETACHED_ENDED} the document speaks that has just been replaced. */
    static final String DETACHED = "document-detached";

    static final String DETACHED_ENDED = "detached-document-ended";

    /** A navigation goes on when main comes to it. */
    static final String MAY_COMMIT = "may-commit-navigation";

    /** A page opens a window and waits. */
    static final String OPEN_WINDOW = "open-window";

    private final MainProcess main;
    private final WebContents contents;
    private final FrameNode node;
    private FrameNode speaker;

    MainDispatch(MainProcess main, FrameNode node) {
        this.main = main;
        this.contents = node.contents();
        this.node = node;
        this.speaker = node;
    }

    @Override
    public void message(String channel, Payload args) {
        main.run(
                () -> {
                    if (!main.entry().message(contents.id(), speaker.id(), channel, args)) {
                        unheard(channel, args);
                    }
                });
    }

    @Override
    public void invoke(String channel, Payload args, Reply reply) {
        main.run(() -> main.entry().invoke(contents.id(), speaker.id(), channel, args, reply));
    }

    @Override
    public void messageSync(String channel, Payload args, Reply reply) {
        main.run(() -> main.entry().messageSync(contents.id(), speaker.id(), channel, args, reply));
    }

    @Override
    public void postMessage(String channel, Message message) {
        main.run(
                () -> {
                    if (!main.entry().postMessage(contents.id(), speaker.id(), channel, message)) {
                        unheard(channel, message.payload());
                    }
                });
    }

    private void unheard(String channel, Payload payload) {
        Watch watch = main.portTable().watch();
        if (watch != null) {
            watch.unheard(contents.renderer().loop().name(), channel, payload);
        }
    }

    @Override
    public void messageHost(String channel, Payload args) {
        main.run(() -> main.entry().messageHost(contents.id(), speaker.id(), channel, args));
    }

    @Override
    public void notice(String name, Object... args) {
        switch (name) {
            case FRAME_CREATED -> created((FrameNode) args[0]);
            case FRAME_DELETED -> contents.tree().deleted(node);
            case COMMITTED -> committed((String) args[0], (String) args[1]);
            case MAY_COMMIT -> ((Runnable) args[0]).run();
            case DETACHED -> speaker = contents.tree().detach(node);
            case DETACHED_ENDED -> endDetached();
            case OPEN_WINDOW -> contents.windows().open(contents, speaker, (WindowOpening) args[0]);
            case PageHistory.CHANGED -> contents.history().told((History.Change) args[0]);
            case PageHistory.GO -> contents.go((int) args[0]);
            case "did-start-loading" -> contents.tree().startedLoading(node);
            case "did-stop-loading" -> contents.tree().stoppedLoading(node, (int) args[0]);
            case WebContents.UNLOADED -> contents.destroy();
            default -> {
                contents.noticed(node, name, args);
                main.run(() -> tell(name, args));
            }
        }
    }

    private void created(FrameNode child) {
        contents.tree().created(child);
    }

    private void committed(String url, String origin) {
        node.committed(url, origin);
        main.run(() -> tell(COMMITTED, url));
    }

    private void endDetached() {
        contents.tree().deleted(speaker);
        speaker = node;
    }

    /** Tells main's JavaScript of an event, inside a task of main. */
    void tell(String name, Object... args) {
        main.entry().event(contents.id(), speaker.id(), name, args);
    }
}
