package dev.valence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows with their figures, ratios and goals, as a Markdown table, which is also what is printed.
 */
public final class Table {
    private final Measured measured;

    private Table(Measured measured) {
        this.measured = measured;
    }

    public static String of(List<Row> rows, Measured measured) {
        return new Table(measured).of(rows);
    }

    private String of(List<Row> rows) {
        List<String> heads = new ArrayList<>(List.of("row", "what", "unit"));
        for (Contestant contestant : Contestant.values()) {
            heads.add(contestant.title());
        }
        heads.add("goals");
        Stream<List<String>> head = Stream.of(heads, heads.stream().map(name -> "---").toList());
        return Stream.concat(head, rows.stream().map(this::cells))
                .map(Table::line)
                .collect(Collectors.joining());
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.name(), row.what(), row.unit()));
        for (Contestant contestant : Contestant.values()) {
            cells.add(cell(row, contestant));
        }
        cells.add(
                row.goals().stream()
                        .map(goal -> goal.text() + ": " + outcome(goal, row))
                        .collect(Collectors.joining("; ")));
        return cells;
    }

    private String cell(Row row, Contestant contestant) {
        OptionalDouble median = measured.median(row, contestant);
        if (median.isPresent()) {
            return number(median.getAsDouble());
        }
        return row.contestants().contains(contestant) ? "not measured" : "";
    }

    private String outcome(Goal goal, Row row) {
        OptionalDouble ratio = goal.ratio(row, measured);
        String result = goal.result(row, measured);
        return ratio.isEmpty() || goal.bar() instanceof Goal.Unit
                ? result
                : "%s (%sx)".formatted(result, number(ratio.getAsDouble()));
    }

    /** With three digits that say something. */
    static String number(double figure) {
        double size = Math.abs(figure);
        int decimals = size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
