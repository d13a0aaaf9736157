package dev.valence.bench;

import static dev.valence.bench.Contestant.CHROMIUM;
import static dev.valence.bench.Contestant.NODE;
import static dev.valence.bench.Contestant.VALENCE;
import static dev.valence.bench.Contestant.VALENCE_JIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rows, in the order of the table. */
final class Rows {
    private static final Set<Contestant> ALL = EnumSet.allOf(Contestant.class);
    private static final Set<Contestant> INTERPRETED = EnumSet.of(VALENCE, NODE, CHROMIUM);
    private static final Set<Contestant> WITH_NODE = EnumSet.of(VALENCE, NODE);
    private static final Set<Contestant> ALONE = EnumSet.of(VALENCE);
    private static final Set<Contestant> BOTH_WAYS = EnumSet.of(VALENCE, VALENCE_JIT);

    private static final double MEGABYTES = 1.0 / (1 << 20);

    private Rows() {}

    static List<Row> all() {
        return Stream.of(processes(), messages(), clones(), ScaleRows.all())
                .flatMap(List::stream)
                .toList();
    }

    static Row named(String name) {
        return all().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Row> processes() {
        return List.of(
                new Row(
                        "start",
                        "examples/hello-port from start to end; Chromium dumps a page that does"
                                + " the same with a worker",
                        "ms",
                        Programs.HELLO,
                        Trial.MILLIS,
                        1,
                        INTERPRETED,
                        List.of(Goal.share(VALENCE, 0.6, CHROMIUM))),
                new Row(
                        "start-waiting",
                        "the same where a JVM waits that an earlier run left, as at a terminal",
                        "ms",
                        Programs.WAITED_FOR,
                        Trial.MILLIS,
                        1,
                        ALONE,
                        List.of(Goal.share(0.6, "start", CHROMIUM))),
                new Row(
                        "memory",
                        "peak resident memory of examples/hello-port",
                        "MB",
                        Programs.HELLO,
                        Trial.PEAK,
                        MEGABYTES,
                        WITH_NODE,
                        List.of(Goal.limit(120, "MB"))),
                new Row(
                        "version",
                        "valence --version, which asks a JVM the first time after a build",
                        "ms",
                        Programs.VERSION,
                        Trial.MILLIS,
                        1,
                        ALONE,
                        List.of(Goal.share(0.1, "start", CHROMIUM))));
    }

    private static List<Row> messages() {
        return List.of(
                time(
                        "hop-number",
                        "a number over a port, page to main or back",
                        Programs.HOP_NUMBER,
                        ALL,
                        Goal.faster(VALENCE, 8, NODE),
                        Goal.faster(VALENCE, 20, CHROMIUM),
                        Goal.faster(VALENCE_JIT, 8, NODE),
                        Goal.faster(VALENCE_JIT, 20, CHROMIUM)),
                new Row(
                        "scheduler",
                        "the same under --seed",
                        "us",
                        Programs.HOP_SEED,
                        Printed.OUTSIDE,
                        1,
                        ALONE,
                        List.of(Goal.share(1.5, "hop-number", VALENCE))),
                time(
                        "hop-object",
                        "a nested object of 8 fields over a port",
                        Programs.HOP_OBJECT,
                        ALL,
                        Goal.faster(VALENCE, 3, NODE),
                        Goal.faster(VALENCE_JIT, 6, NODE)),
                time(
                        "invoke",
                        "invoke and its answer, the same object, from a preload; of the peers, a"
                                + " request over a port",
                        Programs.INVOKE,
                        ALL,
                        Goal.faster(VALENCE, 3, NODE)),
                time(
                        "flood",
                        "a number one way into a started port",
                        Programs.FLOOD,
                        ALL,
                        Goal.faster(VALENCE, 3, NODE)),
                new Row(
                        "queue-memory",
                        "memory of a number queued in a port that is not started, of 1,000,000",
                        "B",
                        Programs.QUEUE,
                        "memory",
                        1,
                        WITH_NODE,
                        List.of(Goal.limit(200, "B"))),
                time(
                        "echo-array",
                        "a Uint8Array of 1 MB there and back",
                        Programs.ECHO_ARRAY,
                        ALL,
                        Goal.faster(VALENCE, 3, NODE)),
                time(
                        "echo-string",
                        "a string of 1 MB there and back",
                        Programs.ECHO_STRING,
                        ALL,
                        Goal.faster(VALENCE, 3, NODE)),
                time(
                        "transfer",
                        "an ArrayBuffer of 64 MB handed from page to page",
                        Programs.TRANSFER,
                        ALL,
                        Goal.share(2, "copy", VALENCE)),
                new Row(
                        "copy",
                        "the same buffer copied once, within the page",
                        "us",
                        Programs.TRANSFER,
                        "copy",
                        1,
                        ALL,
                        List.of()),
                time(
                        "bridge",
                        "a call through contextBridge, two numbers there, an object back",
                        Programs.BRIDGE,
                        BOTH_WAYS,
                        Goal.limit(2, "us")));
    }

    private static List<Row> clones() {
        return List.of(
                clone("objects", "1,000 objects of 4 fields", Programs.CLONE_OBJECTS),
                clone("numbers", "100,000 numbers", Programs.CLONE_NUMBERS),
                clone("document", "a nested document of 10 MB", Programs.CLONE_DOCUMENT));
    }

    private static Row clone(String name, String what, Program program) {
        return time(
                "clone-" + name,
                "structuredClone of " + what,
                program,
                ALL,
                Goal.share(VALENCE, 2, NODE),
                Goal.share(VALENCE_JIT, 1, NODE));
    }

    private static Row time(
            String name, String what, Program program, Set<Contestant> contestants, Goal... goals) {
        return new Row(name, what, "us", program, "time", 1, contestants, List.of(goals));
    }
}
