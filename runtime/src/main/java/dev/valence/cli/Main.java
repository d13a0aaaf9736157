package dev.valence.cli;

import java.util.Arrays;
import picocli.CommandLine;

/** The command line's entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        UnsafeWarning.silence();
        System.exit(execute(args));
    }

    /** Runs a command line; the exit code is as the README says. */
    static int execute(String... args) {
        boolean named = args.length > 0 && args[0].equals("run");
        return new CommandLine(new RunCommand())
                .setStopAtPositional(true)
                .setParameterExceptionHandler(Main::usageError)
                .execute(named ? Arrays.copyOfRange(args, 1, args.length) : args);
    }

    private static int usageError(CommandLine.ParameterException error, String[] args) {
        System.err.println("valence: " + error.getMessage());
        System.err.println("Try 'valence --help'.");
        return CommandLine.ExitCode.USAGE;
    }
}
