package dev.valence.junit;

import dev.valence.testing.Sinks;
import dev.valence.testing.TestEvent;
import dev.valence.testing.TestFile;
import dev.valence.testing.TestSession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;

/**
 * Runs files, those that follow each other and want the same tests in one session.
 *
 * <p>Threads: confined.
 */
final class Execution {
    private final EngineExecutionListener listener;
    private final Parameters parameters;

    Execution(EngineExecutionListener listener, Parameters parameters) {
        this.listener = listener;
        this.parameters = parameters;
    }

    /** Runs a file, or those of a class. */
    void run(TestDescriptor container) {
        if (container instanceof FileContainer file) {
            runFiles(List.of(file));
            return;
        }
        listener.executionStarted(container);
        List<FileContainer> files =
                container.getChildren().stream().map(FileContainer.class::cast).toList();
        alike(files).forEach(this::runFiles);
        listener.executionFinished(container, TestExecutionResult.successful());
    }

    private static Collection<List<FileContainer>> alike(List<FileContainer> files) {
        List<List<FileContainer>> all = new ArrayList<>();
        @Nullable String grep = null;
        for (FileContainer file : files) {
            if (all.isEmpty() || !Objects.equals(grep, file.grep())) {
                all.add(new ArrayList<>());
                grep = file.grep();
            }
            all.get(all.size() - 1).add(file);
        }
        return all;
    }

    private void runFiles(List<FileContainer> files) {
        Reports reports = new Reports(files);
        try (TestSession session =
                new TestSession(parameters.settings(files.get(0).grep()), reports.sinks())) {
            session.run(files.stream().map(file -> TestFile.of(file.file())).toList(), reports);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JUnitException("interrupted", e);
        }
    }

    /** The reports of files, one after the other. */
    private final class Reports implements Consumer<TestEvent> {
        private final Deque<FileContainer> left;
        private @Nullable FileReport report;

        Reports(List<FileContainer> files) {
            left = new ArrayDeque<>(files);
        }

        @Override
        public void accept(TestEvent event) {
            if (event.type().equals("file")) {
                report = new FileReport(listener, left.remove(), parameters.seed());
            }
            if (report != null) {
                report.heard(event);
            }
        }

        Sinks sinks() {
            return new Sinks(
                    (process, level, text) -> printed("stdout", process + ": " + text),
                    text -> printed("stdout", text),
                    text -> printed("stderr", text),
                    text -> printed("stderr", "valence: " + text));
        }

        private void printed(String stream, String text) {
            if (report != null) {
                report.printed(stream, text);
            }
        }
    }
}
