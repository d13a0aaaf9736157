package dev.valence.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A random program of ports: its steps, whose numbers select among what is there when they run. So
 * every part of a program is a program.
 */
record PortProgram(List<Step> steps) {
    static final int PROCESSES = 4;

    /** What a step does, and how often it occurs among 100. */
    enum Kind {
        POST(40),
        START(22),
        OPEN(13),
        TRANSFER(14),
        CLOSE(4),
        FORGET(4),
        COLLECT(1),
        RELOAD(1),
        CRASH(1);

        private final int share;

        Kind(int share) {
            this.share = share;
        }

        static Kind random(SplittableRandom random) {
            int left = random.nextInt(100);
            for (Kind kind : values()) {
                left -= kind.share;
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalStateException("the shares are not 100");
        }
    }

    /**
     * One step.
     *
     * @param process who takes it
     * @param delay how many milliseconds after the process's step before
     */
    record Step(int process, Kind kind, int first, int second, int delay) {
        @Override
        public String toString() {
            return "after %d ms process %d: %s %d %d"
                    .formatted(delay, process, kind, first, second);
        }
    }

    static PortProgram random(long seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(
                    new Step(
                            random.nextInt(PROCESSES),
                            Kind.random(random),
                            random.nextInt(1000),
                            random.nextInt(1000),
                            random.nextInt(4)));
        }
        return new PortProgram(steps);
    }

    /** A part of this program that still fails and has no smaller part that was found to fail. */
    PortProgram shrink(Predicate<PortProgram> fails) {
        PortProgram smallest = this;
        for (int size = steps.size() / 2; size > 0; size /= 2) {
            for (int at = 0; at < smallest.steps.size(); ) {
                PortProgram smaller = smallest.without(at, size);
                if (fails.test(smaller)) {
                    smallest = smaller;
                } else {
                    at += size;
                }
            }
        }
        return smallest;
    }

    private PortProgram without(int from, int size) {
        List<Step> rest = new ArrayList<>(steps.subList(0, from));
        rest.addAll(steps.subList(Math.min(steps.size(), from + size), steps.size()));
        return new PortProgram(rest);
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }
}
