package dev.valence.jmh;

import dev.valence.js.Agent;
import dev.valence.js.JsEngine;
import dev.valence.js.Realm;
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

/** A task that calls one function, with one world to enter, or a page's two. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class ContextEntry {
    @Param({"1", "2"})
    public int worlds;

    private JsEngine engine;
    private Agent agent;
    private Value function;

    @Setup
    public void start() {
        engine = new JsEngine();
        agent = new Agent();
        for (int world = 0; world < worlds; world++) {
            agent.add(new Realm(engine, "world " + world, null, 0));
        }
        function =
                agent.realms()
                        .get(0)
                        .eval(Source.newBuilder("js", "(() => {})", "f.js").buildLiteral());
    }

    @Benchmark
    public void task() {
        agent.run(() -> function.executeVoid());
    }

    @TearDown
    public void stop() {
        agent.realms().forEach(Realm::close);
        engine.close();
    }
}
