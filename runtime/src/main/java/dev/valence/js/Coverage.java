package dev.valence.js;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.management.ExecutionEvent;
import org.graalvm.polyglot.management.ExecutionListener;

/**
 * Counts how often the lines of user files run in the realms of an engine, whatever process they
 * run in. A statement that waits for a promise counts again when it goes on.
 *
 * <p>Threads: any. Life: {@link #close} ends the counting; what has been counted stays.
 */
public final class Coverage implements AutoCloseable {
    /** What is put before the text of each ES module, and differs every time. */
    private static final Pattern MODULE_HEAD =
            Pattern.compile("^__valence_module__\\([^)]*\\)\\(import\\.meta\\);");

    private final JsEngine engine;
    private final Predicate<Path> wanted;
    private final Map<Source, Optional<Program>> sources =
            Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Program, AtomicLongArray> counts = new ConcurrentHashMap<>();
    private final ExecutionListener listener;

    /** A file, or a script in it on the lines that it has there. */
    private record Program(Path file, String text) {}

    Coverage(JsEngine engine, Predicate<Path> wanted) {
        this.engine = engine;
        this.wanted = wanted;
        listener =
                ExecutionListener.newBuilder()
                        .statements(true)
                        .sourceFilter(source -> program(source).isPresent())
                        .onEnter(this::entered)
                        .attach(engine.engine());
    }

    private void entered(ExecutionEvent event) {
        SourceSection section = event.getLocation();
        if (!isOurs(section)) {
            program(section.getSource())
                    .map(counts::get)
                    .ifPresent(lines -> lines.incrementAndGet(section.getStartLine()));
        }
    }

    /** What is around a CommonJS module or before an ES module is no statement of the file. */
    private static boolean isOurs(SourceSection section) {
        if (section.getCharIndex() > 0) {
            return false;
        }
        String code = section.getCharacters().toString();
        return MODULE_HEAD.matcher(code).matches()
                || code.length() == section.getSource().getLength() && code.endsWith("\n})");
    }

    private Optional<Program> program(Source source) {
        return source.isInternal() || !UserCode.mayBeFile(source)
                ? Optional.empty()
                : sources.computeIfAbsent(source, this::newProgram);
    }

    private Optional<Program> newProgram(Source source) {
        Optional<Program> program =
                UserCode.file(source).filter(wanted).map(file -> new Program(file, text(source)));
        int lines = source.getLineCount();
        program.ifPresent(p -> counts.computeIfAbsent(p, q -> new AtomicLongArray(lines + 2)));
        return program;
    }

    private static String text(Source source) {
        return MODULE_HEAD.matcher(source.getCharacters()).replaceFirst("");
    }

    /** For each file of which something was loaded, how often each of its lines has run. */
    public SortedMap<Path, SortedMap<Integer, Long>> lines() {
        SortedMap<Path, SortedMap<Integer, Long>> files = new TreeMap<>();
        Realm realm = new Realm(engine, "coverage", null, 0);
        try {
            counts.forEach(
                    (program, counted) -> {
                        SortedMap<Integer, Long> lines =
                                files.computeIfAbsent(program.file(), file -> new TreeMap<>());
                        for (int line : linesThatCanRun(realm, program.text())) {
                            lines.merge(line, counted.get(line), Long::sum);
                        }
                    });
        } finally {
            realm.close();
        }
        return files;
    }

    private static int[] linesThatCanRun(Realm realm, String text) {
        String numbers = realm.function("test/lines", "linesThatCanRun").execute(text).asString();
        return numbers.isEmpty()
                ? new int[0]
                : Arrays.stream(numbers.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public void close() {
        listener.close();
    }
}
