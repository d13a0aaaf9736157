package dev.valence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The most memory that a process has had resident, as the system counts it.
 *
 * <p>Threads: one.
 */
final class Resident {
    private static final String KEY = "VmHWM:";

    private final Path status;
    private long peak;

    Resident(long pid) {
        status = Path.of("/proc", String.valueOf(pid), "status");
    }

    /** Nothing changes where the system does not tell, or no longer. */
    void look() {
        try (Stream<String> lines = Files.lines(status)) {
            lines.filter(line -> line.startsWith(KEY)).forEach(line -> peak = bytes(line));
        } catch (IOException | java.io.UncheckedIOException gone) {
            // The process has ended, or there is no /proc: the last look counts.
        }
    }

    private static long bytes(String line) {
        return 1024 * Long.parseLong(line.substring(KEY.length()).replace("kB", "").strip());
    }

    /** Bytes; 0 if they were never told. */
    long peak() {
        return peak;
    }
}
