package dev.valence.binding;

/**
 * What main does with the histories of its windows; by the ids of webContents.
 *
 * <p>Threads: called on main's loop. It crosses to the process layer.
 */
public interface NavigationHistoryHost {
    int length(int id);

    /** The index of the entry that is shown; -1 if there is none. */
    int activeIndex(int id);

    /** The URL of an entry, which must be there. */
    String url(int id, int index);

    /** The title of an entry, which must be there. */
    String title(int id, int index);

    /** Shows an entry; {@code navigationId} is 0 if nobody waits for it. */
    void goTo(int id, int index, int navigationId);

    void remove(int id, int index);

    /** Forgets all entries but the one that is shown. */
    void clear(int id);

    /** Adds an entry that was never shown, to contents that have shown nothing yet. */
    void add(int id, String url, String title);
}
