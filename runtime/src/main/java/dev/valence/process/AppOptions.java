package dev.valence.process;

import dev.valence.page.PageUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * How an app is run.
 *
 * <p>Threads: immutable.
 *
 * @param appPath the app's folder, absolute
 * @param mainScript the main script, absolute
 * @param appName {@code app.getName()}
 * @param appVersion {@code app.getVersion()}
 * @param args what follows the app on the command line
 * @param rendererScripts each opens a hidden window whose page runs it; electron's exports are then
 *     globals, there and in the main script
 * @param seed the deterministic scheduler's, or empty for the parallel one
 * @param strict whether to do as Electron does where Valence would be lenient
 * @param exposeGc whether realms have a global {@code gc()}
 * @param gcEveryStep whether everything collectable is collected after each task; needs a seed
 * @param debugBuild whether there is what only debug builds of Electron have
 * @param statementBudget how many statements one task of a page may run under a seed
 * @param env {@code process.env}
 * @param substitute what pages read in the place of a URL: itself, but for test suites that have a
 *     server's absolute paths
 */
public record AppOptions(
        Path appPath,
        Path mainScript,
        String appName,
        String appVersion,
        List<String> args,
        List<Path> rendererScripts,
        OptionalLong seed,
        boolean strict,
        boolean exposeGc,
        boolean gcEveryStep,
        boolean debugBuild,
        long statementBudget,
        Map<String, String> env,
        UnaryOperator<PageUrl> substitute) {}
