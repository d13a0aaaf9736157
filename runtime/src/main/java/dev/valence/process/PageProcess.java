package dev.valence.process;

import dev.valence.binding.ProcessHost;
import dev.valence.js.Realm;
import java.nio.charset.StandardCharsets;

/**
 * Node's {@code process} in a page: its end is the end of the renderer.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
record PageProcess(PageDocument document) implements ProcessHost {
    @Override
    public void exit(int code) {
        document.renderer().documentDied("it called process.exit(" + code + ")");
        document.worlds().realms().forEach(Realm::kill);
    }

    @Override
    public boolean signal(long pid, int signal) {
        AppProcesses app = document.renderer().app();
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
        // a page's errors are on its console
    }

    @Override
    public void write(int descriptor, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        document.worlds()
                .console()
                .write(descriptor == 1 ? "log" : "error", text.stripTrailing(), 0, "");
    }
}
