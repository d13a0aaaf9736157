package dev.valence.binding;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.HostAccess;

/**
 * What Node's {@code os} says of the machine.
 *
 * <p>Threads: any; keeps no state. Difference: memory is that of the Java process.
 */
public final class OsBinding {
    private static final double NANOS_PER_SECOND = 1e9;

    /** One of {@code home}, {@code host}, {@code release}, {@code temporary} and {@code user}. */
    @HostAccess.Export
    public String text(String name) {
        return switch (name) {
            case "home" -> System.getProperty("user.home", "");
            case "host" -> hostName();
            case "release" -> System.getProperty("os.version", "");
            case "temporary" -> temporaryFolder();
            case "user" -> System.getProperty("user.name", "");
            default -> throw new IllegalArgumentException(name);
        };
    }

    @HostAccess.Export
    public int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    @HostAccess.Export
    public double totalMemory() {
        return Runtime.getRuntime().maxMemory();
    }

    @HostAccess.Export
    public double freeMemory() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    /** Seconds that the machine's clock has run. */
    @HostAccess.Export
    public double uptime() {
        return System.nanoTime() / NANOS_PER_SECOND;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static String temporaryFolder() {
        String folder = System.getProperty("java.io.tmpdir", "");
        return Files.isDirectory(Path.of(folder)) ? Path.of(folder).toString() : "/tmp";
    }
}
