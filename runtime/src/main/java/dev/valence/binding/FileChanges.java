package dev.valence.binding;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Changes to files as POSIX has them, where Java's differ. Keeps no state. */
final class FileChanges {
    private static final int OWNER_READ = 0b100_000_000;
    private static final double MICROS_PER_MILLI = 1000;

    private FileChanges() {}

    /** Replaces what is at {@code to}, unless it is a folder with something in it. */
    static Path rename(Path from, Path to) throws IOException {
        if (Files.isDirectory(to) && !FileTree.list(to).isEmpty()) {
            throw new DirectoryNotEmptyException(to.toString());
        }
        return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    static Path copy(Path from, Path to, boolean exclusive) throws IOException {
        if (Files.isDirectory(from) || Files.isDirectory(to)) {
            throw new IOException("illegal operation on a directory");
        }
        CopyOption[] options =
                exclusive
                        ? new CopyOption[0]
                        : new CopyOption[] {StandardCopyOption.REPLACE_EXISTING};
        return Files.copy(from, to, options);
    }

    /** Makes {@code path} a symbolic link. */
    static Path link(Path target, Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        return Files.createSymbolicLink(path, target);
    }

    /** Sets the permission bits; does nothing but check the path where there are none. */
    static void setMode(Path path, int mode) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, permissions(mode));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission permission : PosixFilePermission.values()) {
            if ((mode & (OWNER_READ >> permission.ordinal())) != 0) {
                permissions.add(permission);
            }
        }
        return permissions;
    }

    /** Sets when the file was last read and written, in milliseconds. */
    static void setTimes(Path path, double accessed, double modified) throws IOException {
        Files.getFileAttributeView(path, BasicFileAttributeView.class)
                .setTimes(time(modified), time(accessed), null);
    }

    private static FileTime time(double millis) {
        return FileTime.from(Math.round(millis * MICROS_PER_MILLI), TimeUnit.MICROSECONDS);
    }
}
