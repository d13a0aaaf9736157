package dev.valence.diagnostics;

import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import dev.valence.port.Port;
import dev.valence.port.PortScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What one document, or a process of one realm, has done that may turn out to fail in silence: its
 * ports, what it did not hear, the answers it waits for.
 *
 * <p>Threads: any. Life: {@link #end} tells what is left.
 */
public final class Watch {
    /** Messages on a channel that nobody heard; the first of them stands for all. */
    private record Unheard(Place place, String sender, int count) {}

    /** A port, where somebody began to listen to it, and whether anything was posted by it. */
    private record Watched(long number, @Nullable Place listener, boolean used) {}

    private final Diagnostics all;
    private final String process;
    private final PortScope scope;
    private final Map<String, Unheard> unheard = new LinkedHashMap<>();
    private final Set<OpenCall> calls = new LinkedHashSet<>();
    private final Map<Port, Watched> ports = new WeakHashMap<>();

    Watch(Diagnostics all, String process, PortScope scope) {
        this.all = all;
        this.process = process;
        this.scope = scope;
    }

    public Diagnostics all() {
        return all;
    }

    public String process() {
        return process;
    }

    void tell(Kind kind, Place place, String text) {
        all.tell(new Diagnostic(kind, text, place, process));
    }

    /** Code of this process does something that is known to fail, at the line that runs now. */
    public void tellHere(Kind kind, String text) {
        tell(kind, Place.here(), text);
    }

    /** The same by the kind's id. */
    public void tellHere(String kind, String text) {
        tellHere(Kind.of(kind), text);
    }

    /** Code of this process sends on a channel. */
    public void sends(String channel, Payload payload) {
        all.sent(process, channel, payload);
    }

    /** It calls, and waits for an answer. */
    public OpenCall calls(Kind kind, String channel, Payload payload) {
        OpenCall call = new OpenCall(this, kind, channel, all.placeOf(process, channel, payload));
        synchronized (calls) {
            calls.add(call);
        }
        return call;
    }

    /** False if it was closed before. */
    boolean close(OpenCall call) {
        synchronized (calls) {
            return calls.remove(call);
        }
    }

    /** A message has come from {@code sender}, and nobody here listens to its channel. */
    public void unheard(String sender, String channel, Payload payload) {
        Place place = all.placeOf(sender, channel, payload);
        synchronized (unheard) {
            unheard.merge(
                    channel,
                    new Unheard(place, sender, 1),
                    (first, next) ->
                            new Unheard(first.place, first.sender, first.count + next.count));
        }
    }

    /** Code here begins to listen to a channel, too late for what has come. */
    public void listensTo(String channel) {
        Unheard missed;
        synchronized (unheard) {
            missed = unheard.remove(channel);
        }
        if (missed != null) {
            Place here = Place.here();
            String since = here.isKnown() ? " (" + here.shortName() + ")" : "";
            String text = process + " listened to it only later" + since;
            tellUnheard(Kind.LATE_LISTENER, channel, missed, text);
        }
    }

    private void tellUnheard(Kind kind, String channel, Unheard missed, String why) {
        String lost = messages(missed.count) + " on '" + channel + "' lost: ";
        all.tell(new Diagnostic(kind, lost + why, missed.place, missed.sender));
    }

    private static String messages(int count) {
        return count == 1 ? "a message" : count + " messages";
    }

    /** Code here makes a channel. */
    public void makes(PipeEnd end) {
        Place here = Place.here();
        all.remember(end.incoming(), here);
        all.remember(end.outgoing(), here);
    }

    /** A port is here from now on. */
    public void has(Port port) {
        synchronized (ports) {
            ports.put(port, new Watched(all.nextBirth(), null, false));
        }
    }

    /** Code here listens to the messages of a port. */
    public void listensTo(Port port) {
        Watched known = watched(port);
        if (known != null && known.listener == null && !port.isStarted()) {
            put(port, new Watched(known.number, Place.here(), known.used));
        }
    }

    private void put(Port port, Watched known) {
        synchronized (ports) {
            ports.put(port, known);
        }
    }

    private @Nullable Watched watched(Port port) {
        synchronized (ports) {
            return ports.get(port);
        }
    }

    /**
     * Code here sends by a port: what may have to be told of the message is noted.
     *
     * @param fragile whether not every receiver can read it
     */
    public void posts(Port port, Payload payload, boolean fragile) {
        Watched known = port.isStarted() ? null : watched(port);
        if (known != null && !known.used) {
            put(port, new Watched(known.number, known.listener, true));
        }
        if (fragile || !port.isHeard() && !port.hasSent()) {
            all.remember(payload, Place.here());
        }
    }

    /** Code here sends a view, and with it all of its buffer. */
    public void pins(long viewBytes, long bufferBytes) {
        tellHere(
                Kind.PINNED_BUFFER,
                "a view of "
                        + viewBytes
                        + " bytes takes the "
                        + bufferBytes
                        + " bytes of its buffer along: send a copy of the view (slice())");
    }

    /** A message has come that the receiver cannot read, for it came with a buffer. */
    public void cannotRead(Payload payload) {
        tell(
                Kind.TRANSFERRED_BUFFER,
                all.placeOf(payload),
                process
                        + " gets null for this message: it cannot read an ArrayBuffer that is in"
                        + " the transfer list");
    }

    /** Nobody here refers to a port any more, and it is about to be closed. */
    public void collected(Port port) {
        PipeEnd end = port.entangledEnd();
        Watched known = watched(port);
        if (end == null || known == null || tellUnstarted(port, 0, false)) {
            return;
        }
        if (known.used || !port.isHeard()) {
            return;
        }
        tell(
                Kind.COLLECTED_PORT,
                all.placeOf(end.incoming()),
                "a port of this channel was collected in "
                        + process
                        + ", where nobody had used it, while the other end listened");
    }

    /**
     * Tells what is wrong by now.
     *
     * @param since the number from which on ports are looked at
     * @param last whether what is not answered will not be
     */
    void settle(long since, boolean last) {
        tellUnheard();
        for (Port port : scope.open()) {
            tellUnstarted(port, since, true);
        }
        if (last) {
            openCalls().forEach(OpenCall::waits);
        }
    }

    /** Whether answers are waited for, or ports are not started. */
    boolean mayBeForgotten() {
        return !openCalls().isEmpty() || scope.open().stream().anyMatch(port -> !port.isStarted());
    }

    private List<OpenCall> openCalls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    private void tellUnheard() {
        Map<String, Unheard> lost;
        synchronized (unheard) {
            lost = new LinkedHashMap<>(unheard);
            unheard.clear();
        }
        lost.forEach(
                (channel, missed) ->
                        tellUnheard(
                                Kind.NO_LISTENER,
                                channel,
                                missed,
                                process + " does not listen to it"));
    }

    /** Tells of a port that was not started, once; whether there was anything to tell. */
    private boolean tellUnstarted(Port port, long since, boolean evenIfEmpty) {
        Watched known = watched(port);
        if (known == null || known.number <= since || port.isStarted() || port.isClosed()) {
            return false;
        }
        int waiting = port.waiting();
        if (waiting == 0 && (known.listener == null || !evenIfEmpty)) {
            return false;
        }
        synchronized (ports) {
            ports.remove(port);
        }
        if (known.listener != null) {
            tell(Kind.LISTENER_WITHOUT_START, known.listener, withoutStart(waiting));
        } else {
            tellNeverStarted(port, waiting);
        }
        return true;
    }

    private static String withoutStart(int waiting) {
        String wait = waiting == 1 ? "a message waits" : waiting + " messages wait";
        return "this listener hears nothing: start() of its port was not called"
                + (waiting == 0 ? "" : ", and " + wait + " there");
    }

    private void tellNeverStarted(Port port, int waiting) {
        Message first = port.firstWaiting();
        Place sent = first == null ? Place.UNKNOWN : all.placeOf(first.payload());
        String wait = waiting == 1 ? "this message waits" : waiting + " messages from here on wait";
        tell(
                Kind.PORT_NEVER_STARTED,
                sent,
                wait + " at a port in " + process + " that nobody has started");
    }

    /** The document or process is over, and its ports are about to be closed. */
    public void end() {
        tellUnheard();
        List<Port> open = new ArrayList<>(scope.open());
        open.forEach(port -> tellUnstarted(port, 0, false));
        all.forget(this);
    }
}
