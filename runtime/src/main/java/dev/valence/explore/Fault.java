package dev.valence.explore;

/**
 * Something goes wrong, though nobody has done anything wrong.
 *
 * @param after the key of the delivery after which it happens
 * @param kind what happens
 * @param process to whom, by its name; empty for {@link Kind#COLLECT}
 */
public record Fault(String after, Kind kind, String process) implements Force {
    /** What can happen. */
    public enum Kind {
        /** A page is reloaded. */
        RELOAD,
        /** A page's process crashes. */
        CRASH,
        /** The port that a process has had for longest is closed. */
        CLOSE,
        /** Everything collectable is collected. */
        COLLECT,
        /** From now on a mailbox delivers when nothing else does; {@code process} is its lane. */
        SLOW;

        /** The name on the command line and in a replay. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A few words for people. */
    public String text() {
        return switch (kind) {
            case RELOAD -> process + " is reloaded";
            case CRASH -> process + " crashes";
            case CLOSE -> "a port of " + process + " is closed";
            case COLLECT -> "garbage is collected";
            case SLOW -> process + " is slow";
        };
    }
}
