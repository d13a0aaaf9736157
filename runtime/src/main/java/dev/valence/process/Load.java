package dev.valence.process;

import java.nio.file.Path;

/** How a document gets into a renderer; again for a reload, and after a crash. */
sealed interface Load {
    /** Starts it in a main frame. */
    void into(Frame frame, int navigationId);

    /** The same for a reload. */
    Load again();

    /** Whether it is that of a URL. */
    default boolean isOf(String url) {
        return false;
    }

    /**
     * What is at a URL.
     *
     * @param ask whether the page that is shown may veto it
     */
    record OfUrl(String url, boolean ask, HistoryStep step) implements Load {
        @Override
        public void into(Frame frame, int navigationId) {
            frame.loads().load(url, navigationId, ask, step);
        }

        @Override
        public Load again() {
            return new OfUrl(url, true, HistoryStep.RELOAD);
        }

        @Override
        public boolean isOf(String other) {
            return url.equals(other);
        }
    }

    /** A page that does nothing but run a script. */
    record OfScript(Path script, HistoryStep step) implements Load {
        @Override
        public void into(Frame frame, int navigationId) {
            frame.loads().loadScript(script, navigationId, step);
        }

        @Override
        public Load again() {
            return new OfScript(script, HistoryStep.RELOAD);
        }
    }

    /** What an entry of the history is of. */
    record OfEntry(HistoryEntry entry, HistoryStep step) implements Load {
        @Override
        public void into(Frame frame, int navigationId) {
            frame.loads().load(entry, navigationId, step);
        }

        @Override
        public Load again() {
            return new OfEntry(entry, HistoryStep.RELOAD);
        }

        @Override
        public boolean isOf(String url) {
            return entry.url().href().equals(url);
        }
    }
}
