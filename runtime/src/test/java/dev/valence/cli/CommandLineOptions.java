package dev.valence.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The options that the command line has, for tests in other packages. */
public final class CommandLineOptions {
    private CommandLineOptions() {}

    /** Their long names, such as {@code --seed}. */
    public static List<String> longNames() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return Main.commandLine(new Terminal(nowhere, nowhere)).getCommandSpec().options().stream()
                .map(OptionSpec::names)
                .flatMap(Stream::of)
                .filter(name -> name.startsWith("--"))
                .toList();
    }
}
