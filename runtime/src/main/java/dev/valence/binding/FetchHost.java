package dev.valence.binding;

import dev.valence.page.Resource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What {@code fetch} asks of the process. Called on the document's loop. */
@FunctionalInterface
public interface FetchHost {
    /**
     * Reads what a URL names, in a task of its own.
     *
     * @param url absolute
     * @param then is given null for what cannot be had
     */
    void fetch(String url, Consumer<@Nullable Resource> then);
}
