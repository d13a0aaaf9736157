package dev.valence.example;

import dev.valence.App;
import dev.valence.Outcome;
import dev.valence.Valence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The README's example of embedding, in a package that sees only what an embedder sees. */
public final class Embedding {
    private Embedding() {}

    /** Runs an example and tells what came of it. */
    public static List<String> run(Path examples) throws InterruptedException {
        // README begins
        List<String> lines = new ArrayList<>();
        Valence valence =
                Valence.app(examples.resolve("hello-port"))
                        .seed(7)
                        .strict(true)
                        .console(message -> lines.add(message.process() + ": " + message.text()))
                        .warnings(lines::add);
        try (App app = valence.start()) {
            Outcome outcome = app.run(Duration.ofSeconds(30));
            lines.add(outcome + ", exit code " + app.exitCode());
        } // every context and thread of the app is gone now
        // README ends
        return lines;
    }
}
