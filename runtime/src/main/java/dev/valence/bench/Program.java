package dev.valence.bench;

import java.util.List;

/**
 * What one process runs, which may give the figures of several rows.
 *
 * @param name among the programs
 * @param count how often, or how many, as the program understands it
 * @param smoke the same where only the assertions matter
 * @param options of Valence
 */
record Program(Kind kind, String name, int count, int smoke, List<String> options) {

    /** How a program is started, and how it shows that it worked. */
    enum Kind {
        /** Valence says its version. */
        VERSION("valence "),
        /** The example of this name, which greets by a port and is answered. */
        HELLO("hello, page"),
        /** A program of the benchmark's own, which prints its figures. */
        BENCH("bench ");

        private final String expected;

        Kind(String expected) {
            this.expected = expected;
        }

        /** What has to be among what is printed. */
        String expected() {
            return expected;
        }
    }

    static Program bench(String name, int count, int smoke, String... options) {
        return new Program(Kind.BENCH, name, count, smoke, List.of(options));
    }

    Program smoked() {
        return new Program(kind, name, smoke, smoke, options);
    }
}
