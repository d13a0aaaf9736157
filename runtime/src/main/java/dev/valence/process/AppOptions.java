package dev.valence.process;

import dev.valence.binding.TestHost;
import dev.valence.diagnostics.Diagnostic;
import dev.valence.loop.Steering;
import dev.valence.page.PageUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
 * @param steering decides the order in the place of the seed's latencies, or null; needs a seed
 * @param strict whether to do as Electron does where Valence would be lenient
 * @param exposeGc whether realms have a global {@code gc()}
 * @param gcEveryStep whether everything collectable is collected after each task; needs a seed
 * @param debugBuild whether there is what only debug builds of Electron have
 * @param statementBudget how many statements one task may run under a seed
 * @param env {@code process.env}
 * @param substitute what pages read in the place of a URL: itself, but for test suites that have a
 *     server's absolute paths
 * @param diagnostics is told what fails in silence, on any thread, by one at a time; or null
 * @param tests whose tests run in the main process, in the place of the main script; or null
 */
public record AppOptions(
        Path appPath,
        Path mainScript,
        String appName,
        String appVersion,
        List<String> args,
        List<Path> rendererScripts,
        OptionalLong seed,
        @Nullable Steering steering,
        boolean strict,
        boolean exposeGc,
        boolean gcEveryStep,
        boolean debugBuild,
        long statementBudget,
        Map<String, String> env,
        UnaryOperator<PageUrl> substitute,
        @Nullable Consumer<Diagnostic> diagnostics,
        @Nullable TestHost tests) {
    /**
     * As the command line has it without options: parallel, lenient, with this JVM's environment.
     */
    public static Builder of(Path appPath, Path mainScript) {
        return new Builder(appPath, mainScript);
    }

    /** Collects options. Threads: one. */
    public static final class Builder {
        private final Path appPath;
        private final Path mainScript;
        private String appName = "app";
        private String appVersion = "0.0.0";
        private List<String> args = List.of();
        private List<Path> rendererScripts = List.of();
        private OptionalLong seed = OptionalLong.empty();
        private @Nullable Steering steering;
        private boolean strict;
        private boolean exposeGc;
        private boolean gcEveryStep;
        private boolean debugBuild;
        private long statementBudget = 50_000_000;
        private Map<String, String> env = System.getenv();
        private UnaryOperator<PageUrl> substitute = url -> url;
        private @Nullable Consumer<Diagnostic> diagnostics;
        private @Nullable TestHost tests;

        private Builder(Path appPath, Path mainScript) {
            this.appPath = appPath;
            this.mainScript = mainScript;
        }

        public Builder named(String name, String version) {
            appName = name;
            appVersion = version;
            return this;
        }

        public Builder args(List<String> words) {
            args = List.copyOf(words);
            return this;
        }

        public Builder renderers(List<Path> scripts) {
            rendererScripts = List.copyOf(scripts);
            return this;
        }

        public Builder seed(OptionalLong number) {
            seed = number;
            return this;
        }

        public Builder steering(@Nullable Steering decider) {
            steering = decider;
            return this;
        }

        public Builder strict(boolean on) {
            strict = on;
            return this;
        }

        public Builder exposeGc(boolean on) {
            exposeGc = on;
            return this;
        }

        public Builder gcEveryStep(boolean on) {
            gcEveryStep = on;
            return this;
        }

        public Builder debugBuild(boolean on) {
            debugBuild = on;
            return this;
        }

        public Builder statementBudget(long statements) {
            statementBudget = statements;
            return this;
        }

        public Builder env(Map<String, String> variables) {
            env = Map.copyOf(variables);
            return this;
        }

        public Builder substitute(UnaryOperator<PageUrl> rule) {
            substitute = rule;
            return this;
        }

        public Builder diagnostics(@Nullable Consumer<Diagnostic> sink) {
            diagnostics = sink;
            return this;
        }

        public Builder tests(@Nullable TestHost host) {
            tests = host;
            return this;
        }

        public AppOptions build() {
            return new AppOptions(
                    appPath,
                    mainScript,
                    appName,
                    appVersion,
                    args,
                    rendererScripts,
                    seed,
                    steering,
                    strict,
                    exposeGc,
                    gcEveryStep,
                    debugBuild,
                    statementBudget,
                    env,
                    substitute,
                    diagnostics,
                    tests);
        }
    }
}
