package dev.valence.process;

import dev.valence.binding.ProcessHost;

/**
 * Node's {@code process} in a utility process.
 *
 * <p>Threads: confined to the process's loop. Life: the realm's.
 */
record UtilitySide(AppProcesses app, UtilityProcess process) implements ProcessHost {
    @Override
    public void exit(int code) {
        process.exit(code);
    }

    @Override
    public boolean signal(long pid, int signal) {
        return app.signals().send(pid, signal);
    }

    @Override
    public void uncaught() {
        process.exit(1);
    }

    @Override
    public void write(int descriptor, byte[] bytes) {
        process.stream(descriptor).write(bytes);
    }
}
