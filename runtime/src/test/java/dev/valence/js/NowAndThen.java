package dev.valence.js;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * Each seventh call of one method, in any realm, is not carried out, or twice. Threads: one at a
 * time, as under a seed.
 */
public final class NowAndThen implements Watch.Faults {
    private static final int EVERY = 7;

    private String method = "";
    private int times = 1;
    private int calls;

    /**
     * From now on {@code method}, as in {@code message_port.post}, is carried out so many times.
     */
    public void carryOut(String method, int times) {
        this.method = method;
        this.times = times;
        calls = 0;
    }

    @Override
    public int times(String name) {
        return name.equals(method) && ++calls % EVERY == 0 ? times : 1;
    }

    @Override
    public void before(Context realm, String name) {}

    @Override
    public Object command(Context realm, Value[] arguments) {
        throw new UnsupportedOperationException();
    }
}
