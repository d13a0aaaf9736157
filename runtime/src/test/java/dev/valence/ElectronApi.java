package dev.valence;

import dev.valence.module.JsonReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is of the members and exports that Electron's type definitions name
 * (electron-api.json, made by js-lib/electron-names.mjs), as an app found it in the running
 * objects.
 */
final class ElectronApi {
    /** What there is of a member. */
    enum Kind {
        ABSENT,
        REFUSED,
        PRESENT
    }

    private static final Path NAMES =
            Scenario.ROOT.resolve("electron-api.json").toAbsolutePath().normalize();
    private static final Pattern LIST =
            Pattern.compile("(?s)(?:exports\\.|const )unsupported(\\w*) = \\[(.*?)];");
    private static final Pattern NAME = Pattern.compile("'(\\w+)'");
    private static final List<String> LISTS =
            List.of("js-lib/browser/unsupported-members.js", "js-lib/renderer/api/web-frame.js");

    private ElectronApi() {}

    static String version() {
        return String.valueOf(((Map<?, ?>) JsonReader.read(Scenario.read(NAMES))).get("version"));
    }

    /** The members that refuse by their lists in js-lib, as in {@code App.getFileIcon}. */
    static List<String> refused() {
        List<String> refused = new ArrayList<>();
        for (String file : LISTS) {
            Matcher list = LIST.matcher(Readme.textOf(file));
            while (list.find()) {
                String owner = ownerOf(list.group(1));
                Readme.all(NAME.pattern(), list.group(2))
                        .forEach(name -> refused.add(owner + "." + name));
            }
        }
        return refused;
    }

    private static String ownerOf(String list) {
        String owner = list.replaceFirst("(Properties|Statics)$", "");
        return owner.isEmpty() ? "WebFrame" : owner;
    }

    /** By object, as in {@code App}, what the app found of each member. */
    static Map<String, Map<String, Kind>> found() {
        Path app = Path.of("runtime/src/test/resources/api/main.js");
        TestApp.Result result =
                TestApp.in(Readme.ROOT.resolve(app))
                        .with(
                                valence ->
                                        valence.args(
                                                List.of(
                                                        "--api=" + NAMES,
                                                        "--refused="
                                                                + String.join(",", refused()))))
                        .seed(1)
                        .run();
        Map<String, Map<String, Kind>> found = new TreeMap<>();
        result.console().stream()
                .filter(line -> line.startsWith("api {"))
                .flatMap(
                        line ->
                                ((Map<?, ?>) JsonReader.read(line.substring(4)))
                                        .entrySet().stream())
                .forEach(
                        entry ->
                                found.put(String.valueOf(entry.getKey()), kinds(entry.getValue())));
        if (result.exitCode() != 0 || result.outcome() != Outcome.ENDED) {
            throw new AssertionError(result.all());
        }
        return found;
    }

    private static Map<String, Kind> kinds(Object json) {
        Map<String, Kind> kinds = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ((Map<?, ?>) json)
                .forEach(
                        (name, kind) ->
                                kinds.put(
                                        String.valueOf(name),
                                        Kind.valueOf(
                                                String.valueOf(kind).toUpperCase(Locale.ROOT))));
        return kinds;
    }
}
