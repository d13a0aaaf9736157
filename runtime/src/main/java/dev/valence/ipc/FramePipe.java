package dev.valence.ipc;

import dev.valence.loop.Loop;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import dev.valence.port.Receiver;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The IPC pipe of one frame: a mailbox to the main process for all five methods and the frame's
 * notices, and one to the frame for both methods of main (electron-semantics 5.1).
 *
 * <p>Threads: any. Life: as long as the frame's renderer; {@link #close} drops what waits.
 */
public final class FramePipe {
    /** Everything that arrives at main from a frame. */
    public interface MainSide extends RendererToMain, FrameNotices {}

    /** Everything that arrives at a frame from main. */
    public interface RendererSide extends MainToRenderer, FrameCommands {}

    /** A method call that travels. {@code T} is the interface it calls at the other end. */
    private record Call<T>(String name, String subject, BiConsumer<T, List<PipeEnd>> method)
            implements Payload {
        @Override
        public String what() {
            return name + " '" + subject + "'";
        }
    }

    private final Mailbox toMain = new Mailbox();
    private final Mailbox toRenderer = new Mailbox();

    /** The frame's end. */
    public MainSide toMain() {
        return new ToMain(toMain);
    }

    /** Main's end. */
    public RendererSide toRenderer() {
        return new ToRenderer(toRenderer);
    }

    /** What goes to main from now on arrives after what {@code other} has sent there so far. */
    public void follow(FramePipe other) {
        toMain.follow(other.toMain);
    }

    /** Delivers to main from now on. */
    public void attachMain(Loop loop, MainSide target) {
        toMain.attach(loop, new Deliver<>(target));
    }

    /** Delivers to the frame from now on; what was sent earlier comes first. */
    public void attachRenderer(Loop loop, RendererSide target) {
        toRenderer.attach(loop, new Deliver<>(target));
    }

    /**
     * The frame's renderer is gone: nothing more arrives at it. What it sent still arrives at main.
     */
    public void closeRenderer() {
        toRenderer.discard();
        toMain.finish();
    }

    /** Nothing more arrives anywhere. */
    public void close() {
        toRenderer.discard();
        toMain.discard();
    }

    private record Deliver<T>(T target) implements Receiver {
        @Override
        @SuppressWarnings("unchecked")
        public void message(Message message) {
            ((Call<T>) message.payload()).method().accept(target, message.ends());
        }

        @Override
        public void closed() {
            // the end of a renderer is told by its process, not by its pipe
        }
    }

    private static <T> void put(
            Mailbox to,
            String name,
            String subject,
            List<PipeEnd> ends,
            BiConsumer<T, List<PipeEnd>> method) {
        to.put(new Message(new Call<>(name, subject, method), ends));
    }

    private record ToMain(Mailbox to) implements MainSide {
        @Override
        public void message(String channel, Payload args) {
            FramePipe.<MainSide>put(
                    to, "send", channel, List.of(), (main, ends) -> main.message(channel, args));
        }

        @Override
        public void invoke(String channel, Payload args, Reply reply) {
            FramePipe.<MainSide>put(
                    to,
                    "invoke",
                    channel,
                    List.of(),
                    (main, ends) -> main.invoke(channel, args, reply));
        }

        @Override
        public void messageSync(String channel, Payload args, Reply reply) {
            FramePipe.<MainSide>put(
                    to,
                    "sendSync",
                    channel,
                    List.of(),
                    (main, ends) -> main.messageSync(channel, args, reply));
        }

        @Override
        public void postMessage(String channel, Message message) {
            Payload payload = message.payload();
            FramePipe.<MainSide>put(
                    to,
                    "postMessage",
                    channel,
                    message.ends(),
                    (main, ends) -> main.postMessage(channel, new Message(payload, ends)));
        }

        @Override
        public void messageHost(String channel, Payload args) {
            FramePipe.<MainSide>put(
                    to,
                    "sendToHost",
                    channel,
                    List.of(),
                    (main, ends) -> main.messageHost(channel, args));
        }

        @Override
        public void notice(String name, Object... args) {
            FramePipe.<MainSide>put(
                    to, "notice", name, List.of(), (main, ends) -> main.notice(name, args));
        }
    }

    private record ToRenderer(Mailbox to) implements RendererSide {
        @Override
        public void message(String channel, Payload args) {
            FramePipe.<RendererSide>put(
                    to, "send", channel, List.of(), (page, ends) -> page.message(channel, args));
        }

        @Override
        public void postMessage(String channel, Message message) {
            Payload payload = message.payload();
            FramePipe.<RendererSide>put(
                    to,
                    "postMessage",
                    channel,
                    message.ends(),
                    (page, ends) -> page.postMessage(channel, new Message(payload, ends)));
        }

        @Override
        public void executeScript(int worldId, String code, int requestId) {
            FramePipe.<RendererSide>put(
                    to,
                    "executeJavaScript",
                    code,
                    List.of(),
                    (page, ends) -> page.executeScript(worldId, code, requestId));
        }

        @Override
        public void visibility(boolean visible) {
            FramePipe.<RendererSide>put(
                    to,
                    "visibility",
                    visible ? "visible" : "hidden",
                    List.of(),
                    (page, ends) -> page.visibility(visible));
        }

        @Override
        public void beforeUnload(int requestId) {
            FramePipe.<RendererSide>put(
                    to,
                    "beforeunload",
                    "",
                    List.of(),
                    (page, ends) -> page.beforeUnload(requestId));
        }
    }
}
