package dev.valence.process;

import dev.valence.binding.ConsoleSink;
import dev.valence.binding.PortTable;
import dev.valence.binding.WorkerFailure;
import dev.valence.binding.WorkerHost;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.page.PageUrl;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What workers need of the document or worker that makes them.
 *
 * <p>Threads: confined to {@code loop}, except {@code console}.
 *
 * @param run runs a task in its realms, or drops it if they are over
 * @param url what relative URLs are relative to
 * @param node whether its workers have Node's API
 * @param site where it stands if it is a document, which can have a service worker
 * @param console tells main of what it and its workers print
 */
record WorkerOwner(
        AppProcesses app,
        Loop loop,
        Consumer<Runnable> run,
        PortTable ports,
        Supplier<PageUrl> url,
        Supplier<String> origin,
        Supplier<String> storageKey,
        boolean node,
        @Nullable ClientSite site,
        ConsoleSink console) {

    /** Tells of a worker's failure in a task of {@code source}. Any thread. */
    void tell(TaskSource source, WorkerHost.Failures to, WorkerFailure failure) {
        loop.post(source, () -> run.accept(() -> tell(to, failure)));
    }

    private void tell(WorkerHost.Failures to, WorkerFailure failure) {
        if (failure.isMissing()) {
            String printed = failure.text() + " (" + failure.file() + ")";
            app.output().console(loop.name(), "error", printed);
            console.write("error", failure.text(), 0, failure.file());
        }
        to.failed(failure);
    }

    /** A document that has its tree and its ports, but need not have its worlds yet. */
    static WorkerOwner of(PageDocument document) {
        RendererProcess renderer = document.renderer();
        AppProcesses app = renderer.app();
        PagePrefs prefs = renderer.contents().prefs();
        String origin = document.tree().url().origin();
        String storageKey = origin.equals("null") ? app.betweenPages().newOpaqueKey() : origin;
        Frame frame = document.frame();
        return new WorkerOwner(
                app,
                renderer.loop(),
                document::run,
                document.portTable(),
                document.tree()::baseUrl,
                () -> origin,
                () -> storageKey,
                prefs.nodeIntegrationInWorker() && !prefs.sandbox(),
                new ClientSite(prefs.partition(), document.tree().url(), frame.isMain()),
                (level, text, line, source) ->
                        frame.toMain().notice("console-message", level, text, line, source));
    }
}
