package dev.valence.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/**
 * The command line's entry point.
 *
 * <p>Threads: any; keeps no state.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        UnsafeWarning.silence();
        System.exit(execute(Terminal.standard(), args));
    }

    /** Runs a command line; the exit code is as the README says. */
    static int execute(Terminal terminal, String... args) {
        boolean named = args.length > 0 && args[0].equals("run");
        String[] rest = named ? Arrays.copyOfRange(args, 1, args.length) : args;
        return commandLine(terminal).execute(rest);
    }

    /** An app's arguments are the app's: nothing after its path is looked at or expanded. */
    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new RunCommand(terminal))
                .setStopAtPositional(true)
                .setExpandAtFiles(false)
                .setOut(terminal.help())
                .setParameterExceptionHandler((error, args) -> usageError(terminal, error))
                .setExecutionExceptionHandler((error, line, parsed) -> fault(terminal, error));
    }

    private static int usageError(Terminal terminal, ParameterException error) {
        terminal.warn(error.getMessage() + " (see 'valence --help')");
        return ExitCode.USAGE;
    }

    private static int fault(Terminal terminal, Exception error) {
        terminal.warn("internal error: " + error);
        return ExitCode.SOFTWARE;
    }
}
