package dev.valence.cli;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a launcher asks of a {@link SpareJvm}: words that each end with a zero byte, of which the
 * first are its own pid, whether it is at a terminal, and how many follow.
 *
 * @param launcher the pid of the process whose stdout and stderr are to be written to
 * @param isTerminal whether a person reads that
 * @param words the command line
 */
record SpareRequest(long launcher, boolean isTerminal, List<String> words) {
    /** Where a launcher has its stdout while it asks: its 1 is what it writes to at the moment. */
    private static final int STDOUT = 7;

    private static final int STDERR = 2;

    /** Words are in the encoding in which a JVM takes its own arguments. */
    static SpareRequest read(InputStream from) throws IOException {
        long launcher = Long.parseLong(word(from));
        boolean isTerminal = word(from).equals("yes");
        int count = Integer.parseInt(word(from));
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            words.add(word(from));
        }
        return new SpareRequest(launcher, isTerminal, words);
    }

    private static String word(InputStream from) throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int next = from.read(); next != 0; next = from.read()) {
            if (next < 0) {
                throw new EOFException("a request ends within a word");
            }
            word.write(next);
        }
        return word.toString(Charset.forName(System.getProperty("sun.jnu.encoding")));
    }

    Terminal terminal() throws IOException {
        return new Terminal(stream(STDOUT), stream(STDERR), () -> isTerminal);
    }

    private Path file(int descriptor) {
        return Path.of("/proc", String.valueOf(launcher), "fd", String.valueOf(descriptor));
    }

    /**
     * To open a pipe that nobody reads any more would wait for a reader; being one for a moment
     * does not.
     */
    private OutputStream stream(int descriptor) throws IOException {
        String file = file(descriptor).toString();
        RandomAccessFile reader = new RandomAccessFile(file, "rw");
        try {
            return new FileOutputStream(file, true);
        } finally {
            reader.close();
        }
    }
}
