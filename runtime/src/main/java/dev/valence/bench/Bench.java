package dev.valence.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Measures rows: in each run of a row every contestant has its turn, so that a ratio is of one
 * moment.
 *
 * <p>Threads: one.
 */
public final class Bench {
    private final Commands commands;
    private final Consumer<String> progress;

    /**
     * @param valence what starts Valence
     * @param progress hears what is done next
     */
    public Bench(List<String> valence, Consumer<String> progress) {
        this.commands = Commands.ofPath(valence);
        this.progress = progress;
    }

    /** Medians of {@code runs} runs of each row. */
    public List<Figures> measure(List<Row> rows, int runs) throws BenchException, IOException {
        List<Figures> all = new ArrayList<>();
        try (Programs programs = new Programs()) {
            for (Row row : rows) {
                all.add(measure(row, runs, programs));
            }
        }
        return all;
    }

    private Figures measure(Row row, int runs, Programs programs)
            throws BenchException, IOException {
        Figures figures = new Figures(row);
        for (int run = 1; run <= runs; run++) {
            progress.accept("%s, run %d of %d".formatted(row.name(), run, runs));
            for (Contestant contestant : row.contestants()) {
                Optional<List<String>> command =
                        commands.of(contestant, row, row.count(), programs);
                if (command.isPresent()) {
                    figures.add(contestant, Trial.run(row, command.get()));
                }
            }
        }
        return figures;
    }

    /** Valence alone and once, in the smallest size: only what the programs assert matters. */
    public List<Figures> smoke(List<Row> rows) throws BenchException, IOException {
        List<Figures> all = new ArrayList<>();
        try (Programs programs = new Programs()) {
            for (Row row : rows) {
                progress.accept(row.name());
                Figures figures = new Figures(row);
                List<String> command =
                        commands.of(Contestant.VALENCE, row, row.smoke(), programs).orElseThrow();
                figures.add(Contestant.VALENCE, Trial.run(row, command));
                all.add(figures);
            }
        }
        return all;
    }
}
