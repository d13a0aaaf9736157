package dev.valence.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One process from its start to its end, and the figures it gives: those that it prints, and {@link
 * #MILLIS}, {@link #PEAK} and {@link Printed#OUTSIDE}.
 *
 * <p>Threads: one that waits, and one that reads what is printed.
 */
final class Trial {
    /** Milliseconds from before the start to the end. */
    static final String MILLIS = "process";

    /** The most bytes that were resident; where there is a /proc. */
    static final String PEAK = "peak";

    private static final long LIMIT_MINUTES = 10;
    private static final long POLL_MILLIS = 10;

    private final List<String> command;
    private final String expected;

    Trial(List<String> command, String expected) {
        this.command = command;
        this.expected = expected;
    }

    /** Fails unless the process ends well and prints what is expected. */
    Map<String, Double> run() throws BenchException, IOException {
        Path errors = Files.createTempFile("valence-bench", ".err");
        try {
            return run(new ProcessBuilder(command).redirectError(errors.toFile()), errors);
        } finally {
            Files.delete(errors);
        }
    }

    private Map<String, Double> run(ProcessBuilder builder, Path errors)
            throws BenchException, IOException {
        long began = System.nanoTime();
        Process process = builder.start();
        Printed printed = new Printed();
        Thread reader = reader(process, printed);
        long peak = await(process);
        double millis = (System.nanoTime() - began) / 1e6;
        join(reader);
        if (process.exitValue() != 0) {
            String all = printed.text() + Files.readString(errors);
            throw failure("exit code " + process.exitValue(), all);
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

    private static Thread reader(Process process, Printed printed) {
        Thread reader =
                new Thread(
                        () -> {
                            try (BufferedReader lines =
                                    process.inputReader(StandardCharsets.UTF_8)) {
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
