package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All orders of a small program, one run after the other, each once: dynamic partial-order
 * reduction (Flanagan and Godefroid, POPL 2005) with sleep sets. Two orders are the same if every
 * process receives the same in the same order: processes see each other only by messages. (They
 * share the clock and {@code localStorage} too; what depends on those alone is not told apart.)
 *
 * <p>Threads: one run at a time. Life: until {@link #next} returns null.
 */
public final class Orders {
    private final List<Choice> path = new ArrayList<>();
    private boolean begun;
    private int complete;

    /** A place where several deliveries were possible. */
    private static final class Choice {
        final Map<String, Delivery> heads = new HashMap<>();
        final Set<String> wanted = new HashSet<>();
        final Map<String, Delivery> asleep;
        String chosen;

        Choice(List<Delivery> heads, Map<String, Delivery> asleep, Delivery first) {
            heads.forEach(head -> this.heads.put(head.key(), head));
            this.asleep = new HashMap<>(asleep);
            this.chosen = first.key();
            wanted.add(chosen);
        }

        /** Goes on to what else is wanted here. */
        boolean advance() {
            asleep.put(chosen, heads.get(chosen));
            for (String key : wanted) {
                if (!asleep.containsKey(key)) {
                    chosen = key;
                    return true;
                }
            }
            return false;
        }
    }

    /** The next order, or null if there is none left. */
    public @Nullable Course next() {
        if (begun && !advance()) {
            return null;
        }
        begun = true;
        return new Run();
    }

    private boolean advance() {
        while (!path.isEmpty()) {
            if (path.get(path.size() - 1).advance()) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    /** How many different orders have been run to their end. */
    public int complete() {
        return complete;
    }

    /** To be called when the order that {@link #next} gave has been run. */
    public void ran(Course course) {
        Run run = (Run) course;
        complete += run.redundant ? 0 : 1;
        new Races(run.delivered(), run.choiceBefore).mark();
    }

    /** One run: the path so far, then whatever comes first and is not asleep. */
    private final class Run extends Course {
        /** The choice that was made before each delivery, or -1. */
        final List<Integer> choiceBefore = new ArrayList<>();

        private Map<String, Delivery> asleep = new HashMap<>();
        private int depth;
        private int made = -1;
        private boolean redundant;

        @Override
        protected int pick(List<Delivery> heads) {
            Choice choice = depth < path.size() ? path.get(depth) : choiceAt(heads);
            made = depth++;
            asleep = new HashMap<>(choice.asleep);
            return indexOf(heads, choice.chosen);
        }

        private Choice choiceAt(List<Delivery> heads) {
            Delivery first =
                    heads.stream()
                            .filter(head -> !asleep.containsKey(head.key()))
                            .findFirst()
                            .orElse(heads.get(0));
            Choice choice = new Choice(heads, asleep, first);
            path.add(choice);
            return choice;
        }

        private int indexOf(List<Delivery> heads, String key) {
            for (int i = 0; i < heads.size(); i++) {
                if (heads.get(i).key().equals(key)) {
                    return i;
                }
            }
            redundant = true;
            return 0;
        }

        @Override
        public void delivers(Delivery delivery) {
            super.delivers(delivery);
            redundant |= asleep.containsKey(delivery.key());
            asleep.values().removeIf(other -> other.loop().equals(delivery.loop()));
            choiceBefore.add(made);
            made = -1;
        }
    }

    /** Finds pairs of one run that could have come in the other order. */
    private final class Races {
        private final List<Delivery> delivered;
        private final List<Integer> choiceBefore;

        /** For each delivery, those that must come before it. */
        private final List<BitSet> before = new ArrayList<>();

        Races(List<Delivery> delivered, List<Integer> choiceBefore) {
            this.delivered = delivered;
            this.choiceBefore = choiceBefore;
        }

        void mark() {
            Map<String, Integer> lastOfLoop = new HashMap<>();
            Map<String, Integer> lastOfLane = new HashMap<>();
            for (int i = 0; i < delivered.size(); i++) {
                Delivery delivery = delivered.get(i);
                BitSet forced = new BitSet();
                include(forced, delivery.cause() - 1);
                include(forced, lastOfLane.getOrDefault(delivery.lane(), -1));
                before.add(forced);
                markRaces(i, forced);
                include(forced, lastOfLoop.getOrDefault(delivery.loop(), -1));
                lastOfLoop.put(delivery.loop(), i);
                lastOfLane.put(delivery.lane(), i);
            }
        }

        private void include(BitSet forced, int index) {
            if (index >= 0 && index < before.size()) {
                forced.or(before.get(index));
                forced.set(index);
            }
        }

        /** The last delivery to the same loop that need not have come before. */
        private void markRaces(int later, BitSet forced) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                boolean sameLoop =
                        delivered.get(earlier).loop().equals(delivered.get(later).loop());
                if (sameLoop && !forced.get(earlier)) {
                    want(earlier, later, forced);
                    return;
                }
            }
        }

        /** At the choice before {@code earlier}, what leads to {@code later} is wanted too. */
        private void want(int earlier, int later, BitSet forced) {
            int index = choiceBefore.get(earlier);
            if (index < 0) {
                return;
            }
            Choice choice = path.get(index);
            for (int i = earlier + 1; i <= later; i++) {
                String key = delivered.get(i).key();
                if ((i == later || forced.get(i)) && choice.heads.containsKey(key)) {
                    choice.wanted.add(key);
                    return;
                }
            }
            choice.wanted.addAll(choice.heads.keySet());
        }
    }
}
