package dev.valence.bench;

import dev.valence.bench.Program.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Measures: in each run every contestant has its turn with a program, so that a ratio is of one
 * moment, and a program that gives the figures of several rows runs once.
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

    /** A trial that fails gives no figure, and keeps none of the others from theirs. */
    public Measured measure(Suite suite, int runs) throws IOException {
        Measured measured = new Measured();
        try (Apps apps = new Apps()) {
            for (int run = 1; run <= runs; run++) {
                for (Map.Entry<Program, Set<Contestant>> each : suite.programs().entrySet()) {
                    String name = each.getKey().name();
                    progress.accept("run %d of %d: %s".formatted(run, runs, name));
                    measure(each.getKey(), each.getValue(), apps, measured);
                }
            }
        }
        return measured;
    }

    private void measure(Program program, Set<Contestant> contestants, Apps apps, Measured measured)
            throws IOException {
        for (Contestant contestant : contestants) {
            Optional<List<String>> command = commands.of(contestant, program, apps);
            if (command.isPresent()) {
                String expected = program.expected(contestant);
                try {
                    measured.add(program, contestant, figures(program, command.get(), expected));
                } catch (BenchException failure) {
                    measured.fail(failure);
                }
            }
        }
    }

    private static Map<String, Double> figures(
            Program program, List<String> command, String expected)
            throws BenchException, IOException {
        return program.kind() == Kind.WAITED_FOR
                ? Spare.of(command).run(command, expected)
                : new Trial(command, Spare.NONE, expected).run();
    }

    /** Valence alone and once, in the smallest size: only what the programs assert matters. */
    public void smoke(Suite suite) throws BenchException, IOException {
        try (Apps apps = new Apps()) {
            List<Callable<Object>> trials = new ArrayList<>();
            for (List<Program> programs : together(suite)) {
                progress.accept(String.join(", ", programs.stream().map(Program::name).toList()));
                List<String> command = commands.valence(List.of(), programs, apps);
                trials.add(() -> new Trial(command, Spare.NONE, expected(programs)).run());
            }
            allAtOnce(trials);
        }
    }

    private static void allAtOnce(List<Callable<Object>> trials)
            throws BenchException, IOException {
        ExecutorService threads = Executors.newFixedThreadPool(trials.size());
        try {
            for (Future<Object> trial : threads.invokeAll(trials)) {
                trial.get();
            }
        } catch (ExecutionException error) {
            if (error.getCause() instanceof BenchException failure) {
                throw failure;
            }
            throw new IOException(error.getCause());
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", error);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The programs that one process can run. */
    private static Iterable<List<Program>> together(Suite suite) {
        Map<Object, List<Program>> together = new LinkedHashMap<>();
        for (Program program : suite.programs().keySet()) {
            Object kind = List.of(program.kind(), program.options());
            together.computeIfAbsent(kind, key -> new ArrayList<>()).add(program.smoked());
        }
        return together.values();
    }

    /** Programs run in turn: if the last one has its figures, so have all. */
    private static String expected(List<Program> programs) {
        return programs.get(programs.size() - 1).expected(Contestant.VALENCE);
    }
}
