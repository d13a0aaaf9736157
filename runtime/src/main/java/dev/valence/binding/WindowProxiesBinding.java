package dev.valence.binding;

import dev.valence.page.FrameElements;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Node;

/**
 * {@code binding('window_proxies')}: other windows as this one sees them, by frame id; 0 is none.
 *
 * <p>Threads: confined to the document's loop. Life: its realm's.
 */
public final class WindowProxiesBinding {
    private final FramesHost host;

    public WindowProxiesBinding(FramesHost host) {
        this.host = host;
    }

    @HostAccess.Export
    public int self() {
        return host.self();
    }

    /** The window's origin, as its messages tell it. */
    @HostAccess.Export
    public String origin() {
        return host.origin();
    }

    /** The frame in an iframe element. */
    @HostAccess.Export
    public int inElement(Node iframe) {
        return FrameElements.frameOf(iframe);
    }

    @HostAccess.Export
    public int parent(int frame) {
        return host.parent(frame);
    }

    @HostAccess.Export
    public int top(int frame) {
        int top = frame;
        for (int at = frame; at != 0; at = host.parent(at)) {
            top = at;
        }
        return top;
    }

    @HostAccess.Export
    public int opener(int frame) {
        return host.opener(frame);
    }

    @HostAccess.Export
    public void disownOpener() {
        host.disownOpener();
    }

    @HostAccess.Export
    public int length(int frame) {
        return host.length(frame);
    }

    @HostAccess.Export
    public int child(int frame, int index) {
        return host.child(frame, index);
    }

    @HostAccess.Export
    public int named(int frame, String name) {
        return host.named(frame, name);
    }

    @HostAccess.Export
    public boolean isClosed(int frame) {
        return host.isClosed(frame);
    }

    @HostAccess.Export
    public boolean isSameOrigin(int frame) {
        return host.isSameOrigin(frame);
    }

    @HostAccess.Export
    public String href(int frame) {
        return host.href(frame);
    }

    @HostAccess.Export
    public void navigate(int frame, String url) {
        host.navigate(frame, url);
    }

    @HostAccess.Export
    public void close(int frame) {
        host.close(frame);
    }

    @HostAccess.Export
    public int open(String url, String name, String features) {
        return host.open(url, name, features);
    }

    @HostAccess.Export
    public String name() {
        return host.name();
    }

    @HostAccess.Export
    public void rename(String name) {
        host.rename(name);
    }
}
