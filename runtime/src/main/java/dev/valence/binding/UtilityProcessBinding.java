package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('utility_process')} of the main process.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
public final class UtilityProcessBinding {
    private final UtilityProcessHost host;
    private final Cloner cloner;
    private final PortTable ports;

    public UtilityProcessBinding(UtilityProcessHost host, Cloner cloner, PortTable ports) {
        this.host = host;
        this.cloner = cloner;
        this.ports = ports;
    }

    @HostAccess.Export
    public int fork(String optionsJson) {
        return host.fork(optionsJson);
    }

    /** {@code portHandles} is an array, or undefined. */
    @HostAccess.Export
    public void post(int id, Value value, Value portHandles) {
        Payload payload = cloner.writeElectron(value);
        host.post(id, new Message(payload, ports.neuter(MessagePortBinding.handles(portHandles))));
    }

    /** A message without arguments: arrives as null. */
    @HostAccess.Export
    public void postEmpty(int id) {
        host.post(id, Message.of(Cloner.NOTHING));
    }

    @HostAccess.Export
    public boolean kill(int id) {
        return host.kill(id);
    }
}
