package dev.valence.process;

import dev.valence.binding.ProcessHost;
import java.nio.charset.StandardCharsets;

/**
 * Node's {@code process} in a worker: its end is the end of the worker.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
record WorkerNode(WorkerProcess worker) implements ProcessHost {
    @Override
    public void exit(int code) {
        worker.end();
        worker.kill();
    }

    @Override
    public boolean signal(long pid, int signal) {
        AppProcesses app = worker.app();
        if (pid != app.signals().mainPid()) {
            return app.signals().send(pid, signal);
        }
        if (signal != 0) {
            exit(128 + signal);
        }
        return true;
    }

    @Override
    public void uncaught() {
        // a worker's errors go to its owner
    }

    @Override
    public void write(int descriptor, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
        worker.print(descriptor == 1 ? "log" : "error", text, 0, "");
    }
}
