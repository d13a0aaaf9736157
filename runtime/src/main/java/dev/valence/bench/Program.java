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

    /** How a program is started. */
    enum Kind {
        /** Valence says its version. */
        VERSION,
        /** Valence runs examples/hello-port, and its peers what does the same. */
        HELLO,
        /** The same where a JVM waits that an earlier run has left. */
        WAITED_FOR,
        /** One of the benchmark's own, which prints its figures. */
        BENCH
    }

    static Program bench(String name, int count, int smoke, String... options) {
        return new Program(Kind.BENCH, name, count, smoke, List.of(options));
    }

    /** What is printed by whoever has run it to its end. */
    String expected(Contestant contestant) {
        if (kind == Kind.VERSION) {
            return "valence ";
        }
        boolean isExample = kind == Kind.HELLO && contestant == Contestant.VALENCE;
        return isExample || kind == Kind.WAITED_FOR
                ? "main says: hello, page"
                : "bench " + name + '.';
    }

    Program smoked() {
        return new Program(kind, name, smoke, smoke, options);
    }
}
