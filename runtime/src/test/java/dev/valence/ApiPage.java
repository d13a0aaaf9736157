package dev.valence;

import dev.valence.ElectronApi.Kind;
import dev.valence.NoOps.NoOp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of docs/api.md. */
final class ApiPage {
    /** Members that are in the type definitions and not in Electron's objects, and why. */
    static final Map<String, String> NOT_THERE =
            Map.of(
                    "electron, main.IpcMainServiceWorker",
                    "is a type; no process exports it",
                    "electron, main.WebSocket",
                    "is a type; no process exports it",
                    "electron, utility.parentPort",
                    "is `process.parentPort`");

    /** What the objects are called in no-ops.js. */
    private static final Map<String, String> OWNERS =
            Map.of("App", "app", "WebContents", "webContents", "WebFrame", "webFrame");

    private static final String HEAD =
            """
            # Electron's API, member by member

            This page is made from the running objects by
            `mvn test -Dtest=ApiTest -Dvalence.api=write`, and a test holds it to them. Do not edit it.

            The names are those of the type definitions of Electron %s
            ([electron-api.json](../tests-js/electron-api.json)). What *works* does what Electron's does, apart
            from the [differences](../README.md#differences); what *does nothing* is accepted, and why is said
            [there](../README.md#no-ops); what *throws* says `... is not supported headless` when it is used.

            | object | works | does nothing | throws |
            | --- | ---: | ---: | ---: |
            """;

    private final Map<String, Map<String, Kind>> found;
    private final List<NoOp> noOps = NoOps.all();
    private final StringBuilder sections = new StringBuilder();

    private ApiPage(Map<String, Map<String, Kind>> found) {
        this.found = found;
    }

    static String of(Map<String, Map<String, Kind>> found) {
        return new ApiPage(found).write();
    }

    private String write() {
        StringBuilder text = new StringBuilder(HEAD.formatted(ElectronApi.version()));
        found.forEach((object, members) -> text.append(row(object, members)));
        return text.append(sections).toString();
    }

    private String row(String object, Map<String, Kind> members) {
        Map<String, List<String>> groups =
                members.keySet().stream()
                        .filter(name -> members.get(name) != Kind.ABSENT)
                        .collect(
                                Collectors.groupingBy(
                                        name -> group(object, name, members.get(name)),
                                        TreeMap::new,
                                        Collectors.toList()));
        sections.append("\n## ").append(object).append("\n");
        StringBuilder row = new StringBuilder("| " + object + " |");
        for (String group : List.of("works", "does nothing", "throws")) {
            List<String> names = groups.getOrDefault(group, List.of());
            row.append(' ').append(names.size()).append(" |");
            if (!names.isEmpty()) {
                sections.append(
                        names.stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", ", "\n" + group + ": ", "\n")));
            }
        }
        new TreeMap<>(NOT_THERE).forEach((name, why) -> addAbsent(object, name, why));
        return row.append('\n').toString();
    }

    private void addAbsent(String object, String name, String why) {
        if (name.startsWith(object + ".")) {
            String member = name.substring(object.length() + 1);
            sections.append("\n`").append(member).append("` ").append(why).append("\n");
        }
    }

    private String group(String object, String name, Kind kind) {
        if (kind == Kind.REFUSED) {
            return "throws";
        }
        String owner = OWNERS.getOrDefault(object, object);
        boolean isNoOp =
                noOps.stream()
                        .anyMatch(row -> row.owner().equals(owner) && row.member().equals(name));
        return isNoOp ? "does nothing" : "works";
    }
}
