package dev.valence.process;

import dev.valence.page.FrameContent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The frames inside a document, in the order in which they were made (HTML, 7.3.1.3). They end with
 * it.
 *
 * <p>Threads: changed on the renderer's loop, read on any thread.
 */
final class ChildFrames {
    private final PageDocument document;
    private final List<Frame> all = new CopyOnWriteArrayList<>();

    ChildFrames(PageDocument document) {
        this.document = document;
    }

    List<Frame> all() {
        return all;
    }

    /** A new frame, which loads. */
    Frame add(String name, FrameContent content, Runnable loaded) {
        Frame parent = document.frame();
        RendererProcess renderer = document.renderer();
        FrameNode node = renderer.app().frames().newNode(renderer.contents(), parent.node(), name);
        Frame made = new Frame(renderer, node, document, () -> document.post(loaded));
        all.add(made);
        made.announce(parent);
        changed();
        made.loads().load(content);
        if (renderer.hasEnded()) {
            made.end();
        }
        return made;
    }

    void remove(int id) {
        Frame gone = find(id);
        if (gone != null) {
            all.remove(gone);
            gone.detach();
            changed();
        }
    }

    @Nullable Frame find(int id) {
        return all.stream().filter(frame -> frame.node().id() == id).findFirst().orElse(null);
    }

    private void changed() {
        List<String> names = all.stream().map(frame -> frame.node().name()).toList();
        document.run(() -> document.worlds().framesChanged(names));
    }

    void rename(int id, String name) {
        Frame frame = find(id);
        if (frame != null) {
            frame.node().rename(name);
            changed();
        }
    }

    /** The document is over: its frames leave the tree, each after its own {@code unload}. */
    void detach() {
        all.forEach(Frame::detach);
    }
}
