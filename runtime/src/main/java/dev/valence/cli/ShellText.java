package dev.valence.cli;

/** Words as a shell wants them. Threads: any; keeps no state. */
final class ShellText {
    private ShellText() {}

    /** The word, in quotes if it needs them. */
    static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
