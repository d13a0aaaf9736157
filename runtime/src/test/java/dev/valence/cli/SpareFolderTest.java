package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who has the folder of a JVM that waits. */
@EnabledOnOs(OS.LINUX)
class SpareFolderTest {
    @TempDir private Path cache;
    private Path prepared;
    private Path offered;

    @BeforeEach
    void aFolderAsTheLauncherPreparesIt() throws Exception {
        prepared = Files.createDirectory(cache.resolve("spare.new"));
        offered = cache.resolve("spare");
        Process pipes =
                new ProcessBuilder("mkfifo", "ask", "answer").directory(prepared.toFile()).start();
        assertThat(pipes.waitFor()).isZero();
    }

    @Test
    void aJvmThatGivesUpTakesItsFolderAwayOnce() throws IOException {
        try (SpareFolder folder = new SpareFolder(prepared, offered)) {
            folder.offer();
            assertThat(offered).isDirectory();
            assertThat(folder.take()).isTrue();
            assertThat(cache).isEmptyDirectory();
            assertThat(folder.take()).isFalse();
        }
    }

    @Test
    void aJvmThatALauncherHasTakenDoesNotGiveUp() throws IOException {
        try (SpareFolder folder = new SpareFolder(prepared, offered)) {
            folder.offer();
            Path taken = Files.move(offered, cache.resolve("spare.42"));
            assertThat(folder.take()).isFalse();
            assertThat(taken).isDirectory();
            folder.deleteTakenBy(42);
            assertThat(cache).isEmptyDirectory();
        }
    }

    @Test
    void whereOneWaitsASecondOneIsNotOffered() throws IOException {
        Files.writeString(Files.createDirectory(offered).resolve("holder"), "1 2\n");
        SpareFolder folder = new SpareFolder(prepared, offered);
        assertThatThrownBy(folder::offer).isInstanceOf(FileAlreadyExistsException.class);
        folder.close();
        assertThat(prepared).doesNotExist();
        assertThat(offered.resolve("holder")).exists();
    }
}
