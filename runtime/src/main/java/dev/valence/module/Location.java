package dev.valence.module;

import java.nio.file.Path;

/** What a specifier leads to. Immutable. */
public sealed interface Location {
    /** A file; its path is absolute. */
    record File(Path path) implements Location {}

    /** A module of the runtime, named without {@code node:}. */
    record Builtin(String name) implements Location {}
}
