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

    /** A page that leaves before it has loaded leaves no trace in the history. */
    @Override
    public void navigate(String url) {
        go(url, document.isLoaded() ? HistoryStep.Kind.PUSH : HistoryStep.Kind.REPLACE);
    }

    @Override
    public void replace(String url) {
        go(url, HistoryStep.Kind.REPLACE);
    }

    private void go(String url, HistoryStep.Kind kind) {
        PageUrl target = PageUrl.resolve(url, document.tree().baseUrl());
        if (document.tree().url().isSameDocument(target)) {
            document.history().goToFragment(target, 0, kind == HistoryStep.Kind.REPLACE);
        } else {
            document.frame().navigations().fromPage(target.href(), kind);
        }
    }

    @Override
    public void stop() {
        document.stopLoading();
    }

    @Override
    public void reload() {
        String url = document.tree().url().href();
        document.frame().navigations().fromPage(url, HistoryStep.Kind.RELOAD);
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
