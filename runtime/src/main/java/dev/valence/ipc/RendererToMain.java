package dev.valence.ipc;

import dev.valence.port.Message;
import dev.valence.port.Payload;

/** What a frame may ask of the main process. Called on the sending loop, answered on main's. */
public interface RendererToMain {
    /** {@code ipcRenderer.send}: {@code args} is the cloned array of arguments. */
    void message(String channel, Payload args);

    /** {@code ipcRenderer.invoke}. */
    void invoke(String channel, Payload args, Reply reply);

    /** {@code ipcRenderer.sendSync}. */
    void messageSync(String channel, Payload args, Reply reply);

    /** {@code ipcRenderer.postMessage}: one value, and ports. */
    void postMessage(String channel, Message message);

    /** {@code ipcRenderer.sendToHost}: only a webview has a host. */
    void messageHost(String channel, Payload args);
}
