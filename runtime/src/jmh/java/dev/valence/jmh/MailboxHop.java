package dev.valence.jmh;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.ParallelScheduler;
import dev.valence.loop.Scheduler;
import dev.valence.port.Mailbox;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.Receiver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A message that is passed on between two loops by two mailboxes; no JavaScript. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class MailboxHop {
    private static final int HOPS = 100_000;

    @Param({"parallel", "deterministic"})
    public String scheduler;

    private Scheduler running;
    private Mailbox ping;
    private Mailbox pong;
    private int left;

    @Setup
    public void start() {
        running =
                scheduler.equals("parallel")
                        ? new ParallelScheduler()
                        : new DeterministicScheduler(1);
        ping = new Mailbox();
        pong = new Mailbox();
        ping.attach(loop("ping"), passingOn(pong));
        pong.attach(loop("pong"), passingOn(ping));
    }

    private Loop loop(String name) {
        return running.newLoop(name, Throwable::printStackTrace);
    }

    private Receiver passingOn(Mailbox to) {
        return new Receiver() {
            @Override
            public void message(Message message) {
                if (--left > 0) {
                    to.put(message);
                }
            }

            @Override
            public void closed() {}
        };
    }

    @Benchmark
    @OperationsPerInvocation(HOPS)
    public void hop() throws InterruptedException {
        left = HOPS;
        ping.put(new Message(new Payload() {}, List.of()));
        running.awaitIdle(Duration.ofDays(1));
    }

    @TearDown
    public void stop() {
        running.close();
    }
}
