package dev.valence.process;

import dev.valence.binding.PortHandle;
import dev.valence.binding.PortTable;
import dev.valence.clone.Cloner;
import dev.valence.ipc.FramePipe;
import dev.valence.ipc.Reply;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import java.util.List;
import org.graalvm.polyglot.Value;

/**
 * Hands what arrives from one frame to main's JavaScript ({@code browser/ipc-native-setup} and
 * {@code browser/native-events}).
 *
 * <p>Threads: called as tasks of main's loop.
 */
final class MainDispatch implements FramePipe.MainSide {
    private static final String IPC = "browser/ipc-native-setup";

    private final MainProcess main;
    private final WebContents contents;

    MainDispatch(MainProcess main, WebContents contents) {
        this.main = main;
        this.contents = contents;
    }

    @Override
    public void message(String channel, Payload args) {
        main.run(() -> main.call(IPC, "onMessage", contents.id(), contents.frameId(), channel, main.read(args)));
    }

    @Override
    public void invoke(String channel, Payload args, Reply reply) {
        withReply("onInvoke", channel, args, reply);
    }

    @Override
    public void messageSync(String channel, Payload args, Reply reply) {
        withReply("onSync", channel, args, reply);
    }

    private void withReply(String function, String channel, Payload args, Reply reply) {
        main.run(() -> main.call(
                IPC,
                function,
                contents.id(),
                contents.frameId(),
                channel,
                main.read(args),
                main.portTable().replyHandle(reply, () -> reply.send(Cloner.NEVER_SENT))));
    }

    @Override
    public void postMessage(String channel, Message message) {
        main.run(() -> {
            PortTable table = main.portTable();
            List<PortHandle> ports = message.ends().stream().map(table::adopt).toList();
            Value handles = main.realm().newArray(ports.toArray());
            Value data = main.read(message.payload());
            main.call(IPC, "onPostMessage", contents.id(), contents.frameId(), channel, data, handles);
        });
    }

    @Override
    public void messageHost(String channel, Payload args) {
        main.run(() -> main.call(IPC, "onHost", contents.id(), contents.frameId(), channel, main.read(args)));
    }

    @Override
    public void notice(String name, Object... args) {
        contents.noticed(name, args);
        main.run(() -> tell(name, args));
    }

    /** Calls {@code onWebContentsEvent} inside a task of main. */
    void tell(String name, Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = contents.id();
        all[1] = contents.frameId();
        all[2] = name;
        for (int i = 0; i < args.length; i++) {
            all[i + 3] = args[i] instanceof Payload payload ? main.read(payload) : args[i];
        }
        main.call("browser/native-events", "onWebContentsEvent", all);
    }
}
