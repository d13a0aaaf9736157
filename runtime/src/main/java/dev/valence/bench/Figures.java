package dev.valence.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What has been measured in one row.
 *
 * <p>Threads: one.
 */
public final class Figures {
    private final Row row;
    private final Map<Contestant, List<Double>> runs = new EnumMap<>(Contestant.class);

    Figures(Row row) {
        this.row = row;
    }

    void add(Contestant contestant, double figure) {
        runs.computeIfAbsent(contestant, key -> new ArrayList<>()).add(figure);
    }

    public Row row() {
        return row;
    }

    public boolean has(Contestant contestant) {
        return runs.containsKey(contestant);
    }

    /** The figures of all runs, in the order in which they were taken. */
    public List<Double> runs(Contestant contestant) {
        return Collections.unmodifiableList(runs.getOrDefault(contestant, List.of()));
    }

    /** The middle one; of an even number of runs, the mean of the two in the middle. */
    public double median(Contestant contestant) {
        List<Double> sorted = runs(contestant).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double ratio(Contestant of, Contestant against) {
        return median(of) / median(against);
    }
}
