package dev.valence.binding;

import dev.valence.page.DocumentTree;
import dev.valence.page.PageUrl;
import dev.valence.port.Payload;
import org.jspecify.annotations.Nullable;

/** The history of a window that goes nowhere: one entry. */
final class OneEntry implements HistoryHost {
    private final DocumentTree tree;
    private @Nullable Payload state;
    private int changes;

    OneEntry(DocumentTree tree) {
        this.tree = tree;
    }

    @Override
    public int length() {
        return 1;
    }

    @Override
    public @Nullable Payload state() {
        return state;
    }

    @Override
    public int changes() {
        return changes;
    }

    @Override
    public void moveTo(String url, Payload newState, boolean replace) {
        tree.setUrl(PageUrl.parse(url));
        state = newState;
        changes++;
    }

    @Override
    public void go(int delta) {
        // There is nowhere to go to.
    }
}
