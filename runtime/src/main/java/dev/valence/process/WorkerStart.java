package dev.valence.process;

import dev.valence.js.GuestException;
import dev.valence.page.Fetched;
import dev.valence.page.NetError;
import dev.valence.page.PageUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is started with.
 *
 * <p>Threads: immutable.
 *
 * @param name what its script finds in {@code self.name}
 * @param origin the serialized origin of its script
 * @param storageKey what it shares broadcast channels and shared workers with
 * @param blob what a {@code blob:} URL named when the worker was made, else null
 * @param node whether it has Node's API; a shared one never has, as in Electron
 */
record WorkerStart(
        PageUrl url,
        @Nullable Fetched blob,
        boolean module,
        String name,
        String origin,
        String storageKey,
        boolean node,
        boolean shared) {

    /**
     * Resolves a worker's URL as its owner sees it.
     *
     * @throws GuestException as the constructors of workers do
     */
    static WorkerStart of(
            WorkerOwner owner, String url, boolean module, String name, boolean shared) {
        String what = "Failed to construct '" + (shared ? "SharedWorker" : "Worker") + "': ";
        PageUrl target = PageUrl.resolve(url, owner.url().get());
        boolean own = target instanceof PageUrl.OfFile || target.href().startsWith("blob:");
        boolean data = target instanceof PageUrl.OfData;
        if (!own
                && target instanceof PageUrl.Unusable unusable
                && unusable.error() == NetError.INVALID_URL) {
            throw GuestException.domException(
                    "SyntaxError", what + "'" + url + "' is not a valid URL.");
        }
        String from = owner.origin().get();
        String origin = data ? "null" : originOf(target);
        if (!data && !origin.equals(from)) {
            throw GuestException.domException(
                    "SecurityError",
                    what
                            + "Script at '"
                            + target.href()
                            + "' cannot be accessed from origin '"
                            + from
                            + "'.");
        }
        String key = data ? owner.app().betweenPages().newOpaqueKey() : owner.storageKey().get();
        Fetched blob =
                target.href().startsWith("blob:") ? owner.app().fetcher().fetch(target) : null;
        return new WorkerStart(
                target, blob, module, name, origin, key, owner.node() && !shared, shared);
    }

    private static String originOf(PageUrl url) {
        String href = url.href();
        if (!href.startsWith("blob:")) {
            return url instanceof PageUrl.Unusable ? href : url.origin();
        }
        return href.substring("blob:".length(), Math.max(5, href.lastIndexOf('/')));
    }
}
