package dev.valence.process;

import dev.valence.binding.UtilityProcessHost;
import dev.valence.port.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The utility processes of an app by id, from their fork until main has heard of their end: what
 * {@code binding('utility_process')} acts on.
 *
 * <p>Threads: forked and asked on main's loop; signals and the end come on any thread.
 */
final class Utilities implements UtilityProcessHost {
    private final AppProcesses app;
    private final Map<Integer, UtilityProcess> all = new TreeMap<>();
    private int lastId;
    private boolean told;

    Utilities(AppProcesses app) {
        this.app = app;
    }

    @Override
    public int fork(String optionsJson) {
        UtilityProcess made;
        synchronized (all) {
            int id = ++lastId;
            made = new UtilityProcess(app, id, UtilityOptions.read(optionsJson));
            all.put(id, made);
        }
        made.start();
        return made.id();
    }

    void forget(UtilityProcess process) {
        synchronized (all) {
            all.remove(process.id());
        }
    }

    private List<UtilityProcess> list() {
        synchronized (all) {
            return new ArrayList<>(all.values());
        }
    }

    private @Nullable UtilityProcess get(int id) {
        synchronized (all) {
            return all.get(id);
        }
    }

    @Override
    public void post(int id, Message message) {
        UtilityProcess process = get(id);
        if (process == null) {
            message.discard();
        } else {
            process.post(message);
        }
    }

    @Override
    public boolean kill(int id) {
        UtilityProcess process = get(id);
        return process != null && process.kill();
    }

    /** A signal for the process with this number; 0 only asks. False if there is none. */
    boolean signal(long pid, int signal) {
        for (UtilityProcess process : list()) {
            if (process.pid() == pid && process.hasSpawned()) {
                process.signal(signal);
                return true;
            }
        }
        return false;
    }

    /** Whether one is alive, which holds an app with nothing left to do; said once. */
    boolean isHolding() {
        for (UtilityProcess process : list()) {
            if (process.isAlive()) {
                tell(process);
                return true;
            }
        }
        return false;
    }

    private void tell(UtilityProcess process) {
        if (!told) {
            told = true;
            app.warn(
                    "nothing is left to do, but "
                            + process.name()
                            + " is alive: the app goes on until it ends,"
                            + " by child.kill(), its process.exit() or app.quit()");
        }
    }

    /** The app is over, and so are they: nobody is told. */
    void end() {
        list().forEach(UtilityProcess::end);
    }
}
