package dev.valence.binding;

import dev.valence.port.Message;

/** What the app's utility processes offer to main. Called on main's loop. */
public interface UtilityProcessHost {
    /** Starts a process; what becomes of it comes as events that carry the id it returns. */
    int fork(String optionsJson);

    /** Sends a message; lost, with the ports it carries, if the process is over. */
    void post(int id, Message message);

    /** Ends a process as by SIGTERM; false before it has spawned and after its end. */
    boolean kill(int id);
}
