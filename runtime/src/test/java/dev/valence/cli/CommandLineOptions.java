package dev.valence.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The options that the command line has, for tests in other packages. */
public final class CommandLineOptions {
    private CommandLineOptions() {}

    /** Their long names, such as {@code --seed}. */
    public static List<String> longNames() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Terminal terminal = new Terminal(nowhere, nowhere);
        return Stream.of(Main.commandLine(terminal), Main.testLine(terminal, Path.of(""), Map.of()))
                .flatMap(line -> line.getCommandSpec().options().stream())
                .filter(option -> !option.hidden())
                .map(OptionSpec::names)
                .flatMap(Stream::of)
                .filter(name -> name.startsWith("--"))
                .toList();
    }
}
