package dev.valence.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/**
 * Finds files of tests: by name, in folders, by classes that stand for them, and by identifiers of
 * what has run before.
 *
 * <p>Threads: confined to discovery.
 */
final class Selection implements SelectorResolver {
    static boolean stands(Class<?> type) {
        return type.isAnnotationPresent(JavaScriptTests.class);
    }

    @Override
    public Resolution resolve(FileSelector selector, Context context) {
        Path file = selector.getPath();
        return TestFiles.isPossible(file)
                ? match(context, engine -> addFile(engine, file, "", List.of()))
                : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(DirectorySelector selector, Context context) {
        Set<Match> matches =
                TestFiles.of(selector.getPath()).stream()
                        .map(file -> add(context, engine -> addFile(engine, file, "", List.of())))
                        .collect(Collectors.toSet());
        return matches.isEmpty() ? Resolution.unresolved() : Resolution.matches(matches);
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> type = selector.getJavaClass();
        return stands(type)
                ? match(context, engine -> addClass(engine, type, null, List.of()))
                : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        List<UniqueId.Segment> segments = selector.getUniqueId().getSegments();
        if (segments.size() < 2) {
            return Resolution.unresolved();
        }
        UniqueId.Segment first = segments.get(1);
        return switch (first.getType()) {
            case FileContainer.SEGMENT ->
                    match(context, engine -> addFile(engine, path(first), "", titles(segments, 2)));
            case ClassContainer.SEGMENT -> ofClass(first.getValue(), segments, context);
            default -> Resolution.unresolved();
        };
    }

    private static Resolution ofClass(
            String name, List<UniqueId.Segment> segments, Context context) {
        Class<?> type = ReflectionSupport.tryToLoadClass(name).toOptional().orElse(null);
        if (type == null || !stands(type)) {
            return Resolution.unresolved();
        }
        Path file = segments.size() > 2 ? path(segments.get(2)) : null;
        return match(context, engine -> addClass(engine, type, file, titles(segments, 3)));
    }

    private static Path path(UniqueId.Segment segment) {
        return Path.of(segment.getValue());
    }

    private static List<String> titles(List<UniqueId.Segment> segments, int from) {
        return segments.stream().skip(from).map(UniqueId.Segment::getValue).toList();
    }

    private static Resolution match(
            Context context, Function<TestDescriptor, TestDescriptor> addition) {
        return Resolution.match(add(context, addition));
    }

    private static Match add(Context context, Function<TestDescriptor, TestDescriptor> addition) {
        return Match.exact(
                context.addToParent(engine -> Optional.of(addition.apply(engine))).orElseThrow());
    }

    /** Files of a class, or one of them; what is there already is chosen too. */
    private static TestDescriptor addClass(
            TestDescriptor engine, Class<?> type, @Nullable Path only, List<String> titles) {
        TestDescriptor container =
                child(
                        engine,
                        ClassContainer.id(engine.getUniqueId(), type),
                        () -> new ClassContainer(engine.getUniqueId(), type));
        JavaScriptTests tests = type.getAnnotation(JavaScriptTests.class);
        if (only != null) {
            addFile(container, only, tests.grep(), titles);
            return container;
        }
        for (String path : tests.value()) {
            TestFiles.of(Path.of(path))
                    .forEach(file -> addFile(container, file, tests.grep(), List.of()));
        }
        return container;
    }

    private static TestDescriptor addFile(
            TestDescriptor parent, Path file, String grep, List<String> titles) {
        FileContainer container =
                (FileContainer)
                        child(
                                parent,
                                FileContainer.id(parent.getUniqueId(), file),
                                () -> new FileContainer(parent.getUniqueId(), file, grep));
        container.choose(titles);
        return container;
    }

    private static TestDescriptor child(
            TestDescriptor parent, UniqueId id, Supplier<TestDescriptor> creation) {
        for (TestDescriptor child : parent.getChildren()) {
            if (child.getUniqueId().equals(id)) {
                return child;
            }
        }
        TestDescriptor child = creation.get();
        parent.addChild(child);
        return child;
    }
}
