package dev.valence.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that a run has left behind for the next one. It has run a small app some times, so that
 * Valence's code is loaded and compiled; it waits, runs one command line in the place of a JVM of
 * the launcher's own, answers the exit code, and ends. The launcher starts it and asks it: see
 * {@code valence}.
 *
 * <p>Where the launcher is in other surroundings than this JVM was started in, or prints to where
 * another process cannot, the answer is {@code no}, and the launcher starts a JVM. What differs for
 * an app that runs here: its process is no child of the launcher's caller, and has descriptors 0 to
 * 2 that lead nowhere.
 *
 * <p>Threads: main; a daemon that gives up waiting, and one that sees the launcher end. Linux only.
 */
final class SpareJvm {
    private static final int PATIENCE_MINUTES = 10;
    private static final int WARM_UPS = 4;
    private static final String NO = "no";

    private final Path code;
    private final Surroundings own;

    private SpareJvm(Path code) throws IOException {
        this.code = code;
        this.own = Surroundings.of("self", code);
    }

    /**
     * Takes the folder that was prepared, the name to offer it under, and the command line to warm
     * up with.
     */
    public static void main(String... args) throws IOException {
        Path prepared = Path.of(args[0]);
        SpareJvm spare = new SpareJvm(Path.of(System.getProperty("java.class.path")));
        try (SpareFolder folder = new SpareFolder(prepared, Path.of(args[1]))) {
            warmUp(Arrays.copyOfRange(args, 2, args.length));
            folder.offer();
            CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES)
                    .execute(() -> giveUp(folder));
            spare.serve(folder);
        }
        System.exit(0);
    }

    private static void warmUp(String... words) {
        for (int run = 0; run < WARM_UPS; run++) {
            OutputStream nowhere = OutputStream.nullOutputStream();
            Main.execute(new Terminal(nowhere, nowhere), words);
        }
        System.gc();
    }

    private static void giveUp(SpareFolder folder) {
        try {
            if (folder.take()) {
                Runtime.getRuntime().halt(0);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private void serve(SpareFolder folder) throws IOException {
        SpareRequest request = SpareRequest.read(new BufferedInputStream(folder.asked()));
        folder.deleteTakenBy(request.launcher());
        folder.answer(answer(request));
    }

    private String answer(SpareRequest request) {
        Terminal terminal;
        try {
            if (!own.equals(Surroundings.of(String.valueOf(request.launcher()), code))) {
                return NO;
            }
            terminal = request.terminal();
        } catch (IOException unreachable) {
            return NO;
        }
        ProcessHandle.of(request.launcher())
                .ifPresent(launcher -> launcher.onExit().thenRun(SpareJvm::end));
        return String.valueOf(Main.execute(terminal, request.words().toArray(String[]::new)));
    }

    /** As a JVM of the launcher's own would have. */
    private static void end() {
        Runtime.getRuntime().halt(1);
    }
}
