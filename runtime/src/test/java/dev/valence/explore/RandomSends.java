package dev.valence.explore;

import dev.valence.loop.Delivery;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** Random programs of three loops that pass a few words on, and all their orders by brute force. */
final class RandomSends {
    private RandomSends() {}

    static void in(Program program, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Loop[] loops = {program.loop("a"), program.loop("b"), program.loop("c")};
        for (int i = 0; i < 3; i++) {
            pass(program, loops, random.nextLong(), "" + i, 2);
        }
    }

    /** A word arrives somewhere, is logged by whom it reaches, and may be passed on. */
    private static void pass(Program program, Loop[] loops, long seed, String word, int left) {
        SplittableRandom random = new SplittableRandom(seed);
        Loop to = loops[random.nextInt(loops.length)];
        int copies = left == 0 ? 0 : random.nextInt(3) - 1;
        to.post(
                TaskSource.remote(),
                () -> {
                    program.log.add(to.name() + word);
                    for (int i = 0; i < copies; i++) {
                        pass(program, loops, seed * 31 + i, word + i, left - 1);
                    }
                });
    }

    /** What each process received, in all orders, without any reduction. */
    static Set<List<String>> bruteForce(int seed) {
        Set<List<String>> logs = new HashSet<>();
        List<int[]> path = new ArrayList<>();
        do {
            int[] depth = {0};
            IntUnaryOperator choose =
                    count -> {
                        if (depth[0] == path.size()) {
                            path.add(new int[] {0, count});
                        }
                        return path.get(depth[0]++)[0];
                    };
            logs.add(perProcess(Program.run(new Counted(choose), made -> in(made, seed))));
        } while (advance(path));
        return logs;
    }

    private static boolean advance(List<int[]> path) {
        while (!path.isEmpty()) {
            int[] last = path.get(path.size() - 1);
            if (++last[0] < last[1]) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    /** The log with what each process received put together. */
    static List<String> perProcess(List<String> log) {
        return log.stream().sorted((x, y) -> Character.compare(x.charAt(0), y.charAt(0))).toList();
    }

    private static final class Counted extends Course {
        private final IntUnaryOperator choose;

        Counted(IntUnaryOperator choose) {
            this.choose = choose;
        }

        @Override
        protected int pick(List<Delivery> heads) {
            return choose.applyAsInt(heads.size());
        }
    }
}
