package dev.valence.js;

import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * One GraalVM engine and the js-lib sources parsed for it, shared by all realms of a runtime.
 *
 * <p>Threads: any. Life: {@link #close} after every realm is closed.
 */
public final class JsEngine implements AutoCloseable {
    /** The intrinsics of js-lib's whose body is Java. */
    record Natives(ArrayPush push, UncurryThis uncurryThis, WhenSettled whenSettled) {}

    private static final String LIBRARY_ROOT = "/valence/js-lib/";

    private final Engine engine;
    private final Map<String, Source> library = new ConcurrentHashMap<>();
    private final Map<Class<?>, Source> facades = new ConcurrentHashMap<>();
    private final Map<Class<?>, Source> lateFacades = new ConcurrentHashMap<>();
    private final Source bootstrap = internal("valence:bootstrap", readLibrary("common/bootstrap"));
    private final Map<String, Source> generated = new ConcurrentHashMap<>();
    private final Map<String, HiddenField> hiddenFields = new ConcurrentHashMap<>();
    private final Map<String, List<LazyExport>> lazyExports = new ConcurrentHashMap<>();
    private final Map<JSFunctionData, Uncurried> uncurried = new ConcurrentHashMap<>();
    private final @Nullable Probe probe;
    private @Nullable Natives natives;
    private @Nullable AheadParser aheadParser;

    public JsEngine() {
        this(null);
    }

    /** An engine whose realms are watched by a test. */
    JsEngine(@Nullable Probe probe) {
        this.probe = probe;
        EngineLocals.moveToFields();
        engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        EngineClasses.initialize();
    }

    /**
     * Parses what an app with a window needs while it starts, where there is a core for that. By
     * whoever has made the engine, once.
     */
    public void parseAhead() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            aheadParser = new AheadParser(this);
        }
    }

    /** Counts from now on which lines of the files that {@code wanted} accepts run. */
    public Coverage cover(Predicate<Path> wanted) {
        return new Coverage(this, wanted);
    }

    /** Whether a test watches its realms, in the order in which the app makes them. */
    public boolean isWatched() {
        return probe != null;
    }

    Engine engine() {
        return engine;
    }

    @Nullable Probe probe() {
        return probe;
    }

    /** The first code of every realm. */
    Source bootstrap() {
        return bootstrap;
    }

    /**
     * A js-lib module such as {@code browser/init}, wrapped as a function; if others come with it,
     * that in a function that gets {@code keep}.
     */
    Source library(String id) {
        return library.computeIfAbsent(id, JsEngine::loadLibrary);
    }

    /** The source of the facade for a binding class. */
    Source facade(Class<?> binding) {
        return facades.computeIfAbsent(binding, FacadeSource::of);
    }

    /** The source of the facade for a binding that may be provided later. */
    Source lateFacade(Class<?> binding) {
        return lateFacades.computeIfAbsent(binding, FacadeSource::late);
    }

    /** Code that js-lib has written: the first text under a name is that of all realms. */
    Source generated(String name, Supplier<String> text) {
        Source known = generated.get(name);
        if (known != null) {
            return known;
        }
        Source made = internal("valence:generated/" + name, text.get());
        Source first = generated.putIfAbsent(name, made);
        return first == null ? made : first;
    }

    /** Called inside a context. */
    synchronized Natives natives() {
        if (natives == null) {
            natives = new Natives(new ArrayPush(), new UncurryThis(this), new WhenSettled());
        }
        return natives;
    }

    /** The current realm's function that calls a method with its first argument as {@code this}. */
    Object uncurried(JSFunctionObject method) {
        return uncurried.computeIfAbsent(method.getFunctionData(), Uncurried::new).of(method);
    }

    /**
     * Properties that are listed in a text, which is asked for once.
     *
     * @param key what the list is called among all
     */
    List<LazyExport> lazyExports(String key, boolean enumerable, Supplier<String> text) {
        return lazyExports.computeIfAbsent(
                key, first -> LazyExport.listedIn(text.get(), enumerable));
    }

    /** Called inside a context. */
    HiddenField hiddenField(String name) {
        return hiddenFields.computeIfAbsent(name, HiddenField::new);
    }

    private static Source loadLibrary(String id) {
        List<String> others = Bundles.with(id);
        String text = others.isEmpty() ? module(id) : bundle(id, others);
        return internal("valence:" + id, text);
    }

    /** A function that hands the other modules to {@code keep(id, module)} and returns this one. */
    private static String bundle(String id, List<String> others) {
        StringBuilder text = new StringBuilder("(function (keep) {\n");
        for (String other : others) {
            text.append("keep('").append(other).append("', ").append(module(other)).append(");\n");
        }
        return text.append("return ").append(module(id)).append(";\n})").toString();
    }

    private static String module(String id) {
        String head =
                id.startsWith("vendor/")
                        ? "(function (exports, require, module, process, Buffer) {"
                        : "(function (exports, require, module, binding, primordials) {";
        return head + readLibrary(id) + "\n})";
    }

    static Source internal(String name, String text) {
        return Source.newBuilder("js", text, name).internal(true).cached(true).buildLiteral();
    }

    static String readLibrary(String id) {
        String path = LIBRARY_ROOT + id + ".js";
        try (InputStream in = JsEngine.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("js-lib has no module " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (aheadParser != null) {
            aheadParser.close();
        }
        engine.close(true);
    }
}
