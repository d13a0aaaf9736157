package dev.valence.bench;

import java.util.Set;

/**
 * How a cost grows: the figures {@code at-1}, {@code at-10} and so on of a program.
 *
 * @param of what there is more and more of
 * @param cost what is measured, with its unit
 */
public record Growth(
        String name, String of, String cost, Program program, Set<Contestant> contestants) {

    /** What the names of the program's figures begin with; the number follows. */
    static final String PREFIX = "at-";
}
