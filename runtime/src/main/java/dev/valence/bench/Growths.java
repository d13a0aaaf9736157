package dev.valence.bench;

import static dev.valence.bench.Contestant.NODE;
import static dev.valence.bench.Contestant.VALENCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What has to grow linearly. */
final class Growths {
    private static final Set<Contestant> BOTH = EnumSet.of(VALENCE, NODE);

    private Growths() {}

    static List<Growth> all() {
        return List.of(
                new Growth(
                        "growth-windows",
                        "windows (for Node, workers)",
                        "ms to open them all",
                        Programs.WINDOWS,
                        BOTH),
                new Growth(
                        "growth-queue",
                        "queued messages",
                        "ms to post and to read them all",
                        Programs.QUEUE,
                        BOTH),
                new Growth(
                        "growth-payload",
                        "bytes of a Uint8Array",
                        "us there and back",
                        Programs.PAYLOAD,
                        BOTH));
    }
}
