package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two deliveries that came in the other order than they were posted in.
 *
 * @param slow posted first
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

    /** For each delivery that was overtaken, the last that overtook it. */
    public static List<Overtaking> in(List<Delivery> delivered) {
        Map<Delivery, Overtaking> last = new LinkedHashMap<>();
        for (int later = 0; later < delivered.size(); later++) {
            Delivery slow = delivered.get(later);
            for (int earlier = later - 1; earlier >= 0 && !last.containsKey(slow); earlier--) {
                Delivery fast = delivered.get(earlier);
                if (fast.order() > slow.order()) {
                    last.put(slow, new Overtaking(slow, fast));
                }
            }
        }
        return new ArrayList<>(last.values());
    }
}
