package dev.valence.process;

import dev.valence.binding.PageEntry;
import dev.valence.ipc.FrameNotices;
import dev.valence.page.Fetched;
import dev.valence.page.FrameContent;
import dev.valence.page.NodeRef;
import dev.valence.page.PageHost;
import dev.valence.page.PageUrl;
import dev.valence.page.ScriptText;

/**
 * What the loading of a page does to its document and tells main: the host of a {@code PageLoader}.
 *
 * <p>Threads: called on the renderer's loop, outside all realms; every event is a task of its own.
 */
final class PageEvents implements PageHost {
    private final PageDocument document;
    private final Frame frame;
    private final FrameNotices main;
    private final int navigationId;

    PageEvents(PageDocument document, int navigationId) {
        this.document = document;
        this.frame = document.frame();
        this.main = frame.toMain();
        this.navigationId = navigationId;
    }

    @Override
    public boolean isGone() {
        return document.isClosed() || document.isStopped() || frame.hasEnded();
    }

    @Override
    public Fetched fetch(PageUrl url) {
        return frame.renderer().app().fetcher().fetch(url);
    }

    @Override
    public void post(Runnable task) {
        document.post(task);
    }

    @Override
    public void documentElementCreated() {
        document.run(() -> document.worlds().withElectron(PageEntry::documentStart));
        frame.listen();
    }

    @Override
    public void runClassic(ScriptText script) {
        document.run(() -> document.worlds().main().runClassic(script));
    }

    @Override
    public void runModule(ScriptText script) {
        document.run(() -> document.worlds().main().runModule(script));
    }

    @Override
    public void scriptEvent(NodeRef script, String type) {
        document.run(() -> document.worlds().events().fireAt(script, type));
    }

    @Override
    public int frameInserted(String name, FrameContent content, Runnable loaded) {
        return document.children().add(name, content, loaded).node().id();
    }

    @Override
    public void frameRemoved(int id) {
        document.children().remove(id);
    }

    @Override
    public void frameNavigated(int id, FrameContent content) {
        Frame child = document.children().find(id);
        if (child != null) {
            child.loads().load(content);
        }
    }

    @Override
    public void frameRenamed(int id, String name) {
        document.children().rename(id, name);
    }

    @Override
    public void readyStateChanged() {
        fireAtDocument("readystatechange", false);
    }

    @Override
    public void domContentLoaded() {
        fireAtDocument("DOMContentLoaded", true);
        document.run(() -> document.worlds().withElectron(PageEntry::documentEnd));
        main.notice("dom-ready");
        if (frame.isMain()) {
            main.notice("ready-to-show");
        }
    }

    @Override
    public void load() {
        document.run(() -> document.worlds().events().fire(null, "load", false, false));
        if (document.isStopped()) {
            return;
        }
        document.loaded();
        main.notice("did-frame-finish-load", frame.isMain());
        if (frame.isMain()) {
            main.notice("did-finish-load", navigationId);
        }
        main.notice("did-stop-loading", navigationId);
        frame.loaded();
    }

    private void fireAtDocument(String type, boolean bubbles) {
        document.run(() -> document.worlds().events().fireAtDocument(type, bubbles));
    }

    @Override
    public void consoleError(String message, String url) {
        document.worlds().console().writeAbout(url, message);
    }
}
