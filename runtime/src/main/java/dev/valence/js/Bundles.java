package dev.valence.js;

import java.util.List;
import java.util.Map;

/**
 * The modules of js-lib that come with another: whoever loads the first of them loads all, so they
 * are parsed as one source and evaluated in one call. Evaluating a module alone costs some 30
 * microseconds, and each window has 65.
 *
 * <p>A module that is not named here is evaluated alone.
 *
 * <p>Threads: any; immutable.
 */
final class Bundles {
    /** What all realms load, whatever process they are in. */
    private static final List<String> EVERYWHERE =
            List.of(
                    "common/argument-conversion",
                    "common/call-site",
                    "common/clone-support",
                    "common/clone-views",
                    "common/creation",
                    "common/define-properties",
                    "common/deterministic",
                    "common/expose-globals",
                    "common/format",
                    "common/module-errors",
                    "common/module-lookup",
                    "common/module-values",
                    "common/platform-object",
                    "common/report",
                    "common/serializable",
                    "common/timers",
                    "common/unsupported",
                    "common/vendor",
                    "web/globals");

    private static final List<String> PAGE =
            List.of(
                    "page/modules",
                    "web/dom/handlers",
                    "web/event",
                    "web/event-listeners",
                    "web/event-target",
                    "web/interface",
                    "web/message-port",
                    "web/transfer",
                    "web/url",
                    "web/window",
                    "web/window-errors",
                    "web/window-place");

    private static final List<String> PRELOAD =
            List.of(
                    "renderer/api/ipc-renderer",
                    "renderer/api/module-list",
                    "renderer/context-life",
                    "renderer/immediates",
                    "renderer/invocations",
                    "renderer/ipc-native",
                    "renderer/preferences",
                    "renderer/sandboxed-preload",
                    "renderer/sandboxed-process",
                    "renderer/sandboxed-require");

    private static final Map<String, List<String>> BY_FIRST =
            Map.of("common/primordials", EVERYWHERE, "page/init", PAGE, "renderer/init", PRELOAD);

    private Bundles() {}

    /** The modules that come with {@code id}; empty for most. */
    static List<String> with(String id) {
        return BY_FIRST.getOrDefault(id, List.of());
    }
}
