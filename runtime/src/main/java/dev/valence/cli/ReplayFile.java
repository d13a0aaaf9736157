package dev.valence.cli;

import dev.valence.testing.ConfigException;
import dev.valence.testing.Replay;
import dev.valence.testing.Replaying;
import dev.valence.testing.TestBench;
import dev.valence.testing.TestFile;
import dev.valence.testing.TestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code valence test --replay FILE}: one test in one order.
 *
 * <p>Threads: confined.
 */
final class ReplayFile {
    private final Terminal terminal;
    private final Path folder;

    ReplayFile(Terminal terminal, Path folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    /** Returns the exit code: 1 if the test fails in that order. */
    int run(TestBench bench, Path path, TestOptions options) throws InterruptedException {
        Replay replay = read(path);
        Path tests = folder.resolve(replay.file());
        if (!Files.isRegularFile(tests)) {
            throw new ConfigException(path + " is of " + replay.file() + ", which is not there");
        }
        Replaying.Result result =
                Replaying.run(
                        bench,
                        TestFile.of(tests),
                        options.mocha(folder),
                        replay,
                        new Progress(terminal).sinks());
        result.lines().forEach(line -> terminal.stdout(line + "\n"));
        return result.fails() ? 1 : 0;
    }

    private Replay read(Path path) {
        if (!Files.isRegularFile(folder.resolve(path))) {
            throw new ConfigException("no such replay: " + path);
        }
        try {
            return Replay.of(Files.readString(folder.resolve(path)));
        } catch (IOException e) {
            throw new ConfigException("cannot read " + path + ": " + e.getMessage());
        } catch (Replay.UnreadableException e) {
            throw new ConfigException(path + " is no replay: " + e.getMessage());
        }
    }
}
