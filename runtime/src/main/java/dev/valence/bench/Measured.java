package dev.valence.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All figures of all runs.
 *
 * <p>Threads: one.
 */
public final class Measured {
    private record Key(Program program, Contestant contestant, String figure) {}

    private final Map<Key, List<Double>> runs = new LinkedHashMap<>();
    private final List<BenchException> failures = new ArrayList<>();

    void fail(BenchException failure) {
        failures.add(failure);
    }

    /** The trials that gave no figures, and why. */
    public List<BenchException> failures() {
        return Collections.unmodifiableList(failures);
    }

    void add(Program program, Contestant contestant, Map<String, Double> figures) {
        figures.forEach(
                (name, figure) ->
                        runs.computeIfAbsent(
                                        new Key(program, contestant, name),
                                        key -> new ArrayList<>())
                                .add(figure));
    }

    /** A row's figures in its unit, in the order in which they were taken. */
    List<Double> runs(Row row, Contestant contestant) {
        if (!row.contestants().contains(contestant)) {
            return List.of();
        }
        Key key = new Key(row.program(), contestant, row.figure());
        return runs.getOrDefault(key, List.of()).stream()
                .map(figure -> figure * row.scale())
                .toList();
    }

    OptionalDouble median(Row row, Contestant contestant) {
        List<Double> figures = runs(row, contestant);
        return figures.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(figures));
    }

    /** The medians of what has grown, by its number. */
    SortedMap<Long, Double> growth(Growth growth, Contestant contestant) {
        SortedMap<Long, Double> points = new TreeMap<>();
        runs.forEach(
                (key, figures) -> {
                    if (key.program().equals(growth.program())
                            && key.contestant() == contestant
                            && key.figure().startsWith(Growth.PREFIX)) {
                        String number = key.figure().substring(Growth.PREFIX.length());
                        points.put(Long.valueOf(number), median(figures));
                    }
                });
        return Collections.unmodifiableSortedMap(points);
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
