package dev.valence.binding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that one process has open, by descriptor (POSIX open, read, write).
 *
 * <p>Threads: confined to the process's loop. Life: {@link #close()} closes what is left.
 */
final class OpenFiles implements AutoCloseable {
    private static final int ACCESS = 3;
    private static final int READ_WRITE = 2;
    private static final int CREATE = 0x40;
    private static final int EXCLUSIVE = 0x80;
    private static final int TRUNCATE = 0x200;
    private static final int APPEND = 0x400;
    private static final int FIRST = 3;

    private record OpenFile(FileChannel channel, Path path, boolean appends) {}

    private final Map<Integer, OpenFile> open = new HashMap<>();

    int open(Path path, int flags) throws IOException {
        FileChannel channel = FileChannel.open(path, options(flags));
        int descriptor = FIRST;
        while (open.containsKey(descriptor)) {
            descriptor++;
        }
        open.put(descriptor, new OpenFile(channel, path, (flags & APPEND) != 0));
        return descriptor;
    }

    private static Set<OpenOption> options(int flags) {
        Set<OpenOption> options = new HashSet<>();
        int access = flags & ACCESS;
        if (access == 0 || access == READ_WRITE) {
            options.add(StandardOpenOption.READ);
        }
        if (access != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        if (access != 0 && (flags & CREATE) != 0) {
            boolean exclusive = (flags & EXCLUSIVE) != 0;
            options.add(exclusive ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if (access != 0 && (flags & TRUNCATE) != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return options;
    }

    /**
     * At most {@code length} bytes, from {@code position}, or from where reading stopped if
     * negative.
     */
    ByteBuffer read(int descriptor, int length, long position) throws IOException {
        FileChannel channel = find(descriptor, "read").channel();
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, left(channel, position)));
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count =
                    position < 0
                            ? channel.read(bytes)
                            : channel.read(bytes, position + bytes.position());
        }
        return bytes.flip();
    }

    /** Special files have no size; they are read in pieces. */
    private static long left(FileChannel channel, long position) throws IOException {
        long size = channel.size();
        long at = position < 0 ? channel.position() : position;
        return size == 0 ? Integer.MAX_VALUE >> 12 : Math.max(0, size - at);
    }

    int write(int descriptor, byte[] bytes, long position) throws IOException {
        OpenFile file = find(descriptor, "write");
        FileChannel channel = file.channel();
        if (file.appends()) {
            channel.position(channel.size());
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            if (position < 0 || file.appends()) {
                channel.write(rest);
            } else {
                channel.write(rest, position + rest.position());
            }
        }
        return bytes.length;
    }

    void truncate(int descriptor, long length) throws IOException {
        FileChannel channel = find(descriptor, "ftruncate").channel();
        long size = channel.size();
        if (length > size) {
            channel.write(ByteBuffer.allocate(1), length - 1);
        } else {
            channel.truncate(length);
        }
    }

    void force(int descriptor) throws IOException {
        find(descriptor, "fsync").channel().force(true);
    }

    Path path(int descriptor) {
        return find(descriptor, "fstat").path();
    }

    void close(int descriptor) throws IOException {
        FileChannel channel = find(descriptor, "close").channel();
        open.remove(descriptor);
        channel.close();
    }

    private OpenFile find(int descriptor, String syscall) {
        @Nullable OpenFile file = open.get(descriptor);
        if (file == null) {
            throw NodeErrors.of(NodeErrors.Code.EBADF, syscall, "");
        }
        return file;
    }

    @Override
    public void close() {
        for (OpenFile file : open.values()) {
            try {
                file.channel().close();
            } catch (IOException lost) {
                // the process is over; what the file system refuses now is nobody's business
            }
        }
        open.clear();
    }
}
