package dev.valence.bench;

import java.util.List;
import java.util.Set;

/**
 * One figure of a program, and what it ought to be.
 *
 * @param figure what the program calls it, or one of those that every {@link Trial} gives
 * @param scale by what it is multiplied to be in the row's unit
 */
public record Row(
        String name,
        String what,
        String unit,
        Program program,
        String figure,
        double scale,
        Set<Contestant> contestants,
        List<Goal> goals) {}
