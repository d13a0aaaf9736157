package dev.valence.bench;

import static dev.valence.bench.Contestant.CHROMIUM;
import static dev.valence.bench.Contestant.NODE;
import static dev.valence.bench.Contestant.VALENCE;
import static dev.valence.bench.Contestant.VALENCE_JIT;

import dev.valence.bench.Row.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All rows, in the order of the table. */
public final class Rows {

    /** The name of the row that only asks for the version. */
    static final String VERSION = "version";

    private static final Set<Contestant> ALL = EnumSet.allOf(Contestant.class);
    private static final Set<Contestant> INTERPRETED = EnumSet.of(VALENCE, NODE, CHROMIUM);

    private Rows() {}

    public static List<Row> all() {
        return List.of(
                process("start", "start to first message", Goal.share(VALENCE, 0.6, CHROMIUM)),
                process(VERSION, "--version", Goal.share(VALENCE, 0.1, CHROMIUM)),
                program(
                        "hop-number",
                        "hop of a number over a port",
                        100_000,
                        Goal.faster(VALENCE, 8, NODE),
                        Goal.faster(VALENCE, 20, CHROMIUM)),
                program(
                        "hop-object",
                        "hop of a nested object of 8 fields",
                        50_000,
                        Goal.faster(VALENCE, 3, NODE),
                        Goal.faster(VALENCE_JIT, 6, NODE)),
                program(
                        "invoke",
                        "invoke and its answer, the same object",
                        100_000,
                        Goal.faster(VALENCE, 3, NODE)),
                program(
                        "flood",
                        "a number one way into a started port",
                        1_000_000,
                        Goal.faster(VALENCE, 3, NODE)),
                program(
                        "echo-array",
                        "a Uint8Array of 1 MB there and back",
                        300,
                        Goal.faster(VALENCE, 3, NODE)),
                program(
                        "echo-string",
                        "a string of 1 MB there and back",
                        300,
                        Goal.faster(VALENCE, 3, NODE)),
                clone("clone-objects", "structuredClone of 1,000 objects of 4 fields", 300),
                clone("clone-numbers", "structuredClone of 100,000 numbers", 100),
                clone("clone-document", "structuredClone of a nested document of 10 MB", 10));
    }

    private static Row process(String name, String what, Goal... goals) {
        return new Row(name, what, "start", Clock.PROCESS, 1, 1, INTERPRETED, List.of(goals));
    }

    private static Row program(String name, String what, int count, Goal... goals) {
        int smoke = Math.min(count, 10);
        return new Row(name, what, name, Clock.PROGRAM, count, smoke, ALL, List.of(goals));
    }

    private static Row clone(String name, String what, int count) {
        Goal interpreted = Goal.share(VALENCE, 2, NODE);
        Goal compiled = Goal.share(VALENCE_JIT, 1, NODE);
        return new Row(
                name, what, name, Clock.PROGRAM, count, 1, ALL, List.of(interpreted, compiled));
    }
}
