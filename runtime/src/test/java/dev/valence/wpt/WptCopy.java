package dev.valence.wpt;

import dev.valence.page.PageUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of web-platform-tests in a folder: which pages it has, and what its server would answer,
 * as far as a file can. Threads: any; immutable.
 */
final class WptCopy {
    private static final String HOST = "web-platform.test";
    private static final Pattern META = Pattern.compile("(?m)^// META: (\\w+)=(.*)$");
    private static final Pattern VARIANT =
            Pattern.compile("<meta name=\"?variant\"? content=\"([^\"]+)\"");
    private static final Pattern NO_TEST =
            Pattern.compile("/(resources|support|crashtests)/|-manual\\.|-ref\\.");
    private static final String SCRIPTS = "/*.any.js";
    private static final Pattern GENERATED = Pattern.compile("(.*\\.(any|window))\\.html");

    /** What the server puts into files with ".sub." in their names. */
    private static final Map<String, String> SERVER =
            Map.ofEntries(
                    Map.entry("host", HOST),
                    Map.entry("domains[]", HOST),
                    Map.entry("domains[www]", "www." + HOST),
                    Map.entry("domains[www1]", "www1." + HOST),
                    Map.entry("domains[www2]", "www2." + HOST),
                    Map.entry("hosts[alt][]", "not-" + HOST),
                    Map.entry("hosts[alt][www]", "www.not-" + HOST),
                    Map.entry("location[server]", "http://" + HOST),
                    Map.entry("location[scheme]", "http"),
                    Map.entry("location[host]", HOST),
                    Map.entry("ports[http][0]", "80"),
                    Map.entry("ports[http][1]", "8000"),
                    Map.entry("ports[https][0]", "443"),
                    Map.entry("ports[https][1]", "8443"),
                    Map.entry("ports[ws][0]", "80"),
                    Map.entry("ports[wss][0]", "443"),
                    Map.entry("ports[h2][0]", "9000"));

    private final Path root;

    WptCopy(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * The pages of a folder, as paths with a leading slash: files and generated ones; those of
     * scripts only, if {@code folder} ends with {@code /*.any.js}.
     */
    List<String> pages(String folder) {
        if (folder.endsWith(SCRIPTS)) {
            return pages(folder.substring(0, folder.length() - SCRIPTS.length())).stream()
                    .filter(page -> page.contains(".any.html"))
                    .toList();
        }
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .flatMap(this::pagesOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> pagesOf(String path) {
        if (NO_TEST.matcher(path).find()) {
            return Stream.of();
        }
        if (path.endsWith(".window.js") || path.endsWith(".any.js")) {
            return script(path).startsInWindow() ? script(path).pages() : Stream.of();
        }
        String text = path.endsWith(".html") ? read(path) : "";
        if (!text.contains("/resources/testharness.js")) {
            return Stream.of();
        }
        List<String> variants =
                VARIANT.matcher(text).results().map(m -> path + m.group(1)).toList();
        return variants.isEmpty() ? Stream.of(path) : variants.stream();
    }

    /** What is read in the place of a URL: paths are the server's, some of them generated. */
    PageUrl substitute(PageUrl url) {
        if (!(url instanceof PageUrl.OfServer server)) {
            return url;
        }
        String path = server.path();
        if (path.equals("/resources/testharnessreport.js")) {
            return text("text/javascript", WptReport.SCRIPT);
        }
        if (path.equals("/resources/WebIDLParser.js")) {
            return PageUrl.ofFile(file("/resources/webidl2/lib/webidl2.js"));
        }
        Matcher generated = GENERATED.matcher(path);
        if (generated.matches() && Files.exists(file(generated.group(1) + ".js"))) {
            return text("text/html", script(generated.group(1) + ".js").html());
        }
        if (path.contains(".sub.") && Files.exists(file(path))) {
            String type = path.endsWith(".js") ? "text/javascript" : "text/html";
            return text(type, served(read(path)));
        }
        return Files.exists(file(path)) ? PageUrl.ofFile(file(path)) : url;
    }

    /** The URL of a page. */
    String url(String page) {
        return "http://" + HOST + page;
    }

    boolean mentions(String page, Pattern words) {
        String path = page.replaceAll("[?#].*", "");
        Matcher generated = GENERATED.matcher(path);
        return words.matcher(read(generated.matches() ? generated.group(1) + ".js" : path)).find();
    }

    private static PageUrl text(String type, String text) {
        return new PageUrl.OfData(
                type
                        + ";charset=utf-8;base64,"
                        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
                "");
    }

    private static String served(String text) {
        return Pattern.compile("\\{\\{([^}]*)}}")
                .matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        SERVER.getOrDefault(found.group(1), "unknown.test")));
    }

    private Path file(String path) {
        return root.resolve(path.substring(1));
    }

    private String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Script script(String path) {
        Map<String, List<String>> meta =
                META.matcher(read(path))
                        .results()
                        .collect(
                                Collectors.groupingBy(
                                        found -> found.group(1),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                found -> found.group(2).strip(),
                                                Collectors.toList())));
        return new Script(path, meta);
    }

    /** A test that is a script only, with what its comments say about its page. */
    private record Script(String path, Map<String, List<String>> meta) {
        boolean startsInWindow() {
            return meta.getOrDefault("global", List.of("window")).stream()
                    .anyMatch(names -> names.contains("window") && !names.contains("!window"));
        }

        Stream<String> pages() {
            String page = path.replaceFirst("\\.js$", ".html");
            return meta.getOrDefault("variant", List.of("")).stream().map(page::concat);
        }

        String html() {
            StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8>\n");
            meta.getOrDefault("title", List.of())
                    .forEach(title -> page.append("<title>" + title + "</title>\n"));
            if (meta.containsKey("timeout")) {
                page.append("<meta name=timeout content=long>\n");
            }
            page.append("<script>self.GLOBAL = { isWindow: () => true, isWorker: () => false,")
                    .append(" isShadowRealm: () => false };</script>\n");
            page.append(tag("/resources/testharness.js"));
            page.append(tag("/resources/testharnessreport.js"));
            meta.getOrDefault("script", List.of()).forEach(name -> page.append(tag(name)));
            return page.append("<div id=log></div>\n").append(tag(path)).toString();
        }

        private static String tag(String source) {
            return "<script src=\"" + source + "\"></script>\n";
        }
    }
}
