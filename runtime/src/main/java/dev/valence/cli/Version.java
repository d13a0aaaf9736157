package dev.valence.cli;

import picocli.CommandLine.IVersionProvider;

/**
 * What {@code --version} prints: Valence, and the Electron whose behaviour it follows.
 *
 * <p>Threads: any; keeps no state.
 */
final class Version implements IVersionProvider {
    /** Without a parser, which takes longer to load than all else that this needs. */
    static boolean isAskedFor(String argument) {
        return argument.equals("--version") || argument.equals("-V");
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        String own = Version.class.getPackage().getImplementationVersion();
        return "valence " + (own == null ? "(development)" : own) + " (Electron 45)";
    }
}
