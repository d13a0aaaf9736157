package dev.valence.page;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a URL means to a page: something to load, or why it cannot be loaded.
 *
 * <p>Immutable. Follows the URL standard (4.4 URL parsing) for {@code file:}, {@code data:} and
 * {@code about:}; other schemes are only told apart.
 */
public sealed interface PageUrl {
    /** The serialized URL; for {@link Unusable} the text as it was given. */
    String href();

    /**
     * A file: {@code path} and {@code query} are percent-encoded, the latter with its {@code ?}.
     */
    record OfFile(String host, String path, String query, String fragment) implements PageUrl {
        @Override
        public String href() {
            return "file://" + host + path + query + fragment;
        }

        /** The file on this machine's default file system. */
        public Path toPath() {
            return FilePaths.toPath(this);
        }
    }

    /**
     * A page on a server, which Valence cannot reach: the host has its port; the other parts are as
     * those of a file.
     */
    record OfServer(String scheme, String host, String path, String query, String fragment)
            implements PageUrl {
        @Override
        public String href() {
            return scheme + "://" + host + path + query + fragment;
        }
    }

    /** A resource that is its own address; {@code body} begins after {@code data:}. */
    record OfData(String body, String fragment) implements PageUrl {
        @Override
        public String href() {
            return "data:" + body + fragment;
        }
    }

    /** The empty document. */
    record Blank(String rest) implements PageUrl {
        @Override
        public String href() {
            return "about:blank" + rest;
        }
    }

    /** The document in an iframe's {@code srcdoc}. */
    record SrcDoc() implements PageUrl {
        @Override
        public String href() {
            return "about:srcdoc";
        }
    }

    /** A text that is no URL, or a URL that Valence cannot load; {@code detail} is for people. */
    record Unusable(String href, NetError error, String detail) implements PageUrl {}

    /** Parses an absolute URL. */
    static PageUrl parse(String text) {
        return UrlParser.parse(text);
    }

    /** Parses {@code reference} as seen from a document at {@code base}. */
    static PageUrl resolve(String reference, PageUrl base) {
        return UrlParser.resolve(reference, base);
    }

    /**
     * Parses an absolute URL; a text without scheme is a path below {@code appFolder} if that is
     * given, as only the lenient mode does.
     */
    static PageUrl parse(String text, @Nullable Path appFolder) {
        if (appFolder == null || UrlParser.hasScheme(text) || text.isBlank()) {
            return UrlParser.parse(text);
        }
        return UrlParser.relativeToFolder(text, appFolder);
    }

    /** The URL of a file, with an optional query and fragment, each with or without its mark. */
    static OfFile ofFile(Path path, String query, String fragment) {
        return FilePaths.toUrl(path, UrlParser.query(query), UrlParser.fragment(fragment));
    }

    /** The serialized origin: opaque but for files, whose origin Chromium calls {@code file://}. */
    default String origin() {
        return this instanceof OfFile ? "file://" : messageOrigin();
    }

    /** The origin that messages tell, opaque for files too (electron-semantics 6.5). */
    default String messageOrigin() {
        return this instanceof OfServer server ? server.scheme() + "://" + server.host() : "null";
    }

    /** The URL of a file. */
    static OfFile ofFile(Path path) {
        return ofFile(path, "", "");
    }

    /** Whether going from here to {@code target} only moves to another fragment of the document. */
    default boolean isSameDocument(PageUrl target) {
        return target.href().indexOf('#') >= 0
                && withoutFragment(href()).equals(withoutFragment(target.href()));
    }

    private static String withoutFragment(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? href : href.substring(0, hash);
    }
}
