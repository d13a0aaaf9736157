package dev.valence.page;

import java.net.IDN;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL parser behind {@link PageUrl} (URL standard, 4.4), as far as headless pages need it.
 *
 * <p>Threads: confined to the call that made it.
 */
final class UrlParser {
    private static final int MAX_LENGTH = 2 * 1024 * 1024;
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern DRIVE_PATH = Pattern.compile("^[A-Za-z]:[\\\\/].*");
    private static final Pattern DRIVE_SEGMENT = Pattern.compile("^[A-Za-z][:|]$");
    private static final Pattern AUTHORITY = Pattern.compile("^[/\\\\]*([^/\\\\?#\\s]+)(.*)$");

    private UrlParser() {}

    static boolean hasScheme(String text) {
        String trimmed = strip(text);
        return SCHEME.matcher(trimmed).find() && !DRIVE_PATH.matcher(trimmed).matches();
    }

    static PageUrl parse(String text) {
        String input = strip(text);
        Matcher scheme = SCHEME.matcher(input);
        if (text.length() > MAX_LENGTH || !scheme.find()) {
            return new PageUrl.Unusable(text, NetError.INVALID_URL, "not a URL: " + clip(text));
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        String rest = input.substring(scheme.end());
        return switch (name) {
            case "file" -> file(rest);
            case "data" -> data(rest);
            case "about" -> about(input, rest);
            case "http", "https", "ws", "wss", "ftp" -> network(name, input, rest);
            default ->
                    new PageUrl.Unusable(
                            name + ":" + rest,
                            NetError.UNKNOWN_URL_SCHEME,
                            "Valence knows no scheme '" + name + ":'");
        };
    }

    static PageUrl resolve(String reference, PageUrl base) {
        String input = strip(reference);
        if (hasScheme(input)) {
            return parse(input);
        }
        if (base instanceof PageUrl.OfFile file) {
            return fromFile(input, file);
        }
        if (base instanceof PageUrl.OfServer server) {
            return fromServer(input, server);
        }
        if (input.startsWith("#") || input.isEmpty()) {
            int hash = base.href().indexOf('#');
            return parse((hash < 0 ? base.href() : base.href().substring(0, hash)) + input);
        }
        return new PageUrl.Unusable(
                reference,
                NetError.INVALID_URL,
                "'" + clip(reference) + "' is relative, and " + clip(base.href()) + " has no path");
    }

    static PageUrl relativeToFolder(String text, Path folder) {
        String input = strip(text);
        int end = firstOf(input, "?#");
        String path = input.substring(0, end);
        try {
            int hash = input.indexOf('#', end);
            String query = input.substring(end, hash < 0 ? input.length() : hash);
            String fragment = hash < 0 ? "" : input.substring(hash);
            return PageUrl.ofFile(folder.resolve(PercentCode.decode(path)), query, fragment);
        } catch (InvalidPathException e) {
            return new PageUrl.Unusable(text, NetError.INVALID_URL, "not a path: " + clip(text));
        }
    }

    /** Normalizes a query: empty, or with its question mark. */
    static String query(String text) {
        String bare = text.startsWith("?") ? text.substring(1) : text;
        return bare.isEmpty() ? "" : "?" + PercentCode.encodeQuery(bare);
    }

    /** Normalizes a fragment: empty, or with its hash mark. */
    static String fragment(String text) {
        String bare = text.startsWith("#") ? text.substring(1) : text;
        return bare.isEmpty() ? "" : "#" + PercentCode.encodeFragment(bare);
    }

    private static PageUrl file(String rest) {
        int end = firstOf(rest, "?#");
        String head = rest.substring(0, end).replace('\\', '/');
        String host = "";
        if (head.startsWith("//")) {
            int slash = head.indexOf('/', 2);
            host = head.substring(2, slash < 0 ? head.length() : slash).toLowerCase(Locale.ROOT);
            head = slash < 0 ? "/" : head.substring(slash);
            if (DRIVE_SEGMENT.matcher(host).matches()) {
                head = "/" + host + head;
                host = "";
            }
        }
        return withTail(host.equals("localhost") ? "" : host, head, rest.substring(end));
    }

    private static PageUrl fromFile(String input, PageUrl.OfFile base) {
        int end = firstOf(input, "?#");
        String path = input.substring(0, end).replace('\\', '/');
        String tail = input.substring(end);
        if (DRIVE_PATH.matcher(input).matches()) {
            return file("///" + input);
        }
        if (path.startsWith("//")) {
            return file(input);
        }
        if (path.startsWith("/")) {
            return withTail(base.host(), path, tail);
        }
        if (!path.isEmpty()) {
            String folder = base.path().substring(0, base.path().lastIndexOf('/') + 1);
            return withTail(base.host(), folder + path, tail);
        }
        String query = tail.startsWith("?") ? "" : base.query();
        return withTail(base.host(), base.path(), query + tail);
    }

    private static PageUrl.OfFile withTail(String host, String path, String tail) {
        int hash = tail.indexOf('#');
        String query = hash < 0 ? tail : tail.substring(0, hash);
        String fragment = hash < 0 ? "" : tail.substring(hash);
        String normal = PercentCode.encodePath(withoutDots(path));
        return new PageUrl.OfFile(host, normal, query(query), fragment(fragment));
    }

    private static String withoutDots(String path) {
        List<String> out = new ArrayList<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            String segment = segments[i].replace("%2e", ".").replace("%2E", ".");
            if (segment.equals("..") && !out.isEmpty() && !isDriveRoot(out)) {
                out.remove(out.size() - 1);
            }
            boolean dots = segment.equals(".") || segment.equals("..");
            if (!dots && (i > 0 || !segment.isEmpty())) {
                out.add(segments[i]);
            } else if (dots && last) {
                out.add("");
            }
        }
        return "/" + String.join("/", out);
    }

