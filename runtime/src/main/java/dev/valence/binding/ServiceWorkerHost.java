package dev.valence.binding;

import dev.valence.port.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registrations of service workers as a page or a service worker sees them. Called on its loop;
 * it crosses to the process layer.
 *
 * <p>What comes from there consists of strings, numbers, booleans, null and lists of them. A
 * service worker is a list of its version's id, its URL and its state; a registration one of its
 * id, its scope, and its installing, waiting and active worker.
 */
public interface ServiceWorkerHost {
    /** A realm that is told, each time in a task of its agent. */
    interface Listener {
        /**
         * @param args as above, or the payload of a message, or the handles of its ports
         */
        void tell(String name, List<? extends @Nullable Object> args);
    }

    /**
     * Tells {@code listener} from now on.
     *
     * @return the worker that controls the page, or the worker's own version and registration
     */
    @Nullable List<? extends @Nullable Object> listen(Listener listener);

    /** Asks for something; {@code listener} is told {@code answer} with {@code callId}. */
    void call(String method, List<String> args, int callId, Listener listener);

    /**
     * Sends a message.
     *
     * @param target the id of a version or of a client
     */
    void post(String target, Message message);
}
