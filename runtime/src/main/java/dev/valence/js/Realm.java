package dev.valence.js;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * One GraalJS context with js-lib in it: a world of a document, or the only realm of another
 * process or of a worker (ECMAScript 9.3 Realms).
 *
 * <p>Threads: confined to the loop of its {@link Agent}, except {@link #kill}. Life: closed by
 * whoever ends the document or process. Values of one realm are refused by another.
 */
public final class Realm {
    private static final HostAccess ACCESS =
            HostAccess.newBuilder(HostAccess.EXPLICIT).allowBufferAccess(true).build();

    private String name;
    private final JsEngine engine;
    private final Context context;
    private final Map<String, Object> bindings = new HashMap<>();
    private final Map<String, Map<String, Value>> functions = new HashMap<>();
    private final boolean limited;
    private final Value require;
    private @Nullable Entrance entrance;
    private final Library library = new Library(this);
    private final LateBindings lateBindings = new LateBindings();
    private @Nullable Value runTicks;
    private boolean ticksRequested;
    private final AtomicReference<Runnable> whenClosed = new AtomicReference<>(() -> {});
    private volatile boolean closed;

    /**
     * @param name for messages, such as {@code renderer 1 (isolated world)}
     * @param files what {@code import} may read, or null for nothing
     * @param statementLimit how many statements one task may run, or 0 for no limit
     */
    public Realm(JsEngine engine, String name, @Nullable FileSystem files, long statementLimit) {
        this.name = name;
        this.engine = engine;
        this.limited = statementLimit > 0;
        this.context = newContext(engine, files, statementLimit);
        if (engine.probe() != null) {
            engine.probe().contextMade(context);
        }
        Value made = context.eval(engine.bootstrap()).execute(library);
        this.require = made.getMember("require");
    }

    /** A context as all realms have, so that what is parsed in one serves them all. */
    static Context newContext(JsEngine engine, @Nullable FileSystem files, long statementLimit) {
        IOAccess io =
                files == null ? IOAccess.NONE : IOAccess.newBuilder().fileSystem(files).build();
        Context.Builder builder =
                Context.newBuilder("js")
                        .engine(engine.engine())
                        .allowHostAccess(ACCESS)
                        .allowPolyglotAccess(PolyglotAccess.NONE)
                        .allowValueSharing(false)
                        .allowIO(io)
                        .allowExperimentalOptions(true)
                        .out(OutputStream.nullOutputStream())
                        .err(OutputStream.nullOutputStream())
                        .option("js.console", "false")
                        .option("js.print", "false")
                        .option("js.load", "false")
                        .option("js.polyglot-builtin", "false")
                        .option("js.debug-builtin", "true")
                        .option("js.global-arguments", "false")
                        .option("js.stack-trace-api", "true")
                        .option("js.unhandled-rejections", "handler")
                        .option("js.mle-mode", "true")
                        .option("js.json-modules", "true")
                        .option("js.import-attributes", "true");
        if (statementLimit > 0) {
            builder.resourceLimits(
                    ResourceLimits.newBuilder()
                            .statementLimit(statementLimit, source -> !source.isInternal())
                            .build());
        }
        return builder.build();
    }

    public String name() {
        return name;
    }

    /** Makes {@code binding}'s exported methods available to js-lib as {@code binding(name)}. */
    public void provide(String bindingName, Object binding) {
        bindings.put(bindingName, binding);
        lateBindings.provided(bindingName, binding);
    }

    /**
     * js-lib may take hold of bindings before they are provided, by their classes, but not call
     * them, until the realm is put to use; and they may be provided again.
     */
    public void expect(Map<String, Class<?>> classes) {
        lateBindings.expect(classes);
    }

    /** The realm is put to use under a name of its own: every binding is provided now. */
    public void putToUse(String itsName) {
        name = itsName;
        lateBindings.expectNoMore();
    }

    /** The exports of a js-lib module, loaded on first use. */
    public Value require(String id) {
        return require.execute(id);
    }

    /** A function that a js-lib module exports; looked up once, so it must never be replaced. */
    public Value function(String module, String name) {
        Map<String, Value> known = functions.computeIfAbsent(module, id -> new HashMap<>());
        Value function = known.get(name);
        if (function == null) {
            function = require(module).getMember(name);
            known.put(name, function);
        }
        return function;
    }

    /** Parses user code; the result is the value of its last expression. */
    public Value eval(Source source) {
        return context.eval(source);
    }

    /** A new JavaScript array of the realm. */
    public Value newArray(Object... elements) {
        return library.newArray(elements);
    }

    /** A new function of the realm, for Java to call, that works on the engine's own objects. */
    public NativeFunction newFunction(NativeFunction.Body body) {
        return new NativeFunction(context, body);
    }

    /** The engine's own value behind a value of the realm. */
    public Object ownValue(Value value) {
        Object[] found = new Object[1];
        newFunction(
                        own -> {
                            found[0] = own[0];
                            return Undefined.instance;
                        })
                .run(value);
        return found[0];
    }

    /** The object of the host behind one of the engine's own values. */
    public static Object hostObject(Object value) {
        return JSRealm.get(null).getEnv().asHostObject(value);
    }

    /**
     * A method that js-lib puts into the place of {@code whole}.
     *
     * @param fail throws what the method's body has thrown
     */
    public NativeMethod newMethod(Value whole, Value fail, NativeMethod.Body body) {
        return new NativeMethod(this, whole, fail, body);
    }

    /**
     * The engine's key of a private field of js-lib's. Called by a native function of the realm.
     */
    public Object hiddenKey(String fieldName) {
        return engine.hiddenField(fieldName).key();
    }

    public boolean isClosed() {
        return closed;
    }

    /** A function of js-lib that runs the {@code process.nextTick} queue until it is empty. */
    public void setRunTicks(Value function) {
        runTicks = function;
    }

    /** Asks for the tick queue to be run after the promise jobs of the current task. */
    public void requestTicks() {
        ticksRequested = true;
    }

    boolean takeTicksRequest() {
        boolean requested = ticksRequested && !closed;
        ticksRequested = false;
        return requested;
    }

    void runTicks() {
        if (runTicks != null) {
            runTicks.executeVoid();
        }
    }

    /**
     * Runs {@code task} with this realm on the stack, so that its promise jobs wait for the end.
     *
     * @throws RuntimeException what it throws
     */
    public void enter(Runnable task) {
        if (entrance == null) {
            newFunction(
                            none -> {
                                entrance = Entrance.here(this);
                                return Undefined.instance;
                            })
                    .run();
        }
        Objects.requireNonNull(entrance).run(task);
    }

    void resetLimits() {
        if (limited) {
            context.resetLimits();
        }
    }

    /** Runs {@code action} when the realm has been closed. Set before it is. */
    public void whenClosed(Runnable action) {
        whenClosed.set(action);
    }

    /** Ends the realm. If it is on the calling thread's stack, its code ends where it stands. */
    public void close() {
        closed = true;
        try {
            context.close(true);
        } finally {
            tellClosed();
        }
    }

    /** Ends the realm from any thread; code that is running in it is cancelled. */
    public void kill() {
        closed = true;
        try {
            context.close(true);
        } catch (PolyglotException alreadyCancelled) {
            // closing again what a cancel has closed
        } finally {
            tellClosed();
        }
    }

    private void tellClosed() {
        whenClosed.getAndSet(() -> {}).run();
    }

    LateBindings lateBindings() {
        return lateBindings;
    }

    Context context() {
        return context;
    }

    JsEngine engine() {
        return engine;
    }

    @Nullable Object binding(String bindingName) {
        return bindings.get(bindingName);
    }
}
