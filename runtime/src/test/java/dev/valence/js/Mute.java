package dev.valence.js;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Makes one method of the bindings do nothing, in all realms: it returns nothing either. */
public final class Mute implements Watch.Faults {
    private final Set<String> called = new ConcurrentSkipListSet<>();
    private volatile @Nullable String muted;

    /** From now on only {@code method}, as in {@code message_port.post}, is muted, or none. */
    public void only(@Nullable String method) {
        muted = method;
        called.clear();
    }

    /** Whether the method was called since. */
    public boolean wasCalled(String method) {
        return called.contains(method);
    }

    @Override
    public void before(Context realm, String name) {
        called.add(name);
    }

    @Override
    public boolean mutes(String name) {
        return name.equals(muted);
    }

    @Override
    public Object command(Context realm, Value[] arguments) {
        throw new UnsupportedOperationException();
    }
}
