package dev.valence.binding;

import dev.valence.js.GuestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Java's file errors as Node's: {@code ENOENT: no such file or directory, open '/x'}.
 *
 * <p>Threads: any; keeps no state.
 */
final class NodeErrors {
    /** The errors that files give, with Linux's numbers. */
    enum Code {
        EPERM(1, "operation not permitted"),
        ENOENT(2, "no such file or directory"),
        EIO(5, "i/o error"),
        EBADF(9, "bad file descriptor"),
        EACCES(13, "permission denied"),
        EEXIST(17, "file already exists"),
        ENOTDIR(20, "not a directory"),
        EISDIR(21, "illegal operation on a directory"),
        EINVAL(22, "invalid argument"),
        ENOTEMPTY(39, "directory not empty"),
        ELOOP(40, "too many symbolic links encountered");

        private final int number;
        private final String text;

        Code(int number, String text) {
            this.number = number;
            this.text = text;
        }
    }

    /** File work that may fail. */
    interface Work<T extends @Nullable Object> {
        T run() throws IOException;
    }

    private NodeErrors() {}

    /** Runs a system call on {@code path}, the text that names it in messages. */
    static <T extends @Nullable Object> T call(String syscall, String path, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw of(codeOf(e), syscall, path);
        } catch (UncheckedIOException e) {
            throw of(codeOf(Objects.requireNonNull(e.getCause())), syscall, path);
        } catch (InvalidPathException e) {
            throw of(Code.ENOENT, syscall, path);
        }
    }

    static GuestException of(Code code, String syscall, String path) {
        String subject = path.isEmpty() ? "" : " '" + path + "'";
        return error(code, code + ": " + code.text + ", " + syscall + subject, syscall, path);
    }

    /** An error about two paths, such as those of a rename. */
    static <T extends @Nullable Object> T call(
            String syscall, String from, String to, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            Code code = codeOf(e);
            String text =
                    code + ": " + code.text + ", " + syscall + " '" + from + "' -> '" + to + "'";
            throw error(code, text, syscall, from).with("dest", to);
        }
    }

    private static GuestException error(Code code, String text, String syscall, String path) {
        GuestException error =
                GuestException.error(text)
                        .with("errno", -code.number)
                        .with("code", code.name())
                        .with("syscall", syscall);
        return path.isEmpty() ? error : error.with("path", path);
    }

    private static Code codeOf(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Code.ENOENT;
        } else if (e instanceof FileAlreadyExistsException) {
            return Code.EEXIST;
        } else if (e instanceof DirectoryNotEmptyException) {
            return Code.ENOTEMPTY;
        } else if (e instanceof NotDirectoryException) {
            return Code.ENOTDIR;
        } else if (e instanceof AccessDeniedException) {
            return Code.EACCES;
        } else if (e instanceof NotLinkException) {
            return Code.EINVAL;
        } else if (e instanceof FileSystemLoopException) {
            return Code.ELOOP;
        }
        return byReason(e);
    }

    private static Code byReason(IOException e) {
        String reason = e instanceof FileSystemException files ? files.getReason() : e.getMessage();
        String text = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        for (Code code : Code.values()) {
            if (text.contains(code.text)) {
                return code;
            }
        }
        if (text.contains("is a directory")) {
            return Code.EISDIR;
        }
        return text.contains("too many levels of symbolic links") ? Code.ELOOP : Code.EIO;
    }
}
