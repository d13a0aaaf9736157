package dev.valence.clone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/**
 * One reading of clone data.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Deserialization {
    private final CloneSupport support;
    private final CloneData data;
    private final Value[] ports;
    private final Map<Integer, Value> kept = new HashMap<>();
    private final List<Value> transferred = new ArrayList<>();
    private int next;

    Deserialization(CloneSupport support, CloneData data, Value[] ports) {
        this.support = support;
        this.data = data;
        this.ports = ports;
    }

    /** A {@link Value}, or a string, number or boolean of Java. */
    Object read() {
        return value(data.root());
    }

    CloneSupport support() {
        return support;
    }

    /** The number of the object that is about to be made. */
    int begin() {
        return next++;
    }

    boolean isShared(int number) {
        return data.isShared(number);
    }

    /** Remembers an object that is referenced again. */
    Value keep(int number, Value object) {
        if (data.isShared(number)) {
            kept.put(number, object);
        }
        return object;
    }

    Value object(int number) {
        Value object = kept.get(number);
        if (object == null) {
            throw new IllegalStateException("no object " + number + " in " + data);
        }
        return object;
    }

    Value port(int index) {
        return ports[index];
    }

    Value transferredBuffer(int index) {
        while (transferred.size() <= index) {
            transferred.add(support.newBuffer(data.transferredBuffer(transferred.size())));
        }
        return transferred.get(index);
    }

    Object value(Object node) {
        return node instanceof Node part ? part.rebuild(this) : node;
    }

    Object[] all(Object[] nodes) {
        Object[] values = Arrays.copyOf(nodes, nodes.length, Object[].class);
        for (int i = 0; i < values.length; i++) {
            values[i] = value(nodes[i]);
        }
        return values;
    }
}
