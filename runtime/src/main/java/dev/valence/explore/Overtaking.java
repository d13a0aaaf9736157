package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two deliveries that came in the other order than they were posted in.
 *
 * @param slow posted first, and delivered later or never
 * @param fast delivered first
 */
public record Overtaking(Delivery slow, Delivery fast) {
    /** The hold that makes it happen again. */
    public Hold hold() {
        return new Hold(slow.key(), fast.key());
    }

    /** Whether one process received both, and so can tell. */
    public boolean isVisible() {
        return slow.loop().equals(fast.loop());
    }

    /**
     * For each delivery that was overtaken, the last that overtook it.
     *
     * @param undelivered what came too late for ever, such as the timer of a page that is gone: to
     *     how many deliveries there were when it could have come
     */
    static List<Overtaking> in(List<Delivery> delivered, Map<Delivery, Integer> undelivered) {
        List<Overtaking> all = new ArrayList<>();
        for (int i = 0; i < delivered.size(); i++) {
            last(delivered.get(i), delivered.subList(0, i)).ifPresent(all::add);
        }
        undelivered.forEach(
                (slow, count) ->
                        last(slow, delivered.subList(0, Math.min(count + 1, delivered.size())))
                                .ifPresent(all::add));
        return all;
    }

    private static Optional<Overtaking> last(Delivery slow, List<Delivery> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).order() > slow.order()) {
                return Optional.of(new Overtaking(slow, before.get(i)));
            }
        }
        return Optional.empty();
    }
}
