package dev.valence.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: Valence, and the Electron whose behaviour it follows. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String own = Version.class.getPackage().getImplementationVersion();
        return new String[] {"valence " + (own == null ? "(development)" : own) + " (Electron 45)"};
    }
}
