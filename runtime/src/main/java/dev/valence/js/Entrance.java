package dev.valence.js;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSRealm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The short way from Java into a realm: as a call of one of its functions, promise jobs after it
 * included, but without arguments, a result, or exceptions that are made anew.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class Entrance {
    private final NativeFunction longWay;
    private final TruffleContext context;
    private final JSRealm realm;
    private final JavaScriptLanguage language;
    private @Nullable Throwable escaped;

    private Entrance(NativeFunction longWay) {
        this.longWay = longWay;
        this.realm = JSRealm.get(null);
        this.context = realm.getEnv().getContext();
        this.language = JavaScriptLanguage.getCurrentLanguage();
    }

    /** Called with the realm on the stack. */
    static Entrance here(Realm of) {
        Entrance[] made = new Entrance[1];
        made[0] = new Entrance(of.newFunction(none -> made[0].escape()));
        return made[0];
    }

    /**
     * Runs {@code task} inside the realm.
     *
     * @throws RuntimeException what it throws; of the engine's own, what the long way makes of it
     */
    void run(Runnable task) {
        try {
            runInside(task);
        } catch (AbstractTruffleException | ControlFlowException | Error ofEngine) {
            escaped = ofEngine;
            longWay.run();
        }
    }

    private void runInside(Runnable task) {
        Object outer = context.enter(null);
        try {
            language.interopBoundaryEnter(realm);
            try {
                task.run();
            } finally {
                language.interopBoundaryExit(realm);
            }
        } finally {
            context.leave(null, outer);
        }
    }

    private Object escape() {
        Throwable thrown = Objects.requireNonNull(escaped);
        escaped = null;
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }
}
