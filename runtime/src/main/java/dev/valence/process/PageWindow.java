package dev.valence.process;

import dev.valence.binding.WindowHost;
import dev.valence.page.PageUrl;

/**
 * What a document's window asks of its process.
 *
 * <p>Threads: called on the renderer's loop.
 */
record PageWindow(PageDocument document) implements WindowHost {
    private static final String USER_AGENT =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Valence/0.1.0"
                    + " Chrome/153.0.8001.0 Electron/45.4.1 Safari/537.36";

    @Override
    public void navigate(String url) {
        PageUrl target = PageUrl.resolve(url, document.tree().baseUrl());
        if (document.tree().url().isSameDocument(target)) {
            goToFragment(target);
        } else {
            document.frame().navigations().fromPage(target.href());
        }
    }

    private void goToFragment(PageUrl target) {
        String from = document.tree().url().href();
        document.tree().setUrl(target);
        document.frame().toMain().notice("did-navigate-in-page", target.href(), 0);
        String init = "{\"oldURL\":" + quote(from) + ",\"newURL\":" + quote(target.href()) + "}";
        document.post(
                () ->
                        document.run(
                                () ->
                                        document.worlds()
                                                .events()
                                                .fire(
                                                        null,
                                                        "HashChangeEvent",
                                                        "hashchange",
                                                        init)));
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public void replaceUrl(String url) {
        document.tree().setUrl(PageUrl.resolve(url, document.tree().baseUrl()));
        document.frame().toMain().notice("did-navigate-in-page", document.tree().url().href(), 0);
    }

    @Override
    public void reload() {
        document.frame().navigations().fromPage(document.tree().url().href());
    }

    @Override
    public void close() {
        document.frame().toMain().notice("window-close-request");
    }

    @Override
    public String userAgent() {
        return USER_AGENT;
    }
}
