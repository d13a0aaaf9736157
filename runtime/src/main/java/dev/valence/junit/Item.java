package dev.valence.junit;

import dev.valence.testing.TestEvent;
import java.io.File;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * A suite or a test, which is known since its file runs.
 *
 * <p>Threads: confined to execution.
 */
final class Item extends AbstractTestDescriptor {
    private final Type type;
    private final String fullTitle;

    private Item(TestDescriptor parent, Type type, TestEvent event) {
        this(parent, type, event.title(), event.fullTitle(), source(event));
    }

    private Item(
            TestDescriptor parent,
            Type type,
            String title,
            String fullTitle,
            @Nullable TestSource source) {
        super(
                Titles.id(parent, type == Type.TEST ? "test" : "suite", title),
                title.isEmpty() ? "(no title)" : title,
                source);
        this.type = type;
        this.fullTitle = fullTitle;
        parent.addChild(this);
    }

    static Item suite(TestDescriptor parent, TestEvent event) {
        return new Item(parent, Type.CONTAINER, event);
    }

    static Item test(TestDescriptor parent, TestEvent event) {
        return new Item(parent, Type.TEST, event);
    }

    private static @Nullable TestSource source(TestEvent event) {
        String place = event.place();
        if (place == null) {
            return null;
        }
        int colon = place.lastIndexOf(':');
        int line = Integer.parseInt(place.substring(colon + 1));
        return FileSource.from(new File(place.substring(0, colon)), FilePosition.from(line));
    }

    /** What flat reports, which have no suites, call it. */
    @Override
    public String getLegacyReportingName() {
        return fullTitle;
    }

    @Override
    public Type getType() {
        return type;
    }

    @Override
    public boolean mayRegisterTests() {
        return type == Type.CONTAINER;
    }
}
