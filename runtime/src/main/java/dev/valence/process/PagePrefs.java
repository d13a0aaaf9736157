package dev.valence.process;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A window's webPreferences, resolved.
 *
 * <p>Threads: immutable.
 *
 * @param preload absolute path, or null
 * @param electronGlobals whether the page has electron's exports as globals ({@code --renderer})
 * @param tests whether tests run in the page ({@code valence test --renderer})
 * @param partition that of its session
 * @param env main's environment variables, as they were when the window was made
 * @param json all of it as it came, for {@code renderer/init}
 */
record PagePrefs(
        @Nullable String preload,
        boolean nodeIntegration,
        boolean contextIsolation,
        boolean sandbox,
        boolean nodeIntegrationInSubFrames,
        boolean nodeIntegrationInWorker,
        List<String> additionalArguments,
        boolean show,
        boolean electronGlobals,
        boolean tests,
        String partition,
        Map<String, String> env,
        String json) {}
