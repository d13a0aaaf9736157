package dev.valence.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Why rows miss their goals: the lines of misses.properties. */
final class Misses {
    private final Properties reasons = new Properties();

    Misses() throws IOException {
        try (InputStream file =
                Misses.class.getResourceAsStream("/valence/bench/misses.properties")) {
            if (file == null) {
                throw new IOException("no misses.properties");
            }
            try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                reasons.load(text);
            }
        }
    }

    /** Lines for those that miss a goal now. */
    List<String> of(List<Row> rows, Measured measured) {
        return rows.stream()
                .filter(row -> row.goals().stream().anyMatch(goal -> isMissed(goal, row, measured)))
                .map(row -> "`%s`: %s".formatted(row.name(), reason(row)))
                .toList();
    }

    private static boolean isMissed(Goal goal, Row row, Measured measured) {
        return goal.result(row, measured).equals("missed");
    }

    private String reason(Row row) {
        return Optional.ofNullable(reasons.getProperty(row.name())).orElse("not explained yet");
    }
}
