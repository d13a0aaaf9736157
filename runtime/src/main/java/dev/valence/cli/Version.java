package dev.valence.cli;

import picocli.CommandLine.IVersionProvider;

/**
 * What {@code --version} prints: Valence, and the Electron whose behaviour it follows.
 *
 * <p>Threads: any; keeps no state.
 */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String own = Version.class.getPackage().getImplementationVersion();
        return new String[] {"valence " + (own == null ? "(development)" : own) + " (Electron 45)"};
    }
}
