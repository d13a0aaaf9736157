package dev.valence.binding;

import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.UUID;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Files for Node's {@code fs}. Relative paths are in the process's working folder. Every call
 * blocks the loop; what js-lib offers as asynchronous is such a call whose result comes in a later
 * task.
 *
 * <p>Threads: confined to the realm's loop. Life: {@link #close} closes open files when the process
 * ends.
 */
public final class FsBinding implements AutoCloseable {
    private static final int READ = 4;
    private static final int WRITE = 2;
    private static final int EXECUTE = 1;

    private final Realm realm;
    private final Agent agent;
    private final Loop loop;
    private final Path workingFolder;
    private final TaskSource results = TaskSource.local();
    private final OpenFiles open = new OpenFiles();

    public FsBinding(Realm realm, Agent agent, Loop loop, Path workingFolder) {
        this.realm = realm;
        this.agent = agent;
        this.loop = loop;
        this.workingFolder = workingFolder;
    }

    private Path at(String path) {
        return workingFolder.resolve(path);
    }

    /** Calls {@code function} in a task after those of all earlier results. */
    @HostAccess.Export
    public void defer(Value function) {
        loop.post(results, () -> agent.run(() -> function.executeVoid()));
    }

    @HostAccess.Export
    public String readText(String path) {
        return NodeErrors.call("open", path, () -> FileText.read(at(path)));
    }

    @HostAccess.Export
    public ByteBuffer readFile(String path) {
        return NodeErrors.call("open", path, () -> ByteBuffer.wrap(FileText.bytes(at(path))));
    }

    @HostAccess.Export
    public int open(String path, int flags) {
        return NodeErrors.call("open", path, () -> open.open(at(path), flags));
    }

    @HostAccess.Export
    public void close(int descriptor) {
        run("close", "", () -> open.close(descriptor));
    }

    @HostAccess.Export
    public ByteBuffer read(int descriptor, int length, double position) {
        return NodeErrors.call("read", "", () -> open.read(descriptor, length, (long) position));
    }

    @HostAccess.Export
    public int write(int descriptor, Value buffer, int offset, int length, double position) {
        byte[] bytes = new byte[length];
        buffer.readBuffer(offset, bytes, 0, length);
        return NodeErrors.call("write", "", () -> open.write(descriptor, bytes, (long) position));
    }

    @HostAccess.Export
    public void truncate(int descriptor, double length) {
        run("ftruncate", "", () -> open.truncate(descriptor, (long) length));
    }

    @HostAccess.Export
    public void sync(int descriptor) {
        run("fsync", "", () -> open.force(descriptor));
    }

    /** The numbers of a Stats object; see {@link FileTree#stat}. */
    @HostAccess.Export
    public Value stat(String path, boolean followLinks) {
        String syscall = followLinks ? "stat" : "lstat";
        return realm.newArray(
                NodeErrors.call(syscall, path, () -> FileTree.stat(at(path), followLinks)));
    }

    @HostAccess.Export
    public Value statOpen(int descriptor) {
        return realm.newArray(
                NodeErrors.call("fstat", "", () -> FileTree.stat(open.path(descriptor), true)));
    }

    @HostAccess.Export
    public boolean exists(String path) {
        return Files.exists(at(path));
    }

    @HostAccess.Export
    public void access(String path, int mode) {
        Path file = at(path);
        run("access", path, () -> file.getFileSystem().provider().checkAccess(file));
        boolean allowed =
                ((mode & READ) == 0 || Files.isReadable(file))
                        && ((mode & WRITE) == 0 || Files.isWritable(file))
                        && ((mode & EXECUTE) == 0 || Files.isExecutable(file));
        if (!allowed) {
            throw NodeErrors.of(NodeErrors.Code.EACCES, "access", path);
        }
    }

    /** The first folder that was made, or null. */
    @HostAccess.Export
    public @Nullable String mkdir(String path, boolean recursive) {
        String made =
                NodeErrors.call(
                        "mkdir",
                        path,
                        () -> {
                            Path folder = at(path).toAbsolutePath().normalize();
                            if (!recursive) {
                                Files.createDirectory(folder);
                                return "";
                            }
                            Path first = FileTree.makeAll(folder);
                            return first == null ? "" : first.toString();
                        });
        return made.isEmpty() ? null : made;
    }

    /** Names and kinds in turn. */
    @HostAccess.Export
    public Value readdir(String path) {
        return realm.newArray(
                NodeErrors.call("scandir", path, () -> FileTree.list(at(path))).toArray());
    }

    @HostAccess.Export
    public void rm(String path) {
        run("rm", path, () -> FileTree.deleteAll(at(path)));
    }

    @HostAccess.Export
    public void rmdir(String path) {
        run(
                "rmdir",
                path,
                () -> {
                    Path folder = at(path);
                    if (Files.exists(folder)
                            && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                        throw new NotDirectoryException(path);
                    }
                    Files.delete(folder);
                });
    }

    @HostAccess.Export
    public void unlink(String path) {
        if (Files.isDirectory(at(path), LinkOption.NOFOLLOW_LINKS)) {
            throw NodeErrors.of(NodeErrors.Code.EISDIR, "unlink", path);
        }
        run("unlink", path, () -> Files.delete(at(path)));
    }

    @HostAccess.Export
    public void rename(String from, String to) {
        NodeErrors.call("rename", from, to, () -> FileChanges.rename(at(from), at(to)));
    }

    @HostAccess.Export
    public void copyFile(String from, String to, boolean exclusive) {
        NodeErrors.call("copyfile", from, to, () -> FileChanges.copy(at(from), at(to), exclusive));
    }

    @HostAccess.Export
    public String realpath(String path) {
        return NodeErrors.call("lstat", path, () -> at(path).toRealPath().toString());
    }

    @HostAccess.Export
    public String mkdtemp(String prefix) {
        String name = prefix + UUID.randomUUID().toString().substring(0, 6);
        return NodeErrors.call(
                "mkdtemp",
                prefix + "XXXXXX",
                () -> {
                    Files.createDirectory(at(name));
                    return name;
                });
    }

    @HostAccess.Export
    public String readlink(String path) {
        return NodeErrors.call("readlink", path, () -> Files.readSymbolicLink(at(path)).toString());
    }

    @HostAccess.Export
    public void symlink(String target, String path) {
        NodeErrors.call("symlink", target, path, () -> FileChanges.link(Path.of(target), at(path)));
    }

    @HostAccess.Export
    public void link(String existing, String path) {
        NodeErrors.call("link", existing, path, () -> Files.createLink(at(path), at(existing)));
    }

    @HostAccess.Export
    public void chmod(String path, int mode) {
        run("chmod", path, () -> FileChanges.setMode(at(path), mode));
    }

    /** Sets when the file was last read and written, in milliseconds. */
    @HostAccess.Export
    public void utimes(String path, double accessed, double modified) {
        run("utime", path, () -> FileChanges.setTimes(at(path), accessed, modified));
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void run(String syscall, String path, Action action) {
        NodeErrors.call(
                syscall,
                path,
                () -> {
                    action.run();
                    return true;
                });
    }

    @Override
    public void close() {
        open.close();
    }
}
