package dev.valence.jmh;

import dev.valence.clone.CloneData;
import dev.valence.clone.CloneSupport;
import dev.valence.clone.Cloner;
import dev.valence.js.JsEngine;
import dev.valence.js.Realm;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The two halves of a structured clone, by Electron's serializer, from one realm into another. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class CloneValue {
    private static final Map<String, String> VALUES =
            Map.of(
                    "number",
                    "42",
                    "record",
                    "{ id: 7, method: 'move', done: false, weight: 3.5, tags: ['a', 'b'],"
                            + " from: { x: 1, y: 1 }, to: { x: 2, y: 3 }, note: null }",
                    "objects",
                    "Array.from({ length: 1000 }, (_, id) =>"
                            + " ({ id, name: `name ${id}`, active: true, score: id * 1.5 }))",
                    "numbers",
                    "Array.from({ length: 100000 }, (_, index) => index)",
                    "bytes",
                    "new Uint8Array(1 << 20)");

    @Param({"number", "record", "objects", "numbers", "bytes"})
    public String of;

    private JsEngine engine;
    private Realm sender;
    private Realm receiver;
    private Cloner sending;
    private Cloner receiving;
    private Value value;
    private CloneData data;

    @Setup
    public void start() {
        engine = new JsEngine();
        sender = new Realm(engine, "sender", null, 0);
        receiver = new Realm(engine, "receiver", null, 0);
        sending = new Cloner(new CloneSupport(sender));
        receiving = new Cloner(new CloneSupport(receiver));
        String expression = "(" + VALUES.get(of) + ")";
        value = sender.eval(Source.newBuilder("js", expression, "value.js").buildLiteral());
        data = sending.writeElectron(value);
    }

    @Benchmark
    public CloneData encode() {
        return sending.writeElectron(value);
    }

    @Benchmark
    public Object decode() {
        return receiving.readElectron(data);
    }

    @TearDown
    public void stop() {
        sender.close();
        receiver.close();
        engine.close();
    }
}
