package dev.valence.binding;

import dev.valence.js.LibraryScenarios;
import dev.valence.js.Realm;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The bindings that every realm has; console output goes to {@code binding('console_lines')}. */
public final class StandardBindings implements LibraryScenarios.Bindings {
    @Override
    public void provide(LibraryScenarios.Setting setting) {
        ConsoleLines lines = new ConsoleLines();
        setting.realm().provide("console_lines", lines);
        setting.realm().provide("console", new ConsoleBinding(lines));
        setting.realm().provide("ticks", new Ticks(setting.realm()));
        setting.realm().provide("clock", new ClockBinding(setting.scheduler()));
        setting.realm().provide("encoding", new EncodingBinding());
        setting.realm().provide("random", new RandomBinding(setting.scheduler()));
        setting.realm()
                .provide(
                        "timers",
                        new TimersBinding(setting.loop(), setting.agent(), setting.realm()));
    }

    /** What has been written: level, text, line and source, a line break after each. */
    public static final class ConsoleLines implements ConsoleSink {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void write(String level, String text, int line, String source) {
            lines.add(level + "|" + text + "|" + line + "|" + source);
        }

        /** The oldest entry, {@code level|text|line|source}, or null. */
        @HostAccess.Export
        public @Nullable String take() {
            return lines.isEmpty() ? null : lines.remove(0);
        }
    }

    /** The seam that {@code process.nextTick} is built on. */
    public static final class Ticks {
        private final Realm realm;

        Ticks(Realm realm) {
            this.realm = realm;
        }

        @HostAccess.Export
        public void onRun(Value function) {
            realm.setRunTicks(function);
        }

        @HostAccess.Export
        public void request() {
            realm.requestTicks();
        }
    }
}
