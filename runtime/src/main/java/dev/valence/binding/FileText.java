package dev.valence.binding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files as Node does: a folder is no file, and text is UTF-8, with U+FFFD for what is not
 * valid.
 *
 * <p>Threads: any; keeps no state.
 */
final class FileText {
    private static final char REPLACEMENT = '\uFFFD';

    private FileText() {}

    static String read(Path file) throws IOException {
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : Utf8.decode(bytes);
    }

    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw NodeErrors.of(NodeErrors.Code.EISDIR, "read", "");
        }
        return Files.readAllBytes(file);
    }
}
