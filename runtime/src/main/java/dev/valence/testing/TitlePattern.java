package dev.valence.testing;

import java.nio.file.Path;
import java.util.Map;

/**
 * The regular expression that chooses tests by their titles, as JavaScript reads it.
 *
 * <p>Threads: any; keeps no state.
 */
public final class TitlePattern {
    private TitlePattern() {}

    /**
     * @throws ConfigException if the options have one that is none
     */
    public static void require(TestBench bench, Path folder, TestOptions options)
            throws InterruptedException {
        MochaOptions.Grep grep = options.mocha(folder).grep();
        if (grep == null) {
            return;
        }
        Map<String, String> question = Map.of("source", grep.source(), "flags", grep.flags());
        TestEvent told = OptionsApp.ask(bench, folder, Map.of("grep", question));
        if (told != null && told.isFailure()) {
            throw options.wrong(
                    "grep",
                    "'"
                            + options.text("grep")
                            + "' is no regular expression for grep: "
                            + told.message());
        }
    }
}
