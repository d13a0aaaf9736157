package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.ipc.Reply;
import dev.valence.port.Message;
import dev.valence.port.Payload;

/**
 * Hands what arrives from one frame to main's JavaScript.
 *
 * <p>Threads: called as tasks of main's loop.
 */
final class MainDispatch implements FramePipe.MainSide {
    private final MainProcess main;
    private final WebContents contents;
    private final FrameNode frame;

    MainDispatch(MainProcess main, FrameNode frame) {
        this.main = main;
        this.contents = frame.contents();
        this.frame = frame;
    }

    @Override
    public void message(String channel, Payload args) {
        main.run(() -> main.entry().message(contents.id(), frame.id(), channel, args));
    }

    @Override
    public void invoke(String channel, Payload args, Reply reply) {
        main.run(() -> main.entry().invoke(contents.id(), frame.id(), channel, args, reply));
    }

    @Override
    public void messageSync(String channel, Payload args, Reply reply) {
        main.run(() -> main.entry().messageSync(contents.id(), frame.id(), channel, args, reply));
    }

    @Override
    public void postMessage(String channel, Message message) {
        main.run(() -> main.entry().postMessage(contents.id(), frame.id(), channel, message));
    }

    @Override
    public void messageHost(String channel, Payload args) {
        main.run(() -> main.entry().messageHost(contents.id(), frame.id(), channel, args));
    }

    @Override
    public void notice(String name, Object... args) {
        frame.noticed(name, args);
        contents.noticed(frame, name, args);
        if (!name.equals(WebContents.UNLOADED)) {
            main.run(() -> tell(name, args));
        }
    }

    /** Tells main's JavaScript of an event, inside a task of main. */
    void tell(String name, Object... args) {
        main.entry().event(contents.id(), frame.id(), name, args);
    }
}
