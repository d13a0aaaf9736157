package dev.valence.binding;

import org.jspecify.annotations.Nullable;

/** What the app's processes offer to {@code binding('app')}. Called on main's loop. */
public interface AppHost {
    String appPath();

    String appName();

    String appVersion();

    /** A folder of {@code app.getPath}, or null for an unknown name. */
    @Nullable String path(String name);

    boolean isStrict();

    /** Whether there is what only debug builds of Electron have. */
    boolean isDebugBuild();

    /** Ends everything with this code; main's code stops where it stands. */
    void exit(int code);

    /** One line for the user on stderr. */
    void warn(String text);
}
