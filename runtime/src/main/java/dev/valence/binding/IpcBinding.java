package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.diagnostics.Watch;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('ipc')} of a page's realm that runs Electron's side.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class IpcBinding {
    private final IpcHost host;
    private final Cloner cloner;
    private final PortTable ports;

    public IpcBinding(IpcHost host, Cloner cloner, PortTable ports) {
        this.host = host;
        this.cloner = cloner;
        this.ports = ports;
    }

    /** Notes where a message comes from, if that may be asked. */
    private Payload sent(String channel, Payload payload) {
        Watch watch = ports.watch();
        if (watch != null) {
            watch.sends(channel, payload);
        }
        return payload;
    }

    @HostAccess.Export
    public void send(String channel, Value args) {
        host.main().message(channel, sent(channel, cloner.writeElectron(args)));
    }

    @HostAccess.Export
    public void invoke(String channel, Value args, int callId) {
        host.invoke(channel, sent(channel, cloner.writeElectron(args)), callId);
    }

    @HostAccess.Export
    public Object sendSync(String channel, Value args) {
        Payload payload = sent(channel, cloner.writeElectron(args));
        return cloner.readElectron(host.sendSync(channel, payload));
    }

    @HostAccess.Export
    public void postMessage(String channel, Value message, Value portHandles) {
        Payload payload = sent(channel, cloner.writeElectron(message));
        host.main()
                .postMessage(
                        channel,
                        new Message(
                                payload, ports.neuter(MessagePortBinding.handles(portHandles))));
    }

    @HostAccess.Export
    public void sendToHost(String channel, Value args) {
        host.main().messageHost(channel, cloner.writeElectron(args));
    }

    @HostAccess.Export
    public void preloadError(String path, String message, String stack, String name) {
        host.preloadError(path, message, stack, name);
    }
}
