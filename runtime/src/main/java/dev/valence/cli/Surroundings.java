package dev.valence.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process was started with and an app can see, or is bound by: two processes in equal
 * surroundings run an app in the same way.
 *
 * <p>Threads: immutable. Only where there is a /proc; a process can be looked at by its own user.
 *
 * @param environment as {@code NAME=value}, without what shells and the launcher keep for
 *     themselves
 * @param folder the current one
 * @param limits of resources; not of open files, which a JVM raises for itself
 * @param rights user, groups, capabilities, mask of new files and processors
 * @param code when what a command line would run was built
 */
record Surroundings(
        Set<String> environment,
        Path folder,
        List<String> limits,
        List<String> rights,
        FileTime code) {

    private static final Set<String> OF_SHELLS =
            Set.of("PWD", "OLDPWD", "_", "SHLVL", "VALENCE_SPARE");
    private static final Set<String> RIGHTS =
            Set.of("Umask", "Uid", "Gid", "Groups", "CapEff", "Seccomp", "Cpus_allowed_list");

    /**
     * Those of a process that is alive, as they are now.
     *
     * @param process its pid, or {@code self}
     * @param code the file that a command line would run
     */
    static Surroundings of(String process, Path code) throws IOException {
        Path entry = Path.of("/proc", process);
        return new Surroundings(
                environment(entry.resolve("environ")),
                entry.resolve("cwd").toRealPath(),
                lines(entry.resolve("limits"), name -> !name.startsWith("Max open files")),
                lines(entry.resolve("status"), line -> RIGHTS.contains(before(':', line))),
                Files.getLastModifiedTime(code));
    }

    private static Set<String> environment(Path file) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        return Stream.of(all.split("\0"))
                .filter(entry -> !OF_SHELLS.contains(before('=', entry)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String before(char end, String text) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static List<String> lines(Path file, Predicate<String> wanted) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(wanted).toList();
        }
    }
}
