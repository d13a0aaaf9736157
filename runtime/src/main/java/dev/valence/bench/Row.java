package dev.valence.bench;

import java.util.List;
import java.util.Set;

/**
 * One thing that is measured, and what it ought to cost.
 *
 * @param program which of the programs runs
 * @param clock who measures
 * @param count how often, within one process
 * @param smoke the same where only the assertions matter
 */
public record Row(
        String name,
        String what,
        String program,
        Clock clock,
        int count,
        int smoke,
        Set<Contestant> contestants,
        List<Goal> goals) {

    /** Who measures, and what a figure means. */
    public enum Clock {
        /** The program itself: microseconds for each message, call or copy. */
        PROGRAM("us"),
        /** The whole process, from before its start to its end. */
        PROCESS("ms");

        private final String unit;

        Clock(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }
}
