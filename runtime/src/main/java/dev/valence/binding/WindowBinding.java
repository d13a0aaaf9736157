package dev.valence.binding;

import java.util.Locale;
import org.graalvm.polyglot.HostAccess;

/**
 * {@code binding('window')}: navigation and what a page may know of its runtime.
 *
 * <p>Threads: confined to the document's loop.
 */
public final class WindowBinding {
    private final WindowHost host;

    public WindowBinding(WindowHost host) {
        this.host = host;
    }

    @HostAccess.Export
    public void navigate(String url) {
        host.navigate(url);
    }

    @HostAccess.Export
    public void replace(String url) {
        host.replace(url);
    }

    @HostAccess.Export
    public void reload() {
        host.reload();
    }

    @HostAccess.Export
    public void stop() {
        host.stop();
    }

    @HostAccess.Export
    public void close() {
        host.close();
    }

    @HostAccess.Export
    public String userAgent() {
        return host.userAgent();
    }

    @HostAccess.Export
    public int hardwareConcurrency() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Chromium's navigator.platform. */
    @HostAccess.Export
    public String platform() {
        return platformName();
    }

    static String platformName() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return "Win32";
        }
        return os.startsWith("mac") ? "MacIntel" : "Linux x86_64";
    }
}
