package dev.valence.process;

import dev.valence.loop.TaskSource;
import dev.valence.port.Payload;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the broadcast channels of all documents and workers of an app meet: as in Chromium, in the
 * main process. What one document or worker posts arrives there in order, and all that others
 * receive has the order in which it left from there.
 *
 * <p>Threads: any; messages are passed on by tasks of main's loop.
 */
final class Broadcasts {
    /** One channel object that is open. */
    interface Member {
        /** Whether it hears what is sent to this name under this storage key. */
        boolean hears(String storageKey, String name);

        /** Delivers a message, in a task. */
        void deliver(Payload message);
    }

    private final AppProcesses app;
    private final List<Member> members = new ArrayList<>();

    Broadcasts(AppProcesses app) {
        this.app = app;
    }

    synchronized void join(Member member) {
        members.add(member);
    }

    synchronized void leave(Member member) {
        members.remove(member);
    }

    /**
     * Sends a message to all who hear it now, but its sender.
     *
     * @param source the tasks of the sender's document or worker
     */
    void post(TaskSource source, Member sender, String storageKey, String name, Payload message) {
        List<Member> listeners = listeners(sender, storageKey, name);
        if (!listeners.isEmpty()) {
            app.main()
                    .loop()
                    .post(source, () -> listeners.forEach(member -> member.deliver(message)));
        }
    }

    private synchronized List<Member> listeners(Member sender, String storageKey, String name) {
        return members.stream()
                .filter(member -> member != sender && member.hears(storageKey, name))
                .toList();
    }

    /** How many channel objects are open. */
    synchronized int size() {
        return members.size();
    }
}
