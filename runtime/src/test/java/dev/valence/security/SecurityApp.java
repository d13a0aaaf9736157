package dev.valence.security;

import dev.valence.TestApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The apps of the security tests: files of resources/security, with the tools that all worlds use. */
final class SecurityApp {
    private static final String TOOLS =
            Stream.of("walker.js", "names.js", "web.js", "inspect.js")
                    .map(SecurityApp::read)
                    .collect(Collectors.joining());

    private SecurityApp() {}

    /** An app of the named files of a folder, and tools.js. Its preload scripts begin with the tools. */
    static TestApp in(Path folder, String app, String... files) {
        TestApp made = TestApp.in(folder).file("tools.js", TOOLS);
        for (String file : files) {
            String text = read(app + "/" + file);
            made.file(file, file.startsWith("preload") ? TOOLS + text : text);
        }
        return made;
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
