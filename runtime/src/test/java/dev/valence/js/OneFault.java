package dev.valence.js;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * Makes one call of a binding fail at a time, where the guest's {@code $fault} says: {@code
 * $fault('arm', n, kind)} lets the n-th call from now fail, {@code $fault('off')} ends that and
 * returns how many calls there were, {@code $fault('pause')} and {@code $fault('resume')} leave out
 * what is between them. All that is per realm.
 */
public final class OneFault implements Watch.Faults {
    /** In the message of every fault, and for Java's eyes only. */
    public static final String SECRET = "a secret of Java";

    /** The kinds of faults; {@code GUEST} is meant for guest code. */
    public enum Kind {
        RUNTIME,
        ERROR,
        STACK,
        GUEST
    }

    private static final class Plan {
        int calls;
        int failing = -1;
        boolean on;
        Kind kind = Kind.RUNTIME;
    }

    private final Map<Context, Plan> plans = new ConcurrentHashMap<>();
    private final Set<String> failed = new ConcurrentSkipListSet<>();

    /** The methods that have failed, such as {@code timers.set}. */
    public Set<String> failed() {
        return failed;
    }

    private Plan plan(Context realm) {
        return plans.computeIfAbsent(realm, any -> new Plan());
    }

    @Override
    public Object command(Context realm, Value[] arguments) {
        Plan plan = plan(realm);
        switch (arguments[0].asString()) {
            case "arm" -> {
                plan.calls = 0;
                plan.failing = arguments[1].asInt();
                plan.kind = Kind.valueOf(arguments[2].asString());
                plan.on = true;
            }
            case "pause" -> plan.on = false;
            case "resume" -> plan.on = true;
            default -> {
                plan.on = false;
                plan.failing = -1;
            }
        }
        return plan.calls;
    }

    @Override
    public void before(Context realm, String name) {
        Plan plan = plan(realm);
        if (plan.on && plan.calls++ == plan.failing) {
            failed.add(name);
            fail(plan.kind);
        }
    }

    static void fail(Kind kind) {
        switch (kind) {
            case RUNTIME -> throw new IllegalStateException(SECRET);
            case ERROR -> throw new AssertionError(SECRET);
            case STACK -> throw new StackOverflowError(SECRET);
            case GUEST -> throw GuestException.typeError("told to the guest");
        }
    }
}
