package dev.valence.cli;

import java.util.Optional;
import java.util.Properties;

/**
 * Whether hot code is compiled. Only the launcher can give a JVM its compiler, and it looks for
 * {@code --jit} on the command line; where it has found that, it has also said if it cannot.
 *
 * <p>Threads: any; keeps no state.
 */
final class Jit {
    private Jit() {}

    /**
     * Why what asked for it does not get it, if the launcher has not said so.
     *
     * @param system the properties of this JVM
     * @param command the launcher's words before the option
     */
    static Optional<String> missing(Properties system, String command) {
        if (system.getProperty("valence.jit") != null) {
            return Optional.empty();
        }
        return Optional.of(
                system.getProperty("valence.launcher") == null
                        ? "--jit has an effect only through the launcher: " + command + " --jit"
                        : "jit has an effect only as an option of the command line: "
                                + command
                                + " --jit");
    }
}
