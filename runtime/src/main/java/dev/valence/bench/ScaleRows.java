package dev.valence.bench;

import static dev.valence.bench.Contestant.NODE;
import static dev.valence.bench.Contestant.VALENCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rows of many windows and ports. */
final class ScaleRows {
    private static final Set<Contestant> ALONE = EnumSet.of(VALENCE);
    private static final Set<Contestant> WITH_NODE = EnumSet.of(VALENCE, NODE);

    private ScaleRows() {}

    static List<Row> all() {
        return List.of(
                windowTime(10),
                windowTime(100, Goal.limit(8, "ms"), Goal.faster(VALENCE, 3, NODE)),
                windowTime(
                        1000,
                        Goal.limit(8, "ms"),
                        Goal.faster(VALENCE, 3, NODE),
                        Goal.share(1.3, "windows-10", VALENCE)),
                windowMemory(100),
                windowMemory(1000),
                ring("ring-10", "time-10", "a ring of 10 windows"),
                ring(
                        "ring-1000",
                        "time-all",
                        "one of 1,000",
                        Goal.share(1 / 0.7, "ring-10", VALENCE)),
                new Row(
                        "ports",
                        "memory of 100,000 open ports of a page, each of them used",
                        "MB",
                        Programs.PORTS,
                        "memory",
                        1,
                        WITH_NODE,
                        List.of(Goal.limit(100, "MB"))));
    }

    private static Row windowTime(int count, Goal... goals) {
        String what =
                "a window with a preload, created, loaded and heard from, of "
                        + String.format(
                                Locale.ROOT, "%,d that stay open; of Node, a worker", count);
        return windows("windows-" + count, what, "ms", "time-" + count, goals);
    }

    private static Row windowMemory(int count) {
        return windows(
                "windows-memory-" + count,
                String.format(Locale.ROOT, "resident memory of each of %,d", count),
                "MB",
                "memory-" + count,
                Goal.limit(1, "MB"),
                Goal.share(VALENCE, 1 / 3.0, NODE));
    }

    private static Row windows(
            String name, String what, String unit, String figure, Goal... goals) {
        Program program = Programs.WINDOWS;
        return new Row(name, what, unit, program, figure, 1, WITH_NODE, List.of(goals));
    }

    private static Row ring(String name, String figure, String where, Goal... goals) {
        String what = "a hop of one of ten tokens passed around " + where;
        return new Row(name, what, "us", Programs.RING, figure, 1, ALONE, List.of(goals));
    }
}
