package dev.valence.process;

import dev.valence.loop.Loop;
import dev.valence.loop.Scheduler;
import dev.valence.loop.Wait;
import dev.valence.port.PortScope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The loops of an app's processes but main, and the ports of its documents and processes, from
 * their making until they are forgotten.
 *
 * <p>Threads: any. Life: the app's.
 */
final class LiveLoops {
    private final Scheduler scheduler;
    private final Set<Loop> loops = ConcurrentHashMap.newKeySet();
    private final Set<PortScope> scopes = Collections.synchronizedSet(new LinkedHashSet<>());

    LiveLoops(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * @param failures what becomes of what the loop's tasks throw
     */
    Loop newLoop(String name, Consumer<Throwable> failures) {
        Loop loop = scheduler.newLoop(name, failures);
        loops.add(loop);
        return loop;
    }

    void forget(Loop loop) {
        loops.remove(loop);
    }

    /** The ports of a document or process. */
    PortScope newPortScope(Loop loop) {
        PortScope made = new PortScope(loop);
        scopes.add(made);
        return made;
    }

    void forget(PortScope scope) {
        scopes.remove(scope);
    }

    /** The oldest first. */
    List<PortScope> portScopes() {
        synchronized (scopes) {
            return List.copyOf(scopes);
        }
    }

    int size() {
        return loops.size();
    }

    int openPorts() {
        return portScopes().stream().mapToInt(PortScope::size).sum();
    }

    /** Those that wait for an answer nobody gives, in words. */
    List<String> blocked() {
        List<String> words = new ArrayList<>();
        for (Loop loop : loops) {
            Wait<?> wait = loop.blockedIn();
            if (wait != null) {
                words.add(loop.name() + " is blocked in " + wait.what());
            }
        }
        words.sort(String::compareTo);
        return words;
    }
}
