package dev.valence.diagnostics;

import dev.valence.port.PortScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/**
 * Everything that fails in silence in one app: each thing is told once, to whoever has asked.
 *
 * <p>Some things are known when they happen; what is only suspected then, such as a message that
 * waits at a port which is not started yet, is told when the document ends, when nothing is left to
 * do in the app, or when a test ends.
 *
 * <p>Threads: any. Life: the app's.
 */
public final class Diagnostics {
    private final Consumer<Diagnostic> sink;
    private final boolean placesEach;
    private final Set<Diagnostic> told = new LinkedHashSet<>();
    private final List<Diagnostic> recent = new ArrayList<>();
    private final Set<Watch> watches = new LinkedHashSet<>();

    /** Of what is on its way: a message by its payload, a channel by its mailboxes. */
    private final Map<Object, Place> places = new WeakHashMap<>();

    private final Map<String, Place> firstPlaces = new HashMap<>();
    private long born;
    private long bornBeforeTest;

    /**
     * @param sink is told; on any thread, by one at a time
     * @param placesEach whether each message knows where it was sent, rather than each channel
     *     where it was sent on first: a tenth of a millisecond for each
     */
    public Diagnostics(Consumer<Diagnostic> sink, boolean placesEach) {
        this.sink = sink;
        this.placesEach = placesEach;
    }

    /** Watches a document or a process, whose ports are in {@code scope}. */
    public Watch watch(String process, PortScope scope) {
        Watch made = new Watch(this, process, scope);
        synchronized (watches) {
            watches.add(made);
        }
        return made;
    }

    void forget(Watch ended) {
        synchronized (watches) {
            watches.remove(ended);
        }
    }

    private List<Watch> watches() {
        synchronized (watches) {
            return List.copyOf(watches);
        }
    }

    /** Tells of something, unless it has been told. */
    void tell(Diagnostic diagnostic) {
        synchronized (told) {
            if (told.add(diagnostic)) {
                recent.add(diagnostic);
                sink.accept(diagnostic);
            }
        }
    }

    /** Nothing is left to do in the app: what waits now waits for ever. */
    public void idle() {
        watches().forEach(watch -> watch.settle(0, true));
    }

    /** A test begins: what has come up since the last one is told, and no longer is its own. */
    public void testBegins() {
        watches().forEach(watch -> watch.settle(bornBeforeTest, false));
        synchronized (told) {
            told.clear();
            recent.clear();
        }
        synchronized (places) {
            bornBeforeTest = born;
        }
    }

    /**
     * A test has run; what has been told since it began.
     *
     * @param failed whether to tell what it may have waited for
     */
    public List<Diagnostic> testRan(boolean failed) {
        watches().forEach(watch -> watch.settle(bornBeforeTest, failed));
        synchronized (told) {
            return List.copyOf(recent);
        }
    }

    /** Whether there is something that a collection may find forgotten. */
    public boolean mayBeForgotten() {
        return watches().stream().anyMatch(Watch::mayBeForgotten);
    }

    /** All tests have run. */
    public void testsRan() {
        watches().forEach(watch -> watch.settle(0, false));
    }

    /** A number that is larger than all before. */
    long nextBirth() {
        synchronized (places) {
            return ++born;
        }
    }

    /** Something that travels was made or sent at a place. */
    void remember(Object traveller, Place place) {
        synchronized (places) {
            places.put(traveller, place);
        }
    }

    /** A message is sent on a channel, by the code that runs now. */
    void sent(String sender, String channel, Object payload) {
        if (placesEach) {
            remember(payload, Place.here());
            return;
        }
        String key = sender + " " + channel;
        synchronized (places) {
            if (firstPlaces.containsKey(key)) {
                return;
            }
        }
        Place here = Place.here();
        synchronized (places) {
            firstPlaces.put(key, here);
        }
    }

    /** Where that was. */
    Place placeOf(String sender, String channel, Object payload) {
        synchronized (places) {
            Place exact = places.get(payload);
            return exact != null
                    ? exact
                    : firstPlaces.getOrDefault(sender + " " + channel, Place.UNKNOWN);
        }
    }

    Place placeOf(Object traveller) {
        synchronized (places) {
            return places.getOrDefault(traveller, Place.UNKNOWN);
        }
    }
}
