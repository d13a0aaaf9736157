package dev.valence.bench;

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
                Stream.of(path.split(java.io.File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of)
                        .toList();
        return new Commands(valence, search);
    }

    /** No command where the contestant is not on this machine. */
    Optional<List<String>> of(Contestant contestant, Row row, int count, Programs programs) {
        return switch (contestant) {
            case VALENCE -> Optional.of(valence(List.of(), row, count, programs));
            case VALENCE_JIT -> Optional.of(valence(List.of("--jit"), row, count, programs));
            case NODE -> found("node").map(node -> node(node, row, count, programs));
            case CHROMIUM ->
                    found("chromium").map(browser -> chromium(browser, row, count, programs));
        };
    }

    private List<String> valence(List<String> options, Row row, int count, Programs programs) {
        List<String> command = new ArrayList<>(valence);
        if (row.name().equals(Rows.VERSION)) {
            command.add("--version");
            return command;
        }
        command.addAll(options);
        command.addAll(List.of(programs.folder().toString(), row.program(), String.valueOf(count)));
        return command;
    }

    private static List<String> node(Path node, Row row, int count, Programs programs) {
        String script = programs.folder().resolve("node.js").toString();
        return List.of(node.toString(), script, row.program(), String.valueOf(count));
    }

    private static List<String> chromium(Path browser, Row row, int count, Programs programs) {
        String page = programs.folder().resolve("chromium.html").toUri().toString();
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
                "--user-data-dir=" + programs.freshProfile(),
                "--dump-dom",
                page + "#" + row.program() + "," + count);
    }

    Optional<Path> found(String name) {
        return search.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
