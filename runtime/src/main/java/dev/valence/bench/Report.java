package dev.valence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * All figures as files of one folder: {@code benchmarks.md}, {@code benchmarks.json}, and a picture
 * of each growth.
 *
 * @param machine where the figures are from
 */
public record Report(List<String> machine, int runs, Suite suite, Measured measured) {
    private static final String INTRODUCTION =
            """
            # Benchmarks

            Written by `./valence bench --runs %d --write docs`. Figures are medians of all runs; in each \
            run every contestant has its turn with a program before the next program's, so that a ratio \
            is of one moment. Every program counts and compares what arrives, and fails when it is wrong. \
            Less is better in every row, and a MB is 2^20 bytes. Valence runs interpreted unless it says \
            --jit; reasons for misses are kept in `misses.properties`.

            %s

            A window's page, or a preload where it says so, talks to the main process; Node's main thread \
            and Chromium's page talk to a dedicated worker, with the same code on both sides.

            """;

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmarks.md"), page());
        Files.writeString(folder.resolve("benchmarks.json"), Json.of(machine, suite, measured));
        for (Growth growth : grown()) {
            Files.writeString(folder.resolve(picture(growth)), Plot.svg(growth, series(growth)));
        }
    }

    private List<Growth> grown() {
        return suite.growths().stream().filter(growth -> !series(growth).isEmpty()).toList();
    }

    private String page() throws IOException {
        String where = machine.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        return INTRODUCTION.formatted(runs, where)
                + Table.of(suite.rows(), measured)
                + misses(new Misses().of(suite.rows(), measured))
                + (grown().isEmpty() ? "" : "\n## Growth\n")
                + grown().stream().map(this::growth).collect(Collectors.joining());
    }

    private static String misses(List<String> lines) {
        return lines.isEmpty() ? "" : "\n## Misses\n\n- " + String.join("\n- ", lines) + "\n";
    }

    private String growth(Growth growth) {
        String title = growth.cost() + ", over " + growth.of();
        return "\n![%s](%s)\n\n%s".formatted(title, picture(growth), slopes(growth));
    }

    private String slopes(Growth growth) {
        return series(growth).entrySet().stream()
                .map(each -> "- " + each.getKey().title() + ": " + slope(each.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** What the last step of about a factor ten costs. */
    private static String slope(SortedMap<Long, Double> points) {
        long last = points.lastKey();
        SortedMap<Long, Double> before = points.headMap(Math.max(2, last / 8));
        if (before.isEmpty()) {
            return "too few points";
        }
        long from = before.lastKey();
        return "from %,d to %,d, %sx the number costs %sx"
                .formatted(
                        from,
                        last,
                        Table.number((double) last / from),
                        Table.number(cost(points, last) / cost(points, from)));
    }

    private static double cost(SortedMap<Long, Double> points, long number) {
        return Objects.requireNonNull(points.get(number));
    }

    private Map<Contestant, SortedMap<Long, Double>> series(Growth growth) {
        Map<Contestant, SortedMap<Long, Double>> series = new EnumMap<>(Contestant.class);
        Arrays.stream(Contestant.values())
                .filter(each -> !measured.growth(growth, each).isEmpty())
                .forEach(each -> series.put(each, measured.growth(growth, each)));
        return series;
    }

    private static String picture(Growth growth) {
        return "benchmarks-" + growth.name() + ".svg";
    }
}
