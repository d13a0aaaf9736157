package dev.valence.process;

import dev.valence.binding.WindowHost;
import dev.valence.page.PageUrl;

/**
 * What a document's window asks of its process.
 *
 * <p>Threads: called on the renderer's loop.
 */
record PageWindow(PageDocument document) implements WindowHost {
    static final String USER_AGENT =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Valence/0.1.0"
                    + " Chrome/153.0.8001.0 Electron/45.4.1 Safari/537.36";

    @Override
    public void navigate(String url) {
        PageUrl target = PageUrl.resolve(url, document.tree().baseUrl());
        if (document.tree().url().isSameDocument(target)) {
            document.goToFragment(target, 0);
        } else {
            document.frame().navigations().fromPage(target.href());
        }
    }

    @Override
    public void replaceUrl(String url) {
        document.moveTo(PageUrl.resolve(url, document.tree().baseUrl()), 0);
    }

    @Override
    public void stop() {
        document.stopLoading();
    }

    @Override
    public void reload() {
        document.frame().navigations().fromPage(document.tree().url().href());
    }

    @Override
    public void close() {
        if (document.frame().isMain()) {
            document.frame().close();
        }
    }

    @Override
    public String userAgent() {
        return USER_AGENT;
    }
}
