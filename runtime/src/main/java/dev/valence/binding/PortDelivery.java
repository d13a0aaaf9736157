package dev.valence.binding;

import dev.valence.clone.Cloner;
import dev.valence.diagnostics.Watch;
import dev.valence.event.Shortcut;
import dev.valence.js.Realm;
import dev.valence.port.Payload;
import java.util.List;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Hands what arrives at the ports of a realm to its JavaScript: past js-lib where there is a {@link
 * Shortcut}.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class PortDelivery {
    private final Realm realm;
    private final Cloner cloner;
    private final @Nullable Watch watch;

    PortDelivery(Realm realm, Cloner cloner, @Nullable Watch watch) {
        this.realm = realm;
        this.cloner = cloner;
        this.watch = watch;
    }

    /**
     * A message has come.
     *
     * @param alone whether no other world gets it too
     */
    void message(PortHandle.Wrapper to, Payload payload, List<PortHandle> ports, boolean alone) {
        if (realm.isClosed()) {
            return;
        }
        if (!to.receiver().isWeb()) {
            noteLoss(payload);
        }
        Shortcut shortcut = alone && ports.isEmpty() ? to.receiver().shortcut() : null;
        if (shortcut == null || !shortcut.deliver(to, new Data(this, to, payload))) {
            byJsLib(to, payload, ports, alone);
        }
    }

    /** No lambda, as one is made for every message. */
    private record Data(PortDelivery of, PortHandle.Wrapper to, Payload payload)
            implements Supplier<Object> {
        @Override
        public Object get() {
            return of.inside(to, payload);
        }
    }

    /** Electron's ports read null where a buffer has come beside the message. */
    private void noteLoss(Payload payload) {
        if (watch != null && Cloner.hasTransferredBuffer(payload)) {
            watch.cannotRead(payload);
        }
    }

    private Object inside(PortHandle.Wrapper to, Payload payload) {
        return to.receiver().isWeb()
                ? cloner.takeWebInside(payload)
                : cloner.takeElectronInside(payload);
    }

    private void byJsLib(
            PortHandle.Wrapper to, Payload payload, List<PortHandle> ports, boolean alone) {
        Value onMessage = to.receiver().onMessage();
        if (to.receiver().isWeb()) {
            web(onMessage, to.target(), payload, ports, alone);
        } else if (ports.isEmpty()) {
            onMessage.executeVoid(to.target(), cloner.takeElectron(payload));
        } else {
            onMessage.executeVoid(to.target(), cloner.takeElectron(payload), array(ports));
        }
    }

    /** Calls a function that takes what {@link MessagePortBinding#newReceiver} says. */
    void web(
            Value onMessage,
            @Nullable Value target,
            Payload payload,
            List<PortHandle> ports,
            boolean alone) {
        if (ports.isEmpty()) {
            onMessage.executeVoid(target, data(payload, alone));
        } else if (Cloner.hasPortsInside(payload)) {
            onMessage.executeVoid(target, null, array(ports), new ReceivedMessage(payload));
        } else {
            onMessage.executeVoid(target, data(payload, alone), array(ports), null);
        }
    }

    private Object data(Payload payload, boolean alone) {
        return alone ? cloner.takeWeb(payload, null) : cloner.readWeb(payload, null);
    }

    private Value array(List<PortHandle> ports) {
        return realm.newArray(ports.toArray());
    }
}
