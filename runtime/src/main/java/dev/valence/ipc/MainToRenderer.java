package dev.valence.ipc;

import dev.valence.port.Message;
import dev.valence.port.Payload;

/** What the main process may send to a frame. Called on main's loop, received on the frame's. */
public interface MainToRenderer {
    /** {@code webContents.send}: {@code args} is the cloned array of arguments. */
    void message(String channel, Payload args);

    /** {@code webContents.postMessage}: one value, and ports. */
    void postMessage(String channel, Message message);
}
