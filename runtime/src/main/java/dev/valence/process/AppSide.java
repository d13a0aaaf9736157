package dev.valence.process;

import dev.valence.binding.AppHost;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What main's {@code app} finds out and asks for.
 *
 * <p>Threads: confined to main's loop. Life: the app's.
 */
record AppSide(AppProcesses app, StandardPaths paths) implements AppHost {
    @Override
    public String appPath() {
        return app.options().appPath().toString();
    }

    @Override
    public String appName() {
        return app.options().appName();
    }

    @Override
    public String appVersion() {
        return app.options().appVersion();
    }

    @Override
    public @Nullable String path(String name) {
        Path found = paths.get(name);
        return found == null ? null : found.toString();
    }

    @Override
    public boolean isStrict() {
        return app.isStrict();
    }

    @Override
    public boolean isDebugBuild() {
        return app.options().debugBuild();
    }

    @Override
    public void exit(int code) {
        app.exit(code);
    }

    @Override
    public void warn(String text) {
        app.output().warn(text);
    }
}
