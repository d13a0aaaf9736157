package dev.valence.js;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;
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
    private final JsEngine engine;
    private final Predicate<Path> wanted;
    private final Map<Source, Optional<Counted>> sources = new ConcurrentHashMap<>();
    private final ExecutionListener listener;

    private record Counted(Path file, AtomicLongArray lines) {}

    Coverage(JsEngine engine, Predicate<Path> wanted) {
        this.engine = engine;
        this.wanted = wanted;
        listener =
                ExecutionListener.newBuilder()
                        .statements(true)
                        .sourceFilter(source -> counted(source).isPresent())
                        .onEnter(this::entered)
                        .attach(engine.engine());
    }

    private void entered(ExecutionEvent event) {
        SourceSection section = event.getLocation();
        counted(section.getSource())
                .filter(counted -> !isWrapper(section))
                .ifPresent(counted -> counted.lines().incrementAndGet(section.getStartLine()));
    }

    /** The function around a CommonJS module is no statement of the file. */
    private static boolean isWrapper(SourceSection section) {
        return section.getCharIndex() == 0
                && section.getCharLength() == section.getSource().getLength()
                && section.getCharacters().toString().endsWith("\n})");
    }

    private Optional<Counted> counted(Source source) {
        return source.isInternal() || !UserCode.mayBeFile(source)
                ? Optional.empty()
                : sources.computeIfAbsent(source, this::newCounted);
    }

    private Optional<Counted> newCounted(Source source) {
        return UserCode.file(source)
                .filter(wanted)
                .map(file -> new Counted(file, lines(source)));
    }

    private static AtomicLongArray lines(Source source) {
        return new AtomicLongArray(source.getLineCount() + 2);
    }

    /** For each file of which something was loaded, how often each of its lines has run. */
    public SortedMap<Path, SortedMap<Integer, Long>> lines() {
        SortedMap<Path, SortedMap<Integer, Long>> files = new TreeMap<>();
        Realm realm = new Realm(engine, "coverage", null, 0);
        try {
            if (System.getenv("COVD")!=null) sources.keySet().forEach(s -> { String t=s.getCharacters().toString(); System.err.println(s.getName()+" "+s.getPath()+" "+t.length()+" "+t.substring(0,Math.min(80,t.length())).replace("\n","|")); });
        sources.forEach((source, counted) -> counted.ifPresent(c -> add(files, source, c, realm)));
        } finally {
            realm.close();
        }
        return files;
    }

    private static void add(
            SortedMap<Path, SortedMap<Integer, Long>> files,
            Source source,
            Counted counted,
            Realm realm) {
        SortedMap<Integer, Long> lines =
                files.computeIfAbsent(counted.file(), file -> new TreeMap<>());
        for (int line : linesThatCanRun(realm, source)) {
            lines.merge(line, counted.lines().get(line), Long::sum);
        }
    }

    private static int[] linesThatCanRun(Realm realm, Source source) {
        String numbers =
                realm.require("test/lines")
                        .getMember("linesThatCanRun")
                        .execute(source.getCharacters().toString())
                        .asString();
        return numbers.isEmpty()
                ? new int[0]
                : Arrays.stream(numbers.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public void close() {
        listener.close();
    }
}
