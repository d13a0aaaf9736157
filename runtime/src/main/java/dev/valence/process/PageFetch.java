package dev.valence.process;

import dev.valence.binding.FetchHost;
import dev.valence.loop.TaskSource;
import dev.valence.page.Fetcher;
import dev.valence.page.PageUrl;
import dev.valence.page.Resource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches for the scripts of a document. Files are of the origin of files only.
 *
 * <p>Threads: confined to the renderer's loop. Life: the document's.
 */
final class PageFetch implements FetchHost {
    private final PageDocument document;
    private final TaskSource networking = TaskSource.remote();

    PageFetch(PageDocument document) {
        this.document = document;
    }

    @Override
    public void fetch(String url, Consumer<@Nullable Resource> then) {
        document.renderer()
                .loop()
                .post(networking, () -> document.run(() -> then.accept(read(PageUrl.parse(url)))));
    }

    private @Nullable Resource read(PageUrl url) {
        Fetcher fetcher = document.renderer().app().fetcher();
        boolean foreign =
                url instanceof PageUrl.OfFile && !(document.tree().url() instanceof PageUrl.OfFile);
        return foreign ? null : fetcher.resource(url);
    }
}
