package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Receiver;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * {@code binding('parent_port')}: a utility process's end of the pipe to main. It may be started
 * and paused any number of times; what comes meanwhile waits in its mailbox (electron-semantics
 * 8.3).
 *
 * <p>Threads: confined to the process's loop. Life: the realm's.
 */
public final class ParentPortBinding {
    private final Realm realm;
    private final Cloner cloner;
    private final PortTable ports;
    private final Agent agent;
    private final Loop loop;
    private final Mailbox fromMain;
    private final Mailbox toMain;

    public ParentPortBinding(
            Realm realm,
            Cloner cloner,
            PortTable ports,
            Agent agent,
            Loop loop,
            Mailbox fromMain,
            Mailbox toMain) {
        this.realm = realm;
        this.cloner = cloner;
        this.ports = ports;
        this.agent = agent;
        this.loop = loop;
        this.fromMain = fromMain;
        this.toMain = toMain;
    }

    /** Delivers to {@code onMessage(data, portHandles)}, until {@link #pause}. */
    @HostAccess.Export
    public void start(Value onMessage) {
        fromMain.attach(loop, new Delivery(onMessage));
    }

    @HostAccess.Export
    public void pause() {
        fromMain.detach();
    }

    @HostAccess.Export
    public void post(Value value) {
        toMain.put(Message.of(cloner.writeElectron(value)));
    }

    /** A message without arguments: arrives as null. */
    @HostAccess.Export
    public void postEmpty() {
        toMain.put(Message.of(Cloner.NOTHING));
    }

    private final class Delivery implements Receiver {
        private final Value onMessage;

        Delivery(Value onMessage) {
            this.onMessage = onMessage;
        }

        @Override
        public void message(Message message) {
            agent.run(
                    () -> {
                        Value handles = realm.newArray(ports.adoptAll(message).toArray());
                        onMessage.executeVoid(cloner.readElectron(message.payload()), handles);
                    });
        }

        @Override
        public void closed() {
            // main does not end before its utility processes
        }
    }
}
