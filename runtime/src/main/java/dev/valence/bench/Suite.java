package dev.valence.bench;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is measured at one time. */
public record Suite(List<Row> rows, List<Growth> growths) {

    public static Suite whole() {
        return new Suite(Rows.all(), Growths.all());
    }

    /** Those whose name is chosen. */
    public Suite only(Predicate<String> chosen) {
        return new Suite(
                rows.stream().filter(row -> chosen.test(row.name())).toList(),
                growths.stream().filter(growth -> chosen.test(growth.name())).toList());
    }

    public List<String> names() {
        return Stream.concat(rows.stream().map(Row::name), growths.stream().map(Growth::name))
                .toList();
    }

    /** What has to run, and by whom. */
    Map<Program, Set<Contestant>> programs() {
        Map<Program, Set<Contestant>> programs = new LinkedHashMap<>();
        rows.forEach(row -> put(programs, row.program(), row.contestants()));
        growths.forEach(growth -> put(programs, growth.program(), growth.contestants()));
        return programs;
    }

    private static void put(
            Map<Program, Set<Contestant>> programs, Program program, Set<Contestant> more) {
        programs.computeIfAbsent(program, key -> EnumSet.noneOf(Contestant.class)).addAll(more);
    }
}
