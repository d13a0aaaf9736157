package dev.valence.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process from its start to its end, and the figure it gives. */
final class Trial {
    private static final Pattern FIGURE = Pattern.compile("bench ([0-9.eE+-]+)");
    private static final long LIMIT_MINUTES = 5;

    private Trial() {}

    /** Fails unless the process ends well and says a figure, or for the version anything. */
    static double run(Row row, List<String> command) throws BenchException, IOException {
        Path out = Files.createTempFile("valence-bench", ".out");
        Path errors = Files.createTempFile("valence-bench", ".err");
        try {
            long began = System.nanoTime();
            int exit = await(new ProcessBuilder(command), out, errors);
            double millis = (System.nanoTime() - began) / 1e6;
            String text = Files.readString(out, StandardCharsets.UTF_8);
            if (exit != 0) {
                throw failure(row, command, "exit code " + exit, text + Files.readString(errors));
            }
            double figure = figure(row, command, text);
            return row.clock() == Row.Clock.PROCESS ? millis : figure;
        } finally {
            Files.delete(out);
            Files.delete(errors);
        }
    }

    private static int await(ProcessBuilder builder, Path out, Path errors) throws IOException {
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(errors.toFile()).start();
        try {
            if (process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            throw new IOException("no end after " + LIMIT_MINUTES + " minutes");
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", error);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static double figure(Row row, List<String> command, String text) throws BenchException {
        if (command.contains("--version")) {
            if (!text.startsWith("valence ")) {
                throw failure(row, command, "no version", text);
            }
            return 0;
        }
        Matcher figure = FIGURE.matcher(text);
        if (!figure.find()) {
            throw failure(row, command, "no figure", text);
        }
        return Double.parseDouble(figure.group(1));
    }

    private static BenchException failure(
            Row row, List<String> command, String what, String printed) {
        return new BenchException(
                "%s: %s from '%s'%n%s"
                        .formatted(row.name(), what, String.join(" ", command), printed.strip()));
    }
}
