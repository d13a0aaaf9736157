package dev.valence.testing;

import dev.valence.process.Output;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * What happens in the run of a file and what its apps print, in one order, from the threads that
 * run it to the one that listens.
 *
 * <p>Threads: any writes, one plays.
 */
final class Transcript implements Output {
    private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

    private sealed interface Entry {}

    private record Happened(TestEvent event) implements Entry {}

    private record Printed(Consumer<Output> what) implements Entry {}

    private record Over() implements Entry {}

    void event(TestEvent event) {
        entries.add(new Happened(event));
    }

    void over() {
        entries.add(new Over());
    }

    @Override
    public void console(String process, String level, String text) {
        entries.add(new Printed(output -> output.console(process, level, text)));
    }

    @Override
    public void stdout(String text) {
        entries.add(new Printed(output -> output.stdout(text)));
    }

    @Override
    public void stderr(String text) {
        entries.add(new Printed(output -> output.stderr(text)));
    }

    @Override
    public void warn(String text) {
        entries.add(new Printed(output -> output.warn(text)));
    }

    /** Tells everything as it comes, until it is over. */
    void play(Consumer<TestEvent> listener, Output output) throws InterruptedException {
        for (Entry entry = entries.take(); !(entry instanceof Over); entry = entries.take()) {
            if (entry instanceof Happened happened) {
                listener.accept(happened.event());
            } else if (entry instanceof Printed printed) {
                printed.what().accept(output);
            }
        }
    }
}
