package dev.valence.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that reports on a session: Mocha's reporters or the user's own, JUnit's XML in a file,
 * and GitHub's annotations. They hear of one run, however many files it has.
 *
 * <p>Threads: those that the session calls its listener on. Life: {@link #close} after the end.
 */
public final class Reports implements AutoCloseable {
    private static final Set<String> PER_FILE =
            Set.of("start", "end", "file", "file end", "left open", "diagnostic");
    private static final TestEvent ROOT =
            TestEvent.of(Map.of("type", "suite", "root", true, "titles", List.of("")));

    private final Path folder;
    private final List<Reporting> mocha = new ArrayList<>();
    private final JunitReport junit = new JunitReport();
    private final List<Path> junitFiles = new ArrayList<>();
    private final Annotations annotations;
    private final Sinks sinks;
    private String file = "";
    private double millis;
    private boolean started;

    /** Nothing reports yet; files are named as seen from {@code folder}. */
    public Reports(Path folder, Sinks sinks) {
        this.folder = folder;
        this.sinks = sinks;
        this.annotations = new Annotations(folder);
    }

    /**
     * Adds a reporter.
     *
     * @param name Mocha's for it, {@code junit}, a package or a file
     * @throws ConfigException if there is none
     */
    public void add(TestBench bench, String name, Map<String, ?> options, boolean color)
            throws InterruptedException {
        if (name.equals("junit")) {
            Object output = options.containsKey("output") ? options.get("output") : null;
            Object named = output == null ? options.get("mochaFile") : output;
            junitFiles.add(folder.resolve(named == null ? "test-results.xml" : named.toString()));
        } else {
            mocha.add(new Reporting(bench, name, options, color, folder, sinks));
        }
    }

    /** What tests print, in its place between what reporters print. */
    public Sinks sinksOfTests() {
        return new Sinks(
                (process, level, text) -> {
                    settle();
                    sinks.console(process, level, text);
                },
                text -> {
                    settle();
                    sinks.stdout(text);
                },
                text -> {
                    settle();
                    sinks.stderr(text);
                },
                line -> {
                    settle();
                    sinks.warn(line);
                });
    }

    private void settle() {
        try {
            for (Reporting reporter : mocha) {
                reporter.settle();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hears an event of a session. */
    public void tell(TestEvent event) {
        begin();
        if (event.type().equals("file")) {
            file = relative(String.valueOf(event.facts().get("file")));
        } else if (event.type().equals("test end")) {
            millis += event.duration();
        }
        if (event.type().equals("left open")) {
            sinksOfTests().warn(leftOpen(event));
        } else if (event.type().equals("diagnostic")) {
            sinksOfTests().warn(diagnostic(event));
        }
        junit.tell(event, file);
        annotations.tell(event);
        if (!PER_FILE.contains(event.type()) && !Boolean.TRUE.equals(event.facts().get("root"))) {
            mocha.forEach(reporter -> reporter.report(event));
        }
    }

    private static String leftOpen(TestEvent event) {
        String place = event.place();
        return event.fullTitle()
                + " left open: "
                + event.facts().get("what")
                + (place == null ? "" : " (" + place + ")");
    }

    private static String diagnostic(TestEvent event) {
        String title = event.fullTitle();
        return (title.isEmpty() ? "" : title + ": ") + event.facts().get("text");
    }

    private void begin() {
        if (!started) {
            started = true;
            TestEvent start = TestEvent.of(Map.of("type", "start", "total", 0));
            mocha.forEach(reporter -> reporter.report(start));
            mocha.forEach(reporter -> reporter.report(ROOT));
        }
    }

    private String relative(String path) {
        Path absolute = Path.of(path);
        return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute).toString();
    }

    /**
     * The session is over.
     *
     * @param annotate whether GitHub is told
     * @throws UnwrittenException if a file cannot be written
     */
    public void finish(int failures, boolean annotate) throws InterruptedException {
        begin();
        for (Reporting reporter : mocha) {
            reporter.report(ROOT.with(Map.of("type", "suite end")));
            reporter.finish(failures, Math.round(millis));
        }
        if (annotate) {
            annotations.lines().forEach(line -> sinks.stdout(line + "\n"));
        }
        for (Path path : junitFiles) {
            write(path);
        }
    }

    private void write(Path path) {
        try {
            Path parent = path.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(path, junit.xml());
        } catch (IOException e) {
            throw new UnwrittenException("cannot write " + path + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        mocha.forEach(Reporting::close);
    }
}
