package dev.valence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageUrlTest {
    private final Fetcher fetcher = new Fetcher();

    @Test
    void aFileUrlAndItsPathAreOneAndTheSame(@TempDir Path folder) {
        Path file = folder.resolve("a b#c?d%e.html");
        PageUrl.OfFile url = PageUrl.ofFile(file, "q=1", "top");
        assertThat(url.href()).startsWith("file:///").endsWith("/a%20b%23c%3Fd%25e.html?q=1#top");
        assertThat(url.toPath()).isEqualTo(file);
        assertThat(PageUrl.parse(url.href())).isEqualTo(url);
    }

    @Test
    void fileUrlsAreNormalized() {
        assertThat(href("FILE:///a/./b/../c d.html?x y#z"))
                .isEqualTo("file:///a/c%20d.html?x%20y#z");
        assertThat(href("file:///C:\\app\\index.html")).isEqualTo("file:///C:/app/index.html");
        assertThat(href("file://localhost/a")).isEqualTo("file:///a");
        assertThat(href("file:///../../a")).isEqualTo("file:///a");
    }

    private static String href(String text) {
        return PageUrl.parse(text).href();
    }

    @Test
    void referencesResolveAgainstTheDocument() {
        PageUrl base = PageUrl.parse("file:///app/sub/index.html?q#f");
        assertThat(resolve("a.js", base)).isEqualTo("file:///app/sub/a.js");
        assertThat(resolve("../a.js?x", base)).isEqualTo("file:///app/a.js?x");
        assertThat(resolve("/a.js", base)).isEqualTo("file:///a.js");
        assertThat(resolve("?x", base)).isEqualTo("file:///app/sub/index.html?x");
        assertThat(resolve("#x", base)).isEqualTo("file:///app/sub/index.html?q#x");
        assertThat(resolve("data:,x", base)).isEqualTo("data:,x");
    }

    private static String resolve(String reference, PageUrl base) {
        return PageUrl.resolve(reference, base).href();
    }

    @Test
    void aDataUrlHasNoPlaceToResolveFrom() {
        PageUrl base = PageUrl.parse("data:text/html,x");
        assertThat(error(PageUrl.resolve("a.js", base))).isEqualTo(NetError.INVALID_URL);
        assertThat(PageUrl.resolve("#x", base).href()).isEqualTo("data:text/html,x#x");
    }

    @Test
    void whatCannotBeLoadedSaysWhy() {
        assertThat(error(PageUrl.parse("index.html"))).isEqualTo(NetError.INVALID_URL);
        assertThat(error(PageUrl.parse(""))).isEqualTo(NetError.INVALID_URL);
        assertThat(error(PageUrl.parse("http://"))).isEqualTo(NetError.INVALID_URL);
        assertThat(error(PageUrl.parse("nothing://x"))).isEqualTo(NetError.UNKNOWN_URL_SCHEME);
        assertThat(fetcher.fetch(PageUrl.parse("https://example.com/")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        it -> {
                            assertThat(it.detail()).contains("Valence has no network");
                            assertThat(it.error().code()).isEqualTo(-105);
                        });
    }

    @Test
    void aPageOfAServerHasItsOriginAndResolvesInItsTree() {
        PageUrl page = PageUrl.parse("HTTP://User.Example:80/a/b.html?q#f");
        assertThat(page.href()).isEqualTo("http://user.example/a/b.html?q#f");
        assertThat(page.origin()).isEqualTo("http://user.example");
        assertThat(PageUrl.resolve("../c.js?x", page).href())
                .isEqualTo("http://user.example/c.js?x");
        assertThat(PageUrl.resolve("//other:8080/d", page).origin()).isEqualTo("http://other:8080");
        assertThat(PageUrl.parse("https://example.com").href()).isEqualTo("https://example.com/");
    }

    private static NetError error(PageUrl url) {
        return ((PageUrl.Unusable) url).error();
    }

    @Test
    void aTextWithoutSchemeIsAPathOfTheAppOnlyWhenLenient(@TempDir Path app) {
        PageUrl lenient = PageUrl.parse("sub/index.html?a#b", app);
        assertThat(lenient).isEqualTo(PageUrl.ofFile(app.resolve("sub/index.html"), "a", "b"));
        assertThat(PageUrl.parse("sub/index.html", null)).isInstanceOf(PageUrl.Unusable.class);
        assertThat(PageUrl.parse("data:,x", app).href()).isEqualTo("data:,x");
    }

    @Test
    void onlyAnotherFragmentIsTheSameDocument() {
        PageUrl here = PageUrl.parse("file:///a.html#x");
        assertThat(here.isSameDocument(PageUrl.parse("file:///a.html#y"))).isTrue();
        assertThat(here.isSameDocument(PageUrl.parse("file:///a.html"))).isFalse();
        assertThat(here.isSameDocument(PageUrl.parse("file:///b.html#y"))).isFalse();
    }

    @Test
    void dataUrlsAreReadInAllTheirForms() {
        assertThat(fetch("data:text/html,<p>a%20b</p>")).isEqualTo("text/html: <p>a b</p>");
        assertThat(fetch("data:text/html;charset=utf-8;base64,w6Q=")).isEqualTo("text/html: ä");
        assertThat(fetch("data:text/html;charset=iso-8859-1,%E4")).isEqualTo("text/html: ä");
        assertThat(fetch("data:,hello")).isEqualTo("text/plain: hello");
        assertThat(fetch("data:text/html")).isEqualTo("ERR_INVALID_URL");
        assertThat(fetch("data:text/html;base64,!")).isEqualTo("ERR_INVALID_URL");
    }

    @Test
    void filesAreDecodedByMarkThenMetaThenUtf8(@TempDir Path folder) throws Exception {
        assertThat(fetch(folder, "\ufeff<p>ä", StandardCharsets.UTF_16LE))
                .isEqualTo("text/html: <p>ä");
        assertThat(fetch(folder, "<meta charset=latin1>ä", StandardCharsets.ISO_8859_1))
                .isEqualTo("text/html: <meta charset=latin1>ä");
        assertThat(fetch(folder, "<p>ä", StandardCharsets.UTF_8)).isEqualTo("text/html: <p>ä");
    }

    @Test
    void aMissingFileAndAFolderAreNotFound(@TempDir Path folder) {
        assertThat(fetch(PageUrl.ofFile(folder.resolve("none.html")).href()))
                .isEqualTo("ERR_FILE_NOT_FOUND");
        assertThat(fetch(PageUrl.ofFile(folder).href())).isEqualTo("ERR_FILE_NOT_FOUND");
    }

    private String fetch(Path folder, String text, java.nio.charset.Charset charset)
            throws Exception {
        Path file = folder.resolve("page.html");
        Files.write(file, text.getBytes(charset));
        return fetch(PageUrl.ofFile(file).href());
    }

    private String fetch(String url) {
        Fetched fetched = fetcher.fetch(PageUrl.parse(url));
        return fetched instanceof Fetched.Text text
                ? text.mimeType() + ": " + text.text()
                : ((Fetched.Failed) fetched).error().text();
    }
}
