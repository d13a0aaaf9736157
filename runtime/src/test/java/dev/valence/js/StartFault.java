package dev.valence.js;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Makes the first call of one method fail in the n-th realm of an engine that calls bindings. */
public final class StartFault implements Watch.Faults {
    private final int realm;
    private final @Nullable String method;
    private final OneFault.Kind kind;
    private final List<Context> realms = new ArrayList<>();
    private final Set<String> called = new LinkedHashSet<>();
    private final AtomicBoolean done = new AtomicBoolean();

    /**
     * @param method such as {@code timers.set}, or null: nothing fails, but {@link #called()} says
     *     what could
     */
    public StartFault(int realm, @Nullable String method, OneFault.Kind kind) {
        this.realm = realm;
        this.method = method;
        this.kind = kind;
    }

    /** The methods that the realm called. */
    public synchronized Set<String> called() {
        return new LinkedHashSet<>(called);
    }

    @Override
    public Object command(Context context, Value[] arguments) {
        return 0;
    }

    @Override
    public void before(Context context, String name) {
        if (isCall(context, name) && name.equals(method) && done.compareAndSet(false, true)) {
            OneFault.fail(kind);
        }
    }

    private synchronized boolean isCall(Context context, String name) {
        if (!realms.contains(context)) {
            realms.add(context);
        }
        boolean here = realms.indexOf(context) == realm;
        if (here) {
            called.add(name);
        }
        return here;
    }
}
