package dev.valence.cli;

import picocli.CommandLine.IVersionProvider;

/**
 * What the parser prints for {@code --version} among other options.
 *
 * <p>Threads: any; keeps no state.
 */
final class VersionOption implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Version.text()};
    }
}
