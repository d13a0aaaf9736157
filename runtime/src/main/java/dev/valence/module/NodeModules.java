package dev.valence.module;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code node_modules} folders that are searched from a folder, nearest first.
 *
 * <p>Threads: any; keeps no state.
 */
public final class NodeModules {
    private NodeModules() {}

    public static List<Path> above(Path folder) {
        List<Path> found = new ArrayList<>();
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (!Packages.isNodeModules(at)) {
                found.add(at.resolve("node_modules"));
            }
        }
        return List.copyOf(found);
    }
}
