package dev.valence.binding;

import dev.valence.port.Payload;
import java.util.List;

/** The service workers of an app, as main sees them. Called on main's loop. */
public interface ServiceWorkersHost {
    /** A version that has not become redundant. */
    record Facts(int versionId, String url, String scope, int processId, String status) {}

    /** All of a session's. */
    List<Facts> live(String partition);

    /** Sends to a worker's preload realm, and starts the worker if it is stopped. */
    void send(int versionId, String channel, Payload args);

    /** Starts the active worker of a scope; main is told {@code started}. */
    void startForScope(String partition, String scope, int callId);

    /** Stops all workers of a session. */
    void stopAll(String partition);

    /** Says which preload scripts those workers run that start from now on. */
    void setPreloads(String partition, String pathsJson);
}
