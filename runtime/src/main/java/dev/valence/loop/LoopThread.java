package dev.valence.loop;

import org.jspecify.annotations.Nullable;

/**
 * A thread that runs JavaScript: it keeps what is local to it in fields ({@link LoopLocal}).
 *
 * <p>Threads: its fields are confined to it.
 */
public class LoopThread extends Thread {
    @Nullable Object firstLocal;
    @Nullable Object secondLocal;

    public LoopThread(Runnable task, String name) {
        super(task, name);
    }

    LoopThread(String name, long stackBytes) {
        super(null, null, name, stackBytes);
    }
}
