package dev.valence.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One process from its start to its end, and the figures it gives: those that it prints, and {@link
 * #MILLIS}, {@link #PEAK} and {@link Printed#OUTSIDE}.
 *
 * <p>Threads: one that waits, and two that read what is printed.
 */
final class Trial {
    /** Milliseconds from before the start to the end. */
    static final String MILLIS = "process";

    /** The most bytes that were resident; where there is a /proc. */
    static final String PEAK = "peak";

    private static final long LIMIT_MINUTES = 10;
    private static final long POLL_MILLIS = 10;

    private final List<String> command;
    private final Map<String, String> environment;
    private final String expected;

    /**
     * @param environment what is added to this process's own
     * @param expected what has to be printed
     */
    Trial(List<String> command, Map<String, String> environment, String expected) {
        this.command = command;
        this.environment = environment;
        this.expected = expected;
    }

    /** Fails unless the process ends well and prints what is expected. */
    Map<String, Double> run() throws BenchException, IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        long began = System.nanoTime();
        Process process = builder.start();
        Printed printed = new Printed();
        Printed errors = new Printed();
        Thread reader = reader(process.inputReader(StandardCharsets.UTF_8), printed);
        Thread errorReader = reader(process.errorReader(StandardCharsets.UTF_8), errors);
        long peak = await(process);
        double millis = (System.nanoTime() - began) / 1e6;
        join(reader);
        join(errorReader);
        if (process.exitValue() != 0) {
            throw failure("exit code " + process.exitValue(), printed.text() + errors.text());
        }
        if (!printed.text().contains(expected)) {
            throw failure("no '" + expected.strip() + "'", printed.text());
        }
        Map<String, Double> figures = printed.figures();
        figures.put(MILLIS, millis);
        if (peak > 0) {
            figures.put(PEAK, (double) peak);
        }
        return figures;
    }

    private static Thread reader(BufferedReader from, Printed printed) {
        Thread reader =
                new Thread(
                        () -> {
                            try (BufferedReader lines = from) {
                                lines.lines().forEach(printed::line);
                            } catch (IOException | java.io.UncheckedIOException closed) {
                                printed.line(String.valueOf(closed));
                            }
                        });
        reader.start();
        return reader;
    }

    /** The peak of what was resident, as it was last seen. */
    private long await(Process process) throws BenchException, IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LIMIT_MINUTES);
        Resident resident = new Resident(process.pid());
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                resident.look();
                if (System.nanoTime() > end) {
                    throw failure("no end after " + LIMIT_MINUTES + " minutes", "");
                }
            }
            return resident.peak();
        } catch (InterruptedException error) {
            throw interrupted(error);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void join(Thread reader) throws IOException {
        try {
            reader.join();
        } catch (InterruptedException error) {
            throw interrupted(error);
        }
    }

    private static IOException interrupted(InterruptedException error) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", error);
    }

    private BenchException failure(String what, String printed) {
        return new BenchException(
                "%s from '%s'%n%s".formatted(what, String.join(" ", command), printed.strip()));
    }
}
