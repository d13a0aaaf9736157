package dev.valence.process;

import dev.valence.ipc.FramePipe;
import dev.valence.ipc.Reply;
import dev.valence.port.Message;
import dev.valence.port.Payload;

/**
 * Hands what arrives from a service worker's preload scripts to main's JavaScript.
 *
 * <p>Threads: called as tasks of main's loop.
 */
record ServiceWorkerDispatch(ServiceWorkerProcess process) implements FramePipe.MainSide {
    private void tell(String name, Object... args) {
        process.version().tell(name, args);
    }

    @Override
    public void message(String channel, Payload args) {
        tell("message", channel, args);
    }

    @Override
    public void invoke(String channel, Payload args, Reply reply) {
        tell("invoke", channel, args, reply);
    }

    @Override
    public void messageSync(String channel, Payload args, Reply reply) {
        tell("sync", channel, args, reply);
    }

    @Override
    public void postMessage(String channel, Message message) {
        tell("post-message", channel, message);
    }

    @Override
    public void messageHost(String channel, Payload args) {
        // a service worker is in no webview
    }

    @Override
    public void notice(String name, Object... args) {
        tell(name, args);
    }
}
