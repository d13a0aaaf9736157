package dev.valence.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the figures are from. */
public final class Machine {
    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    /** Lines that say the machine, the JDK of the benchmark itself and the peers. */
    public static List<String> describe() {
        Commands commands = Commands.ofPath(List.of());
        return List.of(
                "%d cores, %s, %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                valueOf(CPUS, "model name"),
                                valueOf(MEMORY, "MemTotal")),
                "%s %s, %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")),
                "JDK %s (%s)"
                        .formatted(
                                System.getProperty("java.version"),
                                System.getProperty("java.vendor")),
                "flags of the JVM that interprets: " + flags(),
                "Node: " + commands.found("node").map(Machine::version).orElse("absent"),
                "Chromium: " + commands.found("chromium").map(Machine::version).orElse("absent"));
    }

    /** As the launcher has chosen them, for what is measured too; without what is a property. */
    private static String flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .map(flag -> flag.replaceAll("=.*/", "=.../"))
                .collect(Collectors.joining(" "));
    }

    private static String valueOf(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown " + key);
        } catch (IOException absent) {
            return "unknown " + key;
        }
    }

    private static String version(Path program) {
        try {
            Process process =
                    new ProcessBuilder(program.toString(), "--version")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (Stream<String> lines = process.inputReader().lines()) {
                String first = lines.findFirst().orElse("no version");
                process.waitFor(10, TimeUnit.SECONDS);
                return first.strip();
            }
        } catch (IOException error) {
            return "no version";
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            return "no version";
        }
    }
}
