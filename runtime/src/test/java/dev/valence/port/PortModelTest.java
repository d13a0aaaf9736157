package dev.valence.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random programs of ports on four loops against a model: for every direction of every pipe, what
 * was sent and what was received, whoever held its ends. Messages carry their direction's name and
 * number; a carrier's ports are adopted by whoever receives them.
 */
class PortModelTest {
    private static final int STEPS = 400;
    private static final int PROGRAMS = 100;

    /** One direction of a pipe. */
    private static final class Direction {
        final List<Integer> sent = new ArrayList<>();
        final List<Integer> received = new ArrayList<>();
        int closes;
    }

    private record Numbered(Direction direction, int number) implements Payload {}

    /** A pipe's end as the model knows it: identity is kept while it travels. */
    private static final class End {
        final Direction in;
        final Direction out;

        End(Direction in, Direction out) {
            this.in = in;
            this.out = out;
        }
    }

    /** A port that somebody holds. */
    private record Held(Port port, End end) {}

    /** One process of the program; its fields are confined to its loop. */
    private final class Process {
        final Loop loop;
        final PortScope scope;
        final List<Held> held = new ArrayList<>();
        final SplittableRandom random;

        Process(String name, SplittableRandom random) {
            this.loop = scheduler.newLoop(name, failures::add);
            this.scope = new PortScope(loop);
            this.random = random;
        }

        void adopt(PipeEnd pipeEnd, End end) {
            held.add(new Held(scope.adopt(pipeEnd), end));
        }

        void step(int left) {
            if (left > 0) {
                act();
                loop.schedule(random.nextInt(4), true, () -> step(left - 1));
            }
        }

        private void act() {
            if (held.size() < 2 || random.nextInt(10) == 0) {
                open();
                return;
            }
            Held one = held.get(random.nextInt(held.size()));
            switch (random.nextInt(16)) {
                case 0 -> close(one);
                case 1 -> transfer(one, held.get(random.nextInt(held.size())));
                case 2, 3, 4 -> one.port().start(new Log(one.end().in));
                default -> post(one, List.of(), List.of());
            }
        }

        private void open() {
            Pipe pipe = Pipe.create();
            Direction there = new Direction();
            Direction back = new Direction();
            directions.add(there);
            directions.add(back);
            adopt(pipe.first(), new End(back, there));
            processes
                    .get(random.nextInt(processes.size()))
                    .give(pipe.second(), new End(there, back));
        }

        void give(PipeEnd pipeEnd, End end) {
            loop.post(TaskSource.local(), () -> adopt(pipeEnd, end));
        }

        private void close(Held one) {
            one.port().close();
            held.remove(one);
        }

        private void transfer(Held carrier, Held carried) {
            if (carrier != carried) {
                held.remove(carried);
                post(carrier, List.of(carried.port().neuter()), List.of(carried.end()));
            }
        }

        private void post(Held from, List<PipeEnd> pipeEnds, List<End> ends) {
            Direction out = from.end().out;
            int number = out.sent.size();
            out.sent.add(number);
            from.port().post(new Message(new Carried(new Numbered(out, number), ends), pipeEnds));
        }

        private final class Log implements Receiver {
            private final Direction direction;

            Log(Direction direction) {
                this.direction = direction;
            }

            @Override
            public void message(Message message) {
                assertThat(loop.isCurrent()).isTrue();
                Carried carried = (Carried) message.payload();
                assertThat(carried.numbered().direction()).isSameAs(direction);
                assertThat(direction.closes).isZero();
                direction.received.add(carried.numbered().number());
                for (int i = 0; i < message.ends().size(); i++) {
                    adopt(message.ends().get(i), carried.ends().get(i));
                }
            }

            @Override
            public void closed() {
                direction.closes++;
            }
        }
    }

    private record Carried(Numbered numbered, List<End> ends) implements Payload {}

    private final List<Throwable> failures = new ArrayList<>();
    private final List<Direction> directions = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private DeterministicScheduler scheduler;

    @ParameterizedTest
    @ValueSource(longs = {0, 1000, 2000, 3000, 4000})
    void everyPortReceivesAPrefixOfWhatWasSentToItAndCloseAtMostOnceAndLast(long first)
            throws InterruptedException {
        int received = 0;
        int closes = 0;
        for (long seed = first; seed < first + PROGRAMS; seed++) {
            run(seed);
            directions.forEach(this::check);
            assertThat(failures).as("seed %d", seed).isEmpty();
            received += directions.stream().mapToInt(d -> d.received.size()).sum();
            closes += directions.stream().mapToInt(d -> d.closes).sum();
            directions.clear();
            processes.clear();
        }
        assertThat(received).isGreaterThan(PROGRAMS * 10);
        assertThat(closes).isGreaterThan(PROGRAMS);
    }

    private void run(long seed) throws InterruptedException {
        scheduler = new DeterministicScheduler(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 4; i++) {
            processes.add(new Process("process " + i, random.split()));
        }
        processes.forEach(p -> p.loop.post(TaskSource.local(), () -> p.step(STEPS / 4)));
        assertThat(scheduler.awaitIdle(Duration.ofHours(1))).isTrue();
        scheduler.close();
    }

    private void check(Direction direction) {
        int received = direction.received.size();
        assertThat(direction.received).isEqualTo(direction.sent.subList(0, received));
        assertThat(direction.closes).isLessThanOrEqualTo(1);
    }
}
