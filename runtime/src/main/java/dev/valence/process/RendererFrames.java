package dev.valence.process;

import dev.valence.binding.WebFramesHost;
import dev.valence.loop.TaskSource;
import dev.valence.port.Payload;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a renderer as one of its documents sees them.
 *
 * <p>Threads: confined to the renderer's loop. Life: the document's.
 */
final class RendererFrames implements WebFramesHost {
    private final PageDocument document;
    private final TaskSource news = TaskSource.local();

    RendererFrames(PageDocument document) {
        this.document = document;
    }

    private static Stream<Frame> withDescendants(Frame frame) {
        return Stream.concat(
                Stream.of(frame),
                frame.children().stream().flatMap(RendererFrames::withDescendants));
    }

    private Stream<Frame> all() {
        return withDescendants(document.renderer().mainFrame());
    }

    private Optional<Frame> find(Predicate<Frame> wanted) {
        return all().filter(wanted).findFirst();
    }

    private @Nullable Frame get(int id) {
        return find(frame -> frame.node().id() == id).orElse(null);
    }

    private int idOf(@Nullable Frame frame) {
        return frame == null || frame.renderer() != document.renderer() ? 0 : frame.node().id();
    }

    private int idOf(Predicate<Frame> wanted) {
        return idOf(find(wanted).orElse(null));
    }

    @Override
    public int self() {
        return idOf(document.frame());
    }

    @Override
    public int top() {
        return idOf(document.renderer().mainFrame());
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
    public int firstChild(int frame) {
        Frame found = get(frame);
        return found == null || found.children().isEmpty() ? 0 : idOf(found.children().get(0));
    }

    @Override
    public int nextSibling(int frame) {
        Frame found = get(frame);
        Frame parent = found == null ? null : found.parent();
        if (parent == null) {
            return 0;
        }
        List<Frame> siblings = parent.children();
        int next = siblings.indexOf(found) + 1;
        return next < siblings.size() ? idOf(siblings.get(next)) : 0;
    }

    @Override
    public int named(String name) {
        return name.isEmpty() ? 0 : idOf(frame -> frame.node().name().equals(name));
    }

    @Override
    public int routed(int routingId) {
        return idOf(frame -> frame.node().identity().routingId() == routingId);
    }

    @Override
    public int withToken(String token) {
        return idOf(frame -> frame.node().identity().token().equals(token));
    }

    @Override
    public boolean isGone(int frame) {
        return get(frame) == null;
    }

    @Override
    public int routingId(int frame) {
        Frame found = get(frame);
        return found == null ? 0 : found.node().identity().routingId();
    }

    @Override
    public String token(int frame) {
        Frame found = get(frame);
        return found == null ? "" : found.node().identity().token();
    }

    @Override
    public int[] worldIds(int frame) {
        Frame found = get(frame);
        PageDocument shown = found == null ? null : found.document();
        return shown == null ? new int[0] : shown.worlds().ids();
    }

    @Override
    public @Nullable Payload execute(int frame, int worldId, String code, String url) {
        Frame found = get(frame);
        PageDocument shown = found == null ? null : found.document();
        AtomicReference<@Nullable Payload> outcome = new AtomicReference<>();
        if (shown != null) {
            shown.run(() -> outcome.set(shown.worlds().byId(worldId).evaluate(code, url)));
        }
        return outcome.get();
    }

    /** The document has a new world: its own scripts know at once, those of other frames later. */
    void worldCreated(int worldId) {
        int self = self();
        document.worlds().withElectron(electron -> electron.worldCreated(self, worldId));
        all().filter(frame -> frame != document.frame())
                .forEach(frame -> tellLater(frame, self, worldId));
    }

    private void tellLater(Frame other, int frame, int worldId) {
        PageDocument shown = other.document();
        if (shown != null) {
            Runnable tell =
                    () ->
                            shown.worlds()
                                    .withElectron(
                                            electron -> electron.worldCreated(frame, worldId));
            document.renderer().loop().post(news, () -> shown.run(tell));
        }
    }
}
