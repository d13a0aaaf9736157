package dev.valence.process;

import dev.valence.js.Realm;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/** Makes the realms of an app and counts those that are open. Threads: any. */
final class RealmFactory {
    private final AppProcesses app;
    private final AtomicInteger made = new AtomicInteger();

    RealmFactory(AppProcesses app) {
        this.app = app;
    }

    Realm create(String name, @Nullable FileSystem files, long statementLimit) {
        made.incrementAndGet();
        return new Realm(app.engine(), name, files, statementLimit);
    }
}
