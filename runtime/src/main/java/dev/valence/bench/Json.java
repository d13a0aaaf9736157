package dev.valence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All figures and where they are from, as JSON. */
public final class Json {
    private Json() {}

    public static String of(List<String> machine, List<Figures> all) {
        return "{\n  \"machine\": %s,\n  \"rows\": [\n%s\n  ]\n}\n"
                .formatted(
                        machine.stream().map(Json::text).collect(list()),
                        all.stream().map(Json::row).collect(Collectors.joining(",\n")));
    }

    private static String row(Figures figures) {
        Row row = figures.row();
        List<String> measured = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            if (figures.has(contestant)) {
                measured.add(text(contestant.title()) + ": " + measured(figures, contestant));
            }
        }
        return "    { \"name\": %s, \"what\": %s, \"unit\": %s, \"count\": %d,%n"
                        .formatted(
                                text(row.name()),
                                text(row.what()),
                                text(row.clock().unit()),
                                row.count())
                + "      \"measured\": { %s },%n".formatted(String.join(", ", measured))
                + "      \"goals\": %s }"
                        .formatted(
                                row.goals().stream()
                                        .map(goal -> goal(goal, figures))
                                        .collect(list()));
    }

    private static String measured(Figures figures, Contestant contestant) {
        return "{ \"median\": %s, \"runs\": %s }"
                .formatted(figures.median(contestant), figures.runs(contestant));
    }

    private static String goal(Goal goal, Figures figures) {
        return "{ \"goal\": %s, \"result\": %s }"
                .formatted(text(goal.text()), text(goal.result(figures)));
    }

    private static java.util.stream.Collector<CharSequence, ?, String> list() {
        return Collectors.joining(", ", "[", "]");
    }

    private static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
