package dev.valence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows with their figures, ratios and goals, as a Markdown table, which is also what is printed.
 */
public final class Table {
    private Table() {}

    public static String of(List<Figures> all) {
        List<String> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of("row", "what", "unit"));
        for (Contestant contestant : Contestant.values()) {
            heads.add(contestant.title());
        }
        heads.add("goals");
        lines.add(line(heads));
        lines.add(line(heads.stream().map(head -> "---").toList()));
        all.forEach(figures -> lines.add(line(cells(figures))));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> cells(Figures figures) {
        Row row = figures.row();
        List<String> cells = new ArrayList<>(List.of(row.name(), row.what(), row.clock().unit()));
        for (Contestant contestant : Contestant.values()) {
            cells.add(cell(figures, contestant));
        }
        cells.add(
                row.goals().stream()
                        .map(goal -> goal.text() + ": " + outcome(goal, figures))
                        .collect(Collectors.joining("; ")));
        return cells;
    }

    private static String cell(Figures figures, Contestant contestant) {
        if (figures.has(contestant)) {
            return number(figures.median(contestant));
        }
        return figures.row().contestants().contains(contestant) ? "not measured" : "";
    }

    private static String outcome(Goal goal, Figures figures) {
        String result = goal.result(figures);
        return result.equals("not measured")
                ? result
                : "%s (%sx)".formatted(result, number(figures.ratio(goal.of(), goal.against())));
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.3f" : "%.1f", figure);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
