package dev.valence.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All figures and where they are from, as JSON. */
public final class Json {
    private final Measured measured;

    private Json(Measured measured) {
        this.measured = measured;
    }

    public static String of(List<String> machine, Suite suite, Measured measured) {
        Json json = new Json(measured);
        return "{\n  \"machine\": %s,\n  \"rows\": [\n%s\n  ],\n  \"growth\": [\n%s\n  ]\n}\n"
                .formatted(
                        machine.stream().map(Json::text).collect(list()),
                        suite.rows().stream().map(json::row).collect(lines()),
                        suite.growths().stream().map(json::growth).collect(lines()));
    }

    private String row(Row row) {
        return "    { \"name\": %s, \"what\": %s, \"unit\": %s, \"count\": %d,\n"
                        .formatted(
                                text(row.name()),
                                text(row.what()),
                                text(row.unit()),
                                row.program().count())
                + "      \"measured\": %s,\n"
                        .formatted(
                                contestants()
                                        .filter(each -> measured.median(row, each).isPresent())
                                        .map(each -> measured(row, each))
                                        .collect(object()))
                + "      \"goals\": %s }"
                        .formatted(
                                row.goals().stream().map(goal -> goal(goal, row)).collect(list()));
    }

    private String measured(Row row, Contestant contestant) {
        return "%s: { \"median\": %s, \"runs\": %s }"
                .formatted(
                        text(contestant.title()),
                        measured.median(row, contestant).orElseThrow(),
                        measured.runs(row, contestant));
    }

    private String goal(Goal goal, Row row) {
        return "{ \"goal\": %s, \"result\": %s }"
                .formatted(text(goal.text()), text(goal.result(row, measured)));
    }

    private String growth(Growth growth) {
        return "    { \"name\": %s, \"of\": %s, \"cost\": %s,\n      \"measured\": %s }"
                .formatted(
                        text(growth.name()),
                        text(growth.of()),
                        text(growth.cost()),
                        contestants()
                                .filter(each -> !measured.growth(growth, each).isEmpty())
                                .map(each -> series(growth, each))
                                .collect(object()));
    }

    private String series(Growth growth, Contestant contestant) {
        SortedMap<Long, Double> points = measured.growth(growth, contestant);
        return "%s: %s"
                .formatted(
                        text(contestant.title()),
                        points.entrySet().stream()
                                .map(
                                        point ->
                                                "\"%d\": %s"
                                                        .formatted(
                                                                point.getKey(), point.getValue()))
                                .collect(object()));
    }

    private static Stream<Contestant> contestants() {
        return Arrays.stream(Contestant.values());
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining(",\n");
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(", ", "[", "]");
    }

    private static Collector<CharSequence, ?, String> object() {
        return Collectors.joining(", ", "{ ", " }");
    }

    private static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
