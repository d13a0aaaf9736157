package dev.valence.bench;

import dev.valence.bench.Program.Kind;
import java.util.List;

/** The programs in their full size. */
final class Programs {
    static final Program VERSION = new Program(Kind.VERSION, "version", 1, 1, List.of());
    static final Program HELLO = new Program(Kind.HELLO, "hello", 1, 1, List.of());
    static final Program WAITED_FOR =
            new Program(Kind.WAITED_FOR, "hello-waiting", 1, 1, List.of());
    static final Program HOP_NUMBER = Program.bench("hop-number", 100_000, 10);
    static final Program HOP_SEED = Program.bench("hop-number", 100_000, 10, "--seed", "1");
    static final Program HOP_OBJECT = Program.bench("hop-object", 100_000, 10);
    static final Program INVOKE = Program.bench("invoke", 100_000, 10);
    static final Program FLOOD = Program.bench("flood", 1_000_000, 10);
    static final Program ECHO_ARRAY = Program.bench("echo-array", 300, 2);
    static final Program ECHO_STRING = Program.bench("echo-string", 300, 2);
    static final Program TRANSFER = Program.bench("transfer", 100, 1);
    static final Program CLONE_OBJECTS = Program.bench("clone-objects", 300, 1);
    static final Program CLONE_NUMBERS = Program.bench("clone-numbers", 100, 1);
    static final Program CLONE_DOCUMENT = Program.bench("clone-document", 10, 1);
    static final Program BRIDGE = Program.bench("bridge", 200_000, 10);
    static final Program WINDOWS = Program.bench("windows", 1000, 2);
    static final Program RING = Program.bench("ring", 1000, 11);
    static final Program PORTS = Program.bench("ports", 100_000, 20);
    static final Program QUEUE = Program.bench("queue", 1_000_000, 10);
    static final Program PAYLOAD = Program.bench("payload", 64 << 20, 16);

    private Programs() {}
}
