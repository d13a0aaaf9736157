package dev.valence.page;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Paths as file URLs and back. A Windows drive is the first segment of a URL's path, a UNC server
 * is its host.
 *
 * <p>Threads: any; keeps no state.
 */
final class FilePaths {
    private static final Pattern DRIVE = Pattern.compile("^/[A-Za-z]:(/|$)");

    private FilePaths() {}

    static PageUrl.OfFile toUrl(Path path, String query, String fragment) {
        return ofNativePath(path.toAbsolutePath().normalize().toString(), path, query, fragment);
    }

    private static PageUrl.OfFile ofNativePath(
            String text, Path path, String query, String fragment) {
        boolean backslashes = "\\".equals(path.getFileSystem().getSeparator());
        String escaped = text.replace("%", "%25").replace("\\", backslashes ? "/" : "%5C");
        if (escaped.startsWith("//")) {
            int end = escaped.indexOf('/', 2);
            String host = escaped.substring(2, end < 0 ? escaped.length() : end);
            String rest = end < 0 ? "/" : escaped.substring(end);
            return new PageUrl.OfFile(host, PercentCode.encodePath(rest), query, fragment);
        }
        String rooted = escaped.startsWith("/") ? escaped : "/" + escaped;
        return new PageUrl.OfFile("", PercentCode.encodePath(rooted), query, fragment);
    }

    static Path toPath(PageUrl.OfFile url) {
        String path = PercentCode.decode(url.path());
        if (!url.host().isEmpty()) {
            return Path.of("//" + url.host() + path);
        }
        return Path.of(DRIVE.matcher(path).find() ? path.substring(1) : path);
    }
}
