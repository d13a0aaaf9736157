package dev.valence.clone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.valence.fuzz.Seeds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random graphs arrive as they were, and as Node's structuredClone makes them. The graphs, and the
 * text that says everything of a graph that a clone must keep, are in random-graphs.js; the text of
 * the graph itself is the oracle that needs no Node.
 *
 * <p>Budget: 100,000 graphs in 35 seconds on two cores, and 20,000 against Node in 8; {@code
 * -Dvalence.fuzz.seeds=N} runs so many.
 */
class RandomGraphsTest {
    private static final int GRAPHS = 100_000;
    private static final int THREADS = 2;

    @TempDir private Path folder;

    @Test
    void everyGraphArrivesAsItWas() {
        long[] seeds = Seeds.upTo(GRAPHS).toArray();
        IntStream.range(0, THREADS)
                .parallel()
                .forEach(
                        thread -> {
                            try (Journey journey = new Journey()) {
                                for (int i = thread; i < seeds.length; i += THREADS) {
                                    journey.check(seeds[i]);
                                }
                            }
                        });
    }

    @Test
    void aCloneIsWhatNodeMakesOfIt() throws Exception {
        assumeThat(nodeVersion()).as("Node 20 or newer on the path").isGreaterThanOrEqualTo(20);
        long[] seeds = Seeds.upTo(GRAPHS / 5).toArray();
        List<String> byNode = digestsByNode(seeds[0], seeds[seeds.length - 1]);
        int notByNode = 0;
        try (Journey journey = new Journey()) {
            for (int i = 0; i < seeds.length; i++) {
                if (byNode.get(i).equals("-")) {
                    notByNode++;
                } else {
                    assertThat(digest(journey.arrived(seeds[i])))
                            .as(Seeds.replay(RandomGraphsTest.class, seeds[i]))
                            .isEqualTo(byNode.get(i));
                }
            }
        }
        assertThat(notByNode).isLessThanOrEqualTo(seeds.length / 20 + 1);
    }

    /** Two realms and what they know of graphs. */
    private static final class Journey implements AutoCloseable {
        private final TwoRealms realms = new TwoRealms();
        private final Value here = TwoRealms.eval(realms.sender, resource("random-graphs.js"));
        private final Value there = TwoRealms.eval(realms.receiver, resource("random-graphs.js"));

        void check(long seed) {
            String name = Seeds.replay(RandomGraphsTest.class, seed);
            Value graph = here.invokeMember("graph", (int) seed);
            Value copy = send(graph);
            assertThat(describe(there, copy)).as(name).isEqualTo(describe(here, graph));
            if (seed % 16 == 0) {
                assertThat(there.invokeMember("isOurs", copy).asBoolean()).as(name).isTrue();
            }
        }

        String arrived(long seed) {
            return describe(there, send(here.invokeMember("graph", (int) seed)));
        }

        private Value send(Value graph) {
            CloneData data = realms.sending.writer().write(graph, Transfer.electron());
            return (Value) realms.receiving.reader().read(data, Flavour.ELECTRON);
        }

        private static String describe(Value graphs, Value value) {
            return graphs.invokeMember("describe", value).asString();
        }

        @Override
        public void close() {
            realms.close();
        }
    }

    private List<String> digestsByNode(long first, long last) throws Exception {
        Path graphs = Files.writeString(folder.resolve("graphs.js"), resource("random-graphs.js"));
        Path script = Files.writeString(folder.resolve("clones.js"), resource("clones-in-node.js"));
        String out = output("node", script.toString(), graphs.toString(), "" + first, "" + last);
        return out.lines().toList();
    }

    /** 0 if there is none. */
    private static int nodeVersion() throws InterruptedException {
        try {
            return Integer.parseInt(
                    output("node", "-p", "parseInt(process.versions.node)").strip());
        } catch (IOException none) {
            return 0;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return out;
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }

    static String resource(String name) {
        try (InputStream in = RandomGraphsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
