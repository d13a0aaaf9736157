package dev.valence.binding;

import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('app')} of the main process.
 *
 * <p>Threads: confined to main's loop. Life: the main realm's.
 */
public final class AppBinding {
    private final AppHost host;

    public AppBinding(AppHost host) {
        this.host = host;
    }

    @HostAccess.Export
    public String appPath() {
        return host.appPath();
    }

    @HostAccess.Export
    public String appName() {
        return host.appName();
    }

    @HostAccess.Export
    public String appVersion() {
        return host.appVersion();
    }

    @HostAccess.Export
    public @Nullable String path(String name) {
        return host.path(name);
    }

    @HostAccess.Export
    public boolean isStrict() {
        return host.isStrict();
    }

    @HostAccess.Export
    public boolean isDebugBuild() {
        return host.isDebugBuild();
    }

    /** Does not return. */
    @HostAccess.Export
    public void exit(int code) {
        host.exit(code);
    }

    @HostAccess.Export
    public void warn(String text) {
        host.warn(text);
    }
}
