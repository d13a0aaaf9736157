package dev.valence.clone;

import dev.valence.js.GuestException;
import dev.valence.js.JsEngine;
import dev.valence.js.Realm;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** A realm that writes and one that reads; only clone data passes between them. */
final class TwoRealms implements AutoCloseable {
    private final JsEngine engine = new JsEngine();
    final Realm sender = new Realm(engine, "sender", null, 0);
    final Realm receiver = new Realm(engine, "receiver", null, 0);
    final CloneSupport sending = new CloneSupport(sender);
    final CloneSupport receiving = new CloneSupport(receiver);

    static Value eval(Realm realm, String code) {
        return realm.eval(Source.newBuilder("js", code, "test.js").buildLiteral());
    }

    Value inSender(String expression) {
        return eval(sender, "(" + expression + ")");
    }

    Value inReceiver(String expression) {
        return eval(receiver, "(" + expression + ")");
    }

    CloneData write(String expression, Transfer transfer) {
        return sending.writer().write(inSender(expression), transfer);
    }

    /** The value of {@code expression} after its journey. */
    Value send(String expression) {
        CloneData data = write(expression, Transfer.electron());
        return inReceiver("(value) => value")
                .execute(receiving.reader().read(data, Flavour.ELECTRON));
    }

    /** Why {@code expression} cannot be sent. */
    String refusal(String expression, Transfer transfer) {
        try {
            write(expression, transfer);
            return "no refusal";
        } catch (GuestException e) {
            return e.kind() + ": " + e.getMessage();
        }
    }

    @Override
    public void close() {
        sender.close();
        receiver.close();
        engine.close();
    }
}
