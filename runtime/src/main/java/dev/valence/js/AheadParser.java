package dev.valence.js;

import dev.valence.loop.LoopThread;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

/**
 * Reads and parses modules of js-lib on a thread of its own while the first realms are made, in the
 * order in which an app with a window comes to them, so that a start finds two cores at work. What
 * it has not come to is parsed where it is needed; nobody waits for it but {@link #close}.
 *
 * <p>Threads: any; a daemon thread of its own parses. Life: the thread ends with its list, or after
 * the module at hand when it is closed.
 */
final class AheadParser implements AutoCloseable {
    /** Not what comes first, which is being parsed by then. */
    static final List<String> MODULES =
            List.of(
                    "browser/init",
                    "browser/app",
                    "vendor/events",
                    "common/no-ops",
                    "node/next-tick",
                    "common/ticks",
                    "node/errors",
                    "node/process",
                    "node/environment",
                    "node/signals",
                    "node/standard-streams",
                    "browser/command-line",
                    "browser/event",
                    "browser/unsupported-members",
                    "browser/window-list",
                    "browser/api/module-list",
                    "node/init",
                    "node/globals",
                    "common/console",
                    "common/table",
                    "node/timers",
                    "node/process-errors",
                    "node/esm",
                    "node/builtins",
                    "node/electron-module",
                    "node/module",
                    "vendor/path",
                    "node/loader",
                    "browser/api/app",
                    "browser/api/browser-window",
                    "common/mixin",
                    "browser/before-unload",
                    "browser/web-contents",
                    "browser/ipc-main-impl",
                    "browser/load-attempts",
                    "browser/navigation-history",
                    "browser/deprecation",
                    "browser/session",
                    "browser/service-workers",
                    "browser/service-worker-main",
                    "browser/web-contents-list",
                    "browser/web-preferences",
                    "browser/web-contents-loading",
                    "browser/web-contents-messages",
                    "browser/web-frame-main",
                    "browser/message-port-main",
                    "common/watch-listeners",
                    "browser/script-results",
                    "browser/web-contents-scripts",
                    "browser/web-contents-settings",
                    "browser/window-geometry",
                    "browser/display",
                    "browser/window-geometry-members",
                    "browser/window-visibility",
                    "browser/window-state",
                    "browser/api/ipc-main",
                    "node/path",
                    "browser/native-events",
                    "page/init",
                    "renderer/init",
                    "web/dom/interfaces",
                    "browser/ipc-native-setup",
                    "browser/ipc-dispatch",
                    "browser/reply-channel",
                    "web/message-event",
                    "web/window-brand");

    private final JsEngine engine;
    private final Thread thread;
    private volatile boolean closed;

    /** Begins at once. */
    AheadParser(JsEngine engine) {
        this.engine = engine;
        thread = new LoopThread(this::parse, "ahead parser");
        thread.setDaemon(true);
        thread.start();
    }

    private void parse() {
        try (Context context = Realm.newContext(engine, null, 0)) {
            for (int i = 0; i < MODULES.size() && !closed; i++) {
                context.parse(engine.library(MODULES.get(i)));
            }
        } catch (PolyglotException failed) {
            // whoever needs the module parses it again, and tells
        }
    }

    @Override
    public void close() {
        closed = true;
        join(thread);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
