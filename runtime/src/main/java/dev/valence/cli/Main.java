package dev.valence.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
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
        if (System.getProperty("valence.launcher") == null) {
            UnsafeWarning.silence();
        }
        if (!"given".equals(System.getProperty("valence.jit"))) {
            expectNoCompiler();
        }
        System.exit(execute(Terminal.standard(), args));
    }

    /**
     * Only for its compiler does the engine put a library into the user's home, and warn of a home
     * that cannot be written to.
     */
    private static void expectNoCompiler() {
        System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
    }

    /** Runs a command line; the exit code is as the README says. */
    static int execute(Terminal terminal, String... args) {
        if (args.length == 1 && Version.isAskedFor(args[0])) {
            terminal.stdout(Version.text() + System.lineSeparator());
            return ExitCode.OK;
        }
        if (args.length > 0 && args[0].equals("test")) {
            String[] rest = Arrays.copyOfRange(args, 1, args.length);
            return testLine(terminal, Path.of("").toAbsolutePath(), System.getenv()).execute(rest);
        }
        if (args.length > 0 && args[0].equals("bench")) {
            String[] rest = Arrays.copyOfRange(args, 1, args.length);
            return benchLine(terminal).execute(rest);
        }
        boolean named = args.length > 0 && args[0].equals("run");
        String[] rest = named ? Arrays.copyOfRange(args, 1, args.length) : args;
        return isPlain(rest) ? plain(terminal, rest) : commandLine(terminal).execute(rest);
    }

    /** Whether there is no option before the app: all words are the app and its arguments. */
    private static boolean isPlain(String[] args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /** Without a parser, which would be a tenth of a start. */
    private static int plain(Terminal terminal, String[] words) {
        try {
            return new RunCommand(terminal, words).call();
        } catch (Exception error) {
            return fault(terminal, error);
        }
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

    /** Tests of the app in {@code folder}. */
    static CommandLine testLine(Terminal terminal, Path folder, Map<String, String> env) {
        return new CommandLine(new TestCommand(terminal, folder, env))
                .setExpandAtFiles(false)
                .setOut(terminal.help())
                .setParameterExceptionHandler((error, args) -> usageError(terminal, error))
                .setExecutionExceptionHandler((error, line, parsed) -> fault(terminal, error));
    }

    /** Measures, with whole processes of what this one is. */
    static CommandLine benchLine(Terminal terminal) {
        return new CommandLine(new BenchCommand(terminal))
                .setExpandAtFiles(false)
                .setOut(terminal.help())
                .setParameterExceptionHandler((error, args) -> usageError(terminal, error))
                .setExecutionExceptionHandler((error, line, parsed) -> fault(terminal, error));
    }

    private static int usageError(Terminal terminal, ParameterException error) {
        String name = error.getCommandLine().getCommandName();
        terminal.warn(error.getMessage() + " (see '" + name + " --help')");
        return ExitCode.USAGE;
    }

    private static int fault(Terminal terminal, Exception error) {
        terminal.warn("internal error: " + error);
        return ExitCode.SOFTWARE;
    }
}
