package dev.valence.explore;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A small program of loops that send each other words; the log is what one of them receives. */
final class Program {
    private final DeterministicScheduler scheduler;
    final List<String> log = new ArrayList<>();

    private Program(DeterministicScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Runs it once, and gives what has been logged. */
    static List<String> run(Course course, Consumer<Program> body) {
        try (DeterministicScheduler scheduler = new DeterministicScheduler(1, course, () -> {})) {
            Program program = new Program(scheduler);
            body.accept(program);
            scheduler.awaitIdle(Duration.ofHours(1));
            return List.copyOf(program.log);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Loop loop(String name) {
        return scheduler.newLoop(name, failure -> log.add(failure.toString()));
    }

    /** Has {@code from} send words to {@code to}, in one mailbox. */
    void send(Loop from, Loop to, String... words) {
        TaskSource mailbox = TaskSource.remote();
        from.post(
                TaskSource.remote(),
                () -> {
                    for (String word : words) {
                        to.post(mailbox, () -> log.add(word));
                    }
                });
    }

    /** Has {@code from} say something to {@code to} that ends it, and logs the word. */
    void end(Loop from, Loop to, String word) {
        TaskSource mailbox = TaskSource.remote();
        from.post(
                TaskSource.remote(),
                () ->
                        to.post(
                                mailbox,
                                () -> {
                                    log.add(word);
                                    to.stop();
                                }));
    }
}
