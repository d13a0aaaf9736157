package dev.valence.clone;

import dev.valence.js.Realm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Functions that make an object of a given shape, compiled for shapes that a realm receives often:
 * {@code (v0, v1) => ({"id": v0, "method": v1})}. The shapes least recently seen are forgotten.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Constructors {
    private static final int MOST_SHAPES = 500;
    private static final int MOST_KEYS = 64;
    private static final int OFTEN = 4;

    private final Realm realm;
    private final Map<Shape, Cached> entries = new RecentlyUsed();

    Constructors(Realm realm) {
        this.realm = realm;
    }

    /** The constructor function, or null for a shape that is rare so far. */
    @Nullable Value find(Shape shape) {
        Cached entry = entries.get(shape);
        if (entry == null) {
            entry = new Cached();
            entries.put(shape, entry);
        }
        if (entry.function == null && entry.seen++ >= OFTEN && shape.size() <= MOST_KEYS) {
            entry.function = compile(shape);
        }
        return entry.function;
    }

    private Value compile(Shape shape) {
        String text = source(shape);
        return realm.eval(
                Source.newBuilder("js", text, "valence:clone").internal(true).buildLiteral());
    }

    static String source(Shape shape) {
        String parameters =
                IntStream.range(0, shape.size())
                        .mapToObj(i -> "v" + i)
                        .collect(Collectors.joining(", "));
        String properties =
                IntStream.range(0, shape.size())
                        .mapToObj(i -> property(shape.key(i)) + ": v" + i)
                        .collect(Collectors.joining(", "));
        return "'use strict'; (" + parameters + ") => ({" + properties + "})";
    }

    private static String property(String key) {
        return key.equals("__proto__") ? "[" + quote(key) + "]" : quote(key);
    }

    private static String quote(String key) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean plain = c == '_' || c == '$' || c < 128 && Character.isLetterOrDigit(c);
            out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return out.append('"').toString();
    }

    private static final class Cached {
        private int seen;
        private @Nullable Value function;
    }

    private static final class RecentlyUsed extends LinkedHashMap<Shape, Cached> {
        private static final long serialVersionUID = 1L;

        RecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, Cached> eldest) {
            return size() > MOST_SHAPES;
        }
    }
}
