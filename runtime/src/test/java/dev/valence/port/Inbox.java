package dev.valence.port;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A receiver that writes down what it gets; "closed" stands for the end. */
final class Inbox implements Receiver {
    final List<String> log = Collections.synchronizedList(new ArrayList<>());
    final List<PipeEnd> ends = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void message(Message message) {
        log.add(((Text) message.payload()).text());
        ends.addAll(message.ends());
    }

    @Override
    public void closed() {
        log.add("closed");
    }
}
