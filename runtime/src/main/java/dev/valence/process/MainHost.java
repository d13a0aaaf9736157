package dev.valence.process;

import dev.valence.binding.ProcessHost;
import java.nio.charset.StandardCharsets;

/**
 * Node's {@code process} in the main process: its end is the app's.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
record MainHost(AppProcesses app) implements ProcessHost {
    @Override
    public void exit(int code) {
        app.exit(code);
    }

    @Override
    public boolean signal(long pid, int signal) {
        if (pid == app.signals().mainPid() && signal != 0 && !Signals.quits(signal)) {
            app.exit(128 + signal);
        }
        return app.signals().send(pid, signal);
    }

    @Override
    public void uncaught() {
        app.fail();
    }

    @Override
    public void write(int descriptor, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (descriptor == 1) {
            app.output().stdout(text);
        } else {
            app.output().stderr(text);
        }
    }
}
