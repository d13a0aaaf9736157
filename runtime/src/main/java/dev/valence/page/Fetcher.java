package dev.valence.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what file:, data:, blob: and about:blank URLs name, as text.
 *
 * <p>Threads: any; blocks while it reads. Differences from Chromium: a folder has no listing, and
 * an unknown file name extension means HTML if the text begins with {@code <}, else plain text.
 */
public final class Fetcher {
    private static final Pattern ADDRESS =
            Pattern.compile("([^@]*@)?(localhost|[0-9.]+|\\[[^]]*])(:[0-9]*)?");

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html"),
                    Map.entry("htm", "text/html"),
                    Map.entry("xhtml", "text/html"),
                    Map.entry("js", "text/javascript"),
                    Map.entry("mjs", "text/javascript"),
                    Map.entry("css", "text/css"),
                    Map.entry("json", "application/json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("xml", "text/xml"),
                    Map.entry("txt", "text/plain"));

    private final BlobUrls blobs = new BlobUrls();
    private final UnaryOperator<PageUrl> substitute;

    public Fetcher() {
        this(url -> url);
    }

    /** Reads what {@code substitute} puts in the place of a URL; a page sees its own URL only. */
    public Fetcher(UnaryOperator<PageUrl> substitute) {
        this.substitute = substitute;
    }

    /** What {@code blob:} URLs name. */
    public BlobUrls blobs() {
        return blobs;
    }

    /** Reads {@code url}; never throws. */
    public Fetched fetch(PageUrl url) {
        return read(substitute.apply(url));
    }

    /** The bytes that {@code url} names; null if they cannot be had. Never throws. */
    public @Nullable Resource resource(PageUrl asked) {
        PageUrl url = substitute.apply(asked);
        if (url instanceof PageUrl.OfFile file) {
            return bytes(file);
        }
        if (url instanceof PageUrl.OfData data) {
            return typed(DataUrl.resource(data));
        }
        if (url.href().startsWith("blob:")) {
            return blobs.resource(url.href());
        }
        return url instanceof PageUrl.Blank
                ? new Resource("text/html;charset=utf-8", new byte[0])
                : null;
    }

    /** A data: URL without a type is a plain text; one of parameters alone is too. */
    private static @Nullable Resource typed(@Nullable Resource data) {
        if (data == null || data.contentType().indexOf('/') > 0) {
            return data;
        }
        String parameters = data.contentType();
        String type =
                parameters.startsWith(";")
                        ? "text/plain" + parameters
                        : "text/plain;charset=US-ASCII";
        return new Resource(type, data.bytes());
    }

    private static @Nullable Resource bytes(PageUrl.OfFile url) {
        try {
            byte[] bytes = Files.readAllBytes(url.toPath());
            return new Resource(TYPES.getOrDefault(extension(url), ""), bytes);
        } catch (InvalidPathException | IOException e) {
            return null;
        }
    }

    private static String extension(PageUrl.OfFile url) {
        String path = url.path();
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Fetched read(PageUrl url) {
        if (url instanceof PageUrl.OfFile file) {
            return readFile(file);
        }
        if (url instanceof PageUrl.OfData data) {
            return DataUrl.read(data);
        }
        if (url.href().startsWith("blob:")) {
            return blobs.fetch(url.href());
        }
        if (url instanceof PageUrl.OfServer server) {
            return new Fetched.Failed(
                    url.href(),
                    unreachable(server.host()),
                    "Valence has no network; load a file: or data: URL");
        }
        if (url instanceof PageUrl.Unusable unusable) {
            return new Fetched.Failed(url.href(), unusable.error(), unusable.detail());
        }
        return new Fetched.Text(url.href(), "text/html", "");
    }

    /** No name of a host resolves; an address, or this machine, would be found. */
    private static NetError unreachable(String host) {
        return ADDRESS.matcher(host).matches()
                ? NetError.INTERNET_DISCONNECTED
                : NetError.NAME_NOT_RESOLVED;
    }

    private static Fetched readFile(PageUrl.OfFile url) {
        Path path;
        try {
            path = url.toPath();
        } catch (InvalidPathException e) {
            return new Fetched.Failed(
                    url.href(), NetError.FILE_NOT_FOUND, "not a path: " + url.path());
        }
        try {
            return Files.isDirectory(path)
                    ? missing(url, path)
                    : text(url, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return missing(url, path);
        } catch (IOException e) {
            return new Fetched.Failed(
                    url.href(), NetError.FAILED, "cannot read " + path + ": " + e);
        }
    }

    private static Fetched missing(PageUrl.OfFile url, Path path) {
        return new Fetched.Failed(url.href(), NetError.FILE_NOT_FOUND, "there is no file " + path);
    }

    private static Fetched text(PageUrl.OfFile url, byte[] bytes) {
        String text = TextDecoding.decode(bytes, null);
        String guess = text.stripLeading().startsWith("<") ? "text/html" : "text/plain";
        return new Fetched.Text(url.href(), TYPES.getOrDefault(extension(url), guess), text);
    }
}
