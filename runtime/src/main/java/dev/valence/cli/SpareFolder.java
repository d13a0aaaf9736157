package dev.valence.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder by which a {@link SpareJvm} is found and asked. It holds two named pipes, {@code ask}
 * and {@code answer}, which the launcher makes, and {@code holder}: the pid of the JVM that has
 * them open and its descriptor of {@code ask}, by which the launcher knows that this JVM is still
 * there.
 *
 * <p>It belongs to whoever renames it, as that succeeds for one only: the launcher makes it under a
 * name that no other looks for, the JVM offers it, and a launcher, or the JVM that gives up, takes
 * it.
 *
 * <p>Threads: confined to the JVM's main one, but for {@link #take}. Closed by the JVM when it has
 * answered.
 */
final class SpareFolder implements AutoCloseable {
    private static final List<String> FILES = List.of("ask", "answer", "holder");

    private final Path prepared;
    private final Path offered;
    private final RandomAccessFile ask;
    private final RandomAccessFile answer;
    private boolean isOffered;

    /**
     * Opens the pipes for both directions, so that nobody has to wait for the other side.
     *
     * @param prepared what the launcher has made
     * @param offered the name it is going to have
     */
    SpareFolder(Path prepared, Path offered) throws IOException {
        this.prepared = prepared;
        this.offered = offered;
        ask = new RandomAccessFile(prepared.resolve("ask").toFile(), "rw");
        answer = new RandomAccessFile(prepared.resolve("answer").toFile(), "rw");
        Files.writeString(
                prepared.resolve("holder"),
                ProcessHandle.current().pid() + " " + descriptor(prepared.resolve("ask")) + "\n");
    }

    private static Path descriptor(Path file) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors
                    .filter(descriptor -> isSame(descriptor, file))
                    .findFirst()
                    .orElseThrow(() -> new IOException(file + " is not open"))
                    .getFileName();
        }
    }

    private static boolean isSame(Path descriptor, Path file) {
        try {
            return Files.isSameFile(descriptor, file);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** From now on it may be taken; fails where another one is offered already. */
    void offer() throws IOException {
        Files.move(prepared, offered);
        isOffered = true;
    }

    /** Whether it was still there, and is not offered any more. */
    boolean take() throws IOException {
        try {
            delete(Files.move(offered, name("given-up")));
            return true;
        } catch (FileSystemException taken) {
            return false;
        }
    }

    /** What a launcher has written. */
    InputStream asked() throws IOException {
        return new FileInputStream(ask.getFD());
    }

    void answer(String line) throws IOException {
        answer.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * A launcher that has taken it puts its own pid behind the name, and opens the pipes before it
     * asks.
     */
    void deleteTakenBy(long pid) throws IOException {
        delete(name(String.valueOf(pid)));
    }

    private Path name(String suffix) {
        return offered.resolveSibling(offered.getFileName() + "." + suffix);
    }

    private static void delete(Path folder) throws IOException {
        for (String file : FILES) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
    }

    /** One that was not offered would keep another from being prepared. */
    @Override
    public void close() throws IOException {
        if (!isOffered) {
            delete(prepared);
        }
        ask.close();
        answer.close();
    }
}
