package dev.valence.process;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folders of {@code app.getPath} (Electron, app module), by the XDG rules of Linux. Immutable.
 */
final class StandardPaths {
    private final AppOptions options;
    private final Path home;

    StandardPaths(AppOptions options) {
        this.options = options;
        this.home = Path.of(options.env().getOrDefault("HOME", System.getProperty("user.home")));
    }

    @Nullable Path get(String name) {
        return switch (name) {
            case "home" -> home;
            case "appData" -> config();
            case "userData", "sessionData" -> config().resolve(options.appName());
            case "logs" -> config().resolve(options.appName()).resolve("logs");
            case "crashDumps" -> config().resolve(options.appName()).resolve("Crashpad");
            case "temp" -> Path.of(System.getProperty("java.io.tmpdir"));
            case "exe", "module" -> Path.of(System.getProperty("java.home"), "bin", "java");
            case "assets" -> options.appPath();
            case "desktop", "documents", "downloads", "music", "pictures", "videos" ->
                    home.resolve(capital(name));
            default -> null;
        };
    }

    private Path config() {
        Map<String, String> env = options.env();
        return env.containsKey("XDG_CONFIG_HOME")
                ? Path.of(env.get("XDG_CONFIG_HOME"))
                : home.resolve(".config");
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
