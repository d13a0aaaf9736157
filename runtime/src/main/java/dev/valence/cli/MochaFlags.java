package dev.valence.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code valence test} that are Mocha's. Threads: as its command. */
final class MochaFlags {
    @Option(
            names = {"-g", "--grep"},
            paramLabel = "PATTERN",
            description = "run tests whose title matches a regular expression")
    @Nullable String grep;

    @Option(
            names = {"-f", "--fgrep"},
            paramLabel = "TEXT",
            description = "run tests whose title contains a text")
    @Nullable String fgrep;

    @Option(
            names = {"-i", "--invert"},
            description = "run those that --grep or --fgrep would leave out")
    boolean invert;

    @Option(
            names = {"-b", "--bail"},
            description = "stop at the first failure")
    boolean bail;

    @Option(
            names = {"-t", "--timeout"},
            paramLabel = "MS",
            description = "milliseconds of virtual time a test may take (2000; 0: any)")
    @Nullable String timeout;

    @Option(
            names = {"-s", "--slow"},
            paramLabel = "MS",
            description = "from when reporters call a test slow (75)")
    @Nullable String slow;

    @Option(names = "--retries", paramLabel = "N", description = "run a failing test again")
    @Nullable String retries;

    @Option(
            names = {"-u", "--ui"},
            paramLabel = "NAME",
            description = "bdd, tdd, qunit or exports")
    @Nullable String ui;

    @Option(
            names = {"-r", "--require"},
            paramLabel = "MODULE",
            description = "load a file or package before each file (repeatable)")
    List<String> require = new ArrayList<>();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "load a file of tests before each file (repeatable)")
    List<String> file = new ArrayList<>();

    @Option(
            names = {"-R", "--reporter"},
            paramLabel = "NAME",
            description = "one of Mocha's, junit, a package or a file (repeatable; spec)")
    List<String> reporter = new ArrayList<>();

    @Option(
            names = {"-O", "--reporter-option"},
            paramLabel = "KEY=VALUE",
            description = "an option of the reporters (repeatable)")
    List<String> reporterOption = new ArrayList<>();

    @Option(names = "--reporter-options", hidden = true)
    List<String> reporterOptions = new ArrayList<>();

    @Option(names = "--spec", hidden = true)
    List<String> spec = new ArrayList<>();

    @Option(names = "--recursive", description = "look into the folders of folders")
    boolean recursive;

    @Option(
            names = "--extension",
            paramLabel = "EXT",
            split = ",",
            description = "of the files in a folder (js, cjs, mjs; repeatable)")
    List<String> extension = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "GLOB",
            description = "leave out these files (repeatable)")
    List<String> ignore = new ArrayList<>();

    @Option(names = "--exclude", hidden = true)
    List<String> exclude = new ArrayList<>();

    @Option(
            names = {"-S", "--sort"},
            description = "sort the files by their paths")
    boolean sort;

    @Option(names = "--forbid-only", description = "let .only fail")
    boolean forbidOnly;

    @Option(names = "--forbid-pending", description = "let skipped tests fail")
    boolean forbidPending;

    @Option(
            names = {"-A", "--async-only"},
            description = "let tests fail that take no callback and return no promise")
    boolean asyncOnly;

    @Option(names = "--check-leaks", description = "let new global variables fail")
    boolean checkLeaks;

    @Option(names = "--full-trace", description = "show stack traces whole")
    boolean fullTrace;

    @Option(
            names = {"-p", "--parallel"},
            description = "run several files at a time")
    boolean parallel;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "how many with --parallel (one for each processor)")
    @Nullable String jobs;

    @Option(names = "--fail-zero", description = "fail if no test has run")
    boolean failZero;

    @Option(names = "--pass-on-failing-test-suite", description = "give exit code 0 all the same")
    boolean passOnFailingTestSuite;

    @Option(
            names = "--posix-exit-codes",
            description = "give exit code 1 for any number of failures")
    boolean posixExitCodes;

    @Option(
            names = {"-c", "--color"},
            description = "use colours")
    boolean color;

    @Option(names = "--colors", hidden = true)
    boolean colors;

    @Option(
            names = {"-C", "--no-color"},
            description = "use no colours")
    boolean noColor;

    @Option(names = "--no-colors", hidden = true)
    boolean noColors;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "read this in the place of .mocharc")
    @Nullable String config;

    @Option(names = "--no-config", description = "read no .mocharc")
    boolean noConfig;

    @Option(
            names = "--package",
            paramLabel = "FILE",
            description = "read the blocks valence and mocha of this")
    @Nullable String packageJson;

    @Option(names = "--no-package", description = "read no package.json")
    boolean noPackage;

    @Option(names = "--list-reporters", description = "print the names of the reporters and end")
    boolean listReporters;

    @Option(names = "--list-interfaces", description = "print the names of the interfaces and end")
    boolean listInterfaces;

    @Option(names = "--exit", hidden = true)
    boolean exit;

    @Option(names = "--expose-gc", hidden = true)
    boolean exposeGc;
}
