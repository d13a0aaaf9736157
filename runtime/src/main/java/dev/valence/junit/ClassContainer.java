package dev.valence.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/**
 * A class that stands for files of tests.
 *
 * <p>Threads: confined to discovery, then to execution.
 */
final class ClassContainer extends AbstractTestDescriptor {
    static final String SEGMENT = "class";

    ClassContainer(UniqueId parent, Class<?> type) {
        super(id(parent, type), type.getSimpleName(), ClassSource.from(type));
    }

    static UniqueId id(UniqueId parent, Class<?> type) {
        return parent.append(SEGMENT, type.getName());
    }

    /** What reports call its tests' class. */
    @Override
    public String getLegacyReportingName() {
        return getUniqueId().getLastSegment().getValue();
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
