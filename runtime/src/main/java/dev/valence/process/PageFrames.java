package dev.valence.process;

import dev.valence.binding.FramesHost;
import dev.valence.page.PageUrl;
import dev.valence.port.Message;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the windows of a document reach other windows.
 *
 * <p>Threads: called on the renderer's loop; frames of other renderers are only read where any
 * thread may.
 */
record PageFrames(PageDocument document) implements FramesHost {
    private static int idOf(@Nullable Frame frame) {
        return frame == null ? 0 : frame.node().id();
    }

    private @Nullable Frame get(int frame) {
        return document.renderer().app().liveFrames().get(frame);
    }

    private List<Frame> children(int frame) {
        Frame found = get(frame);
        return found == null ? List.of() : found.children();
    }

    private @Nullable PageDocument documentOf(int frame) {
        Frame found = get(frame);
        return found == null ? null : found.document();
    }

    @Override
    public int self() {
        return idOf(document.frame());
    }

    @Override
    public String origin() {
        return document.origin().messageText();
    }

    @Override
    public int parent(int frame) {
        Frame found = get(frame);
        return found == null ? 0 : idOf(found.parent());
    }

    @Override
    public int opener(int frame) {
        Frame found = get(frame);
        return found == null ? 0 : idOf(found.opener());
    }

    @Override
    public void disownOpener() {
        document.frame().setOpener(null, document.frame().heritage());
    }

    @Override
    public int length(int frame) {
        return children(frame).size();
    }

    @Override
    public int child(int frame, int index) {
        List<Frame> all = children(frame);
        return index < all.size() ? idOf(all.get(index)) : 0;
    }

    @Override
    public int named(int frame, String name) {
        return children(frame).stream()
                .filter(child -> !name.isEmpty() && child.node().name().equals(name))
                .mapToInt(PageFrames::idOf)
                .findFirst()
                .orElse(0);
    }

    @Override
    public boolean isClosed(int frame) {
        Frame found = get(frame);
        return found == null || found.isClosing();
    }

    @Override
    public boolean isSameOrigin(int frame) {
        PageDocument other = documentOf(frame);
        return other != null && other.origin().isSameAs(document.origin());
    }

    @Override
    public String href(int frame) {
        PageDocument other = documentOf(frame);
        return other == null ? "about:blank" : other.tree().url().href();
    }

    @Override
    public void navigate(int frame, String url) {
        Frame found = get(frame);
        if (found != null) {
            found.navigateTo(PageUrl.parse(url));
        }
    }

    @Override
    public void close(int frame) {
        Frame found = get(frame);
        boolean may = found != null && (found == document.frame() || found.opener() != null);
        if (found != null && may && found.isMain()) {
            found.close();
        }
    }

    @Override
    public int open(String url, String name, String features) {
        Frame found = find(name);
        if (found != null) {
            if (!url.isEmpty()) {
                found.navigateTo(PageUrl.parse(url));
            }
            return idOf(found);
        }
        return document.blockingCalls()
                .openWindow(
                        url.isEmpty() ? "about:blank" : url,
                        name.equalsIgnoreCase("_blank") ? "" : name,
                        features);
    }

    /** The window that a name means, if it is there (HTML, 7.3.1.7). */
    private @Nullable Frame find(String name) {
        Frame self = document.frame();
        Frame parent = self.parent();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "_blank" -> null;
            case "_self" -> self;
            case "_parent" -> parent == null ? self : parent;
            case "_top" -> self.renderer().mainFrame();
            default -> document.renderer().app().liveFrames().named(name, self);
        };
    }

    @Override
    public String name() {
        return document.frame().node().name();
    }

    @Override
    public void rename(String name) {
        document.frame().node().rename(name);
    }

    @Override
    public void post(int frame, Message message, String targetOrigin) {
        PageDocument target = documentOf(frame);
        if (target == null) {
            message.discard();
        } else {
            target.windowMessages()
                    .post(new WindowMessage(message, self(), document.origin(), targetOrigin));
        }
    }
}
