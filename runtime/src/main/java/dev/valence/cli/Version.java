package dev.valence.cli;

/**
 * What {@code --version} prints: Valence, and the Electron whose behaviour it follows.
 *
 * <p>Threads: any; keeps no state.
 */
final class Version {
    private Version() {}

    /** Without a parser, which takes longer to load than all else that this needs. */
    static boolean isAskedFor(String argument) {
        return argument.equals("--version") || argument.equals("-V");
    }

    static String text() {
        String own = Version.class.getPackage().getImplementationVersion();
        return "valence " + (own == null ? "(development)" : own) + " (Electron 45)";
    }
}
