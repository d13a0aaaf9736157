package dev.valence.binding;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The only files a realm's engine can see: the texts of ES modules that js-lib has resolved and
 * prepared, each for one reading. A module that did not load is read again as it is on disk.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public final class ModuleFiles implements FileSystem {
    private final Map<Path, String> served = new HashMap<>();

    /**
     * Makes {@code text} the content of the module that {@code import} will read at {@code path}.
     */
    void serve(String path, String text) {
        served.put(Path.of(path), text);
    }

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri.getScheme() == null ? uri.getPath() : uri.toString());
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) {
        // everything that js-lib names exists
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        String text = served.remove(path);
        byte[] bytes =
                text == null ? Files.readAllBytes(path) : text.getBytes(StandardCharsets.UTF_8);
        return new Text(ByteBuffer.wrap(bytes));
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return path.toAbsolutePath();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) {
        return path;
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw new SecurityException("modules are read only");
    }

    @Override
    public void delete(Path path) {
        throw new SecurityException("modules are read only");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) {
        throw new SecurityException("modules cannot be listed");
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        throw new NoSuchFileException(path.toString());
    }

    /** A text that is read from start to end. */
    private static final class Text implements SeekableByteChannel {
        private final ByteBuffer bytes;

        Text(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer target) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(bytes.remaining(), target.remaining());
            target.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
            return count;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public long position() {
            return bytes.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            bytes.position((int) Math.min(position, bytes.limit()));
            return this;
        }

        @Override
        public long size() {
            return bytes.limit();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