    private static boolean isDriveRoot(List<String> segments) {
        return segments.size() == 1 && DRIVE_SEGMENT.matcher(segments.get(0)).matches();
    }

    private static PageUrl data(String rest) {
        int hash = rest.indexOf('#');
        String body = hash < 0 ? rest : rest.substring(0, hash);
        return new PageUrl.OfData(body, hash < 0 ? "" : fragment(rest.substring(hash)));
    }

    private static PageUrl about(String input, String rest) {
        int end = firstOf(rest, "?#");
        return rest.substring(0, end).equalsIgnoreCase("blank")
                ? new PageUrl.Blank(rest.substring(end))
                : new PageUrl.Unusable(input, NetError.INVALID_URL, "there is no page " + input);
    }

    private static PageUrl network(String scheme, String input, String rest) {
        Matcher parts = AUTHORITY.matcher(rest);
        if (!parts.matches()) {
            return new PageUrl.Unusable(
                    input, NetError.INVALID_URL, "there is no host in " + input);
        }
        String port = scheme.equals("http") ? ":80" : ":443";
        String host = asciiHost(parts.group(1).toLowerCase(Locale.ROOT));
        return onServer(
                scheme,
                host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host,
                parts.group(2));
    }

    /**
     * The host with labels of other letters written in ASCII, or as it is if it has no such form.
     */
    private static String asciiHost(String host) {
        try {
            return host.chars().allMatch(each -> each < 0x80) ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    /** A path of a server is written as that of a file is. */
    private static PageUrl onServer(String scheme, String host, String pathAndTail) {
        int end = firstOf(pathAndTail, "?#");
        String path = pathAndTail.substring(0, end).replace('\\', '/');
        PageUrl.OfFile file =
                withTail(host, path.isEmpty() ? "/" : path, pathAndTail.substring(end));
        return ofServer(scheme, file);
    }

    private static PageUrl ofServer(String scheme, PageUrl.OfFile file) {
        return new PageUrl.OfServer(
                scheme, file.host(), file.path(), file.query(), file.fragment());
    }

    private static PageUrl fromServer(String input, PageUrl.OfServer base) {
        if (input.startsWith("//")) {
            return parse(base.scheme() + ":" + input);
        }
        PageUrl.OfFile file =
                new PageUrl.OfFile(base.host(), base.path(), base.query(), base.fragment());
        return ofServer(base.scheme(), (PageUrl.OfFile) fromFile(input, file));
    }

    private static String strip(String text) {
        return text.strip().replaceAll("[\\t\\n\\r]", "");
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static String clip(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
