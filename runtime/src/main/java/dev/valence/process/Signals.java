package dev.valence.process;

import dev.valence.loop.TaskSource;
import java.util.Set;

/**
 * The signals of POSIX that processes of an app send each other, as far as an app tells them apart.
 *
 * <p>Threads: any. Life: the app's.
 */
final class Signals {
    private static final Set<Integer> QUIT = Set.of(1, 2, 15);

    private final AppProcesses app;

    Signals(AppProcesses app) {
        this.app = app;
    }

    /** Whether it asks an app to quit, as SIGHUP, SIGINT and SIGTERM do; others end it at once. */
    static boolean quits(int signal) {
        return QUIT.contains(signal);
    }

    /** The number of the main process, and the first of those of utility processes. */
    long mainPid() {
        return app.scheduler().isDeterministic() ? 1000 : ProcessHandle.current().pid();
    }

    /** As {@code kill(2)}, from another process; whether there is such a process. */
    boolean send(long pid, int signal) {
        if (pid != mainPid()) {
            return app.utilities().signal(pid, signal);
        }
        if (quits(signal)) {
            app.main().quit();
        } else if (signal != 0) {
            app.main().post(TaskSource.remote(), () -> app.exit(128 + signal));
        }
        return true;
    }
}
