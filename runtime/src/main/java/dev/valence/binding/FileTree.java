package dev.valence.binding;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Work on folders and on what is known of a file.
 *
 * <p>Threads: any; keeps no state.
 */
final class FileTree {
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final int LINK = 0xA000;
    private static final int BLOCK = 512;

    private FileTree() {}

    /** Makes a folder and those above it; the first one made, or null if all were there. */
    static @Nullable Path makeAll(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return null;
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path parent = folder.getParent();
        if (parent != null && Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new NotDirectoryException(parent.toString());
        }
        Path first = parent == null ? null : makeAll(parent);
        Files.createDirectory(folder);
        return first == null ? folder : first;
    }

    static void deleteAll(Path root) throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Names and kinds ({@code file}, {@code directory}, {@code link}, {@code other}) in turn. */
    static List<String> list(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.naturalOrder());
        List<String> result = new ArrayList<>();
        for (Path entry : entries) {
            result.add(String.valueOf(entry.getFileName()));
            result.add(kind(entry));
        }
        return result;
    }

    private static String kind(Path path) {
        if (Files.isSymbolicLink(path)) {
            return "link";
        } else if (Files.isDirectory(path)) {
            return "directory";
        }
        return Files.isRegularFile(path) ? "file" : "other";
    }

    /**
     * The numbers of a Node Stats object: dev, ino, mode, nlink, uid, gid, rdev, size, blksize,
     * blocks, and the times of access, modification, change and birth in milliseconds.
     */
    static Object[] stat(Path path, boolean followLinks) throws IOException {
        LinkOption[] options =
                followLinks ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw missing(path);
        }
        BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class, options);
        Map<String, Object> unix = unix(path, options);
        double size = basic.size();
        return new Object[] {
            number(unix, "dev", 0),
            number(unix, "ino", 0),
            number(unix, "mode", mode(basic)),
            number(unix, "nlink", 1),
            number(unix, "uid", 0),
            number(unix, "gid", 0),
            number(unix, "rdev", 0),
            size,
            4096.0,
            Math.ceil(size / BLOCK),
            millis(basic.lastAccessTime()),
            millis(basic.lastModifiedTime()),
            unix.get("ctime") instanceof FileTime changed
                    ? millis(changed)
                    : millis(basic.lastModifiedTime()),
            millis(basic.creationTime())
        };
    }

    /**
     * Nothing at the path: because a file is where a folder should be, or because it is not there.
     */
    private static IOException missing(Path path) {
        Path parent = path.getParent();
        return parent != null && Files.exists(parent) && !Files.isDirectory(parent)
                ? new NotDirectoryException(path.toString())
                : new NoSuchFileException(path.toString());
    }

    private static Map<String, Object> unix(Path path, LinkOption[] options) throws IOException {
        boolean known = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        return known ? Files.readAttributes(path, "unix:*", options) : Map.of();
    }

    private static double number(Map<String, Object> attributes, String name, double otherwise) {
        return attributes.get(name) instanceof Number number ? number.doubleValue() : otherwise;
    }

    private static int mode(BasicFileAttributes attributes) {
        int kind = attributes.isDirectory() ? FOLDER : REGULAR;
        return (attributes.isSymbolicLink() ? LINK : kind) | 0b110_110_110;
    }

    private static double millis(FileTime time) {
        return time.to(TimeUnit.MICROSECONDS) / 1000.0;
    }
}
