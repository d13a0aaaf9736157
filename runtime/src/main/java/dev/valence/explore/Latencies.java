package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.List;

/** The order that the seed's latencies make: the same as without a steering. */
public final class Latencies extends Course {
    @Override
    public long latencyNanos(long drawn) {
        return drawn;
    }

    @Override
    protected int pick(List<Delivery> heads) {
        int first = 0;
        for (int i = 1; i < heads.size(); i++) {
            first = comesBefore(heads.get(i), heads.get(first)) ? i : first;
        }
        return first;
    }

    /** As the events of a timeline that is not steered. */
    private static boolean comesBefore(Delivery one, Delivery other) {
        boolean oneIsTimer = one.kind() == Delivery.Kind.TIMER;
        boolean otherIsTimer = other.kind() == Delivery.Kind.TIMER;
        if (one.due() != other.due()) {
            return one.due() < other.due();
        }
        return oneIsTimer != otherIsTimer ? otherIsTimer : one.order() < other.order();
    }
}
