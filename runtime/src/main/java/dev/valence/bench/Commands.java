package dev.valence.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command lines of the contestants.
 *
 * @param valence what starts Valence
 * @param search the folders where peers are looked for
 */
record Commands(List<String> valence, List<Path> search) {

    /** The peers of this machine; Valence is started by {@code valence}. */
    static Commands ofPath(List<String> valence) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<Path> search =
                Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of)
                        .toList();
        return new Commands(valence, search);
    }

    /** No command where the contestant is not on this machine. */
    Optional<List<String>> of(Contestant contestant, Program program, Apps apps) {
        if (program.kind() == Program.Kind.WAITED_FOR && !leavesSpare()) {
            return Optional.empty();
        }
        return switch (contestant) {
            case VALENCE -> Optional.of(valence(List.of(), List.of(program), apps));
            case VALENCE_JIT -> Optional.of(valence(List.of("--jit"), List.of(program), apps));
            case NODE -> found("node").map(node -> node(node, program, apps));
            case CHROMIUM -> found("chromium").map(browser -> chromium(browser, program, apps));
        };
    }

    /** Only the launcher does, which is a command without arguments. */
    private boolean leavesSpare() {
        return valence.size() == 1;
    }

    /** Programs of one kind and with the same options, in one process. */
    List<String> valence(List<String> more, List<Program> programs, Apps apps) {
        Program first = programs.get(0);
        List<String> command = new ArrayList<>(valence);
        command.addAll(more);
        command.addAll(first.options());
        switch (first.kind()) {
            case VERSION -> command.add("--version");
            case HELLO, WAITED_FOR -> command.add(apps.hello().toString());
            case BENCH -> {
                command.addAll(List.of("--expose-gc", apps.bench("").toString(), "--"));
                programs.forEach(program -> command.addAll(arguments(program)));
            }
        }
        return command;
    }

    private static List<String> arguments(Program program) {
        return List.of(program.name(), String.valueOf(program.count()));
    }

    private static List<String> node(Path node, Program program, Apps apps) {
        List<String> command = new ArrayList<>();
        command.addAll(List.of(node.toString(), "--expose-gc", apps.bench("node.js").toString()));
        command.addAll(arguments(program));
        return command;
    }

    private static List<String> chromium(Path browser, Program program, Apps apps) {
        String page = apps.bench("chromium.html").toUri().toString();
        return List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--allow-file-access-from-files",
                "--user-data-dir=" + apps.freshProfile(),
                "--dump-dom",
                page + "#" + String.join(",", arguments(program)));
    }

    Optional<Path> found(String name) {
        return search.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
