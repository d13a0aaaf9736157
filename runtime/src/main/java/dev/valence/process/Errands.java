package dev.valence.process;

import dev.valence.loop.Loop;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.PipeEnd;
import dev.valence.port.Receiver;
import java.util.List;
import java.util.function.Consumer;

/**
 * A mailbox of things to do on another loop, in the order in which they were given, with the pipe
 * ends that they carry.
 *
 * <p>Threads: any; what is to be done runs on the loop of {@link #attach}. Life: until {@link
 * #discard}, which closes the ends that wait.
 */
final class Errands implements Receiver {
    private record Errand(Consumer<List<PipeEnd>> action) implements Payload {}

    private final Mailbox mailbox = new Mailbox();

    void attach(Loop loop) {
        mailbox.attach(loop, this);
    }

    void put(Runnable action) {
        put(List.of(), ends -> action.run());
    }

    void put(List<PipeEnd> ends, Consumer<List<PipeEnd>> action) {
        mailbox.put(new Message(new Errand(action), ends));
    }

    void discard() {
        mailbox.discard();
    }

    @Override
    public void message(Message message) {
        ((Errand) message.payload()).action().accept(message.ends());
    }

    @Override
    public void closed() {
        // whoever gives errands never says that there are no more
    }
}
