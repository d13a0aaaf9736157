package dev.valence.binding;

import java.util.List;
import java.util.Map;

/**
 * What a process knows of itself from the start. Immutable.
 *
 * @param type {@code browser}, {@code renderer} or {@code utility}
 * @param platform Node's name: {@code linux}, {@code darwin} or {@code win32}
 * @param arch Node's name, such as {@code x64}
 * @param versions component to version; {@code node} is also {@code process.version}
 */
public record ProcessFacts(
        String type,
        List<String> argv,
        List<String> execArgv,
        String execPath,
        Map<String, String> env,
        String cwd,
        String platform,
        String arch,
        long pid,
        long ppid,
        String title,
        Map<String, String> versions) {

    public ProcessFacts {
        argv = List.copyOf(argv);
        execArgv = List.copyOf(execArgv);
        env = Map.copyOf(env);
        versions = Map.copyOf(versions);
    }

    /** Node's name for the operating system of this machine. */
    public static String hostPlatform() {
        String name = System.getProperty("os.name", "");
        if (name.startsWith("Windows")) {
            return "win32";
        }
        return name.startsWith("Mac") ? "darwin" : "linux";
    }

    /** Node's name for the architecture of this machine. */
    public static String hostArch() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "arm64";
            case "x86", "i386" -> "ia32";
            default -> System.getProperty("os.arch", "");
        };
    }
}
