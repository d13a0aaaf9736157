package dev.valence.security;

import dev.valence.TestApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The apps of the security tests: files of resources/security, with the tools that all worlds use.
 */
final class SecurityApp {
    private static final String TOOLS =
            Stream.of("walker.js", "names.js", "web.js", "inspect.js", "patches.js", "exercise.js")
                    .map(SecurityApp::read)
                    .collect(Collectors.joining());

    private static final Pattern FINDING = Pattern.compile("\\b(FOUND|FAILED)\\b");

    private SecurityApp() {}

    /**
     * An app of the files of a folder, and tools.js, with which each of its worlds begins.
     *
     * @param first what the worlds do when they have the tools
     */
    static TestApp in(Path folder, String app, String first, String... files) {
        String tools = TOOLS + first;
        TestApp made = TestApp.in(folder).file("tools.js", tools);
        for (String file : files) {
            String text = read(app + "/" + file);
            made.file(file, file.matches("(preload|renderer).*") ? tools + text : text);
        }
        return made;
    }

    /** Whether an app says that it has found, or could not do, something; no error code is that. */
    static boolean isFinding(String line) {
        return FINDING.matcher(line).find();
    }

    static String read(String file) {
        try (InputStream in = SecurityApp.class.getResourceAsStream("/security/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
