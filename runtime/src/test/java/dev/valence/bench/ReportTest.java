package dev.valence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of figures that are given. */
class ReportTest {
    private final Measured measured = new Measured();
    private final Suite suite =
            Suite.whole().only(List.of("windows-10", "windows-1000", "growth-windows")::contains);

    private void say(Contestant contestant, double... millis) {
        int number = 1;
        for (double each : millis) {
            measured.add(
                    Programs.WINDOWS,
                    contestant,
                    Map.of("at-" + number, each, "time-" + number, each / number));
            number *= 10;
        }
    }

    private String goals(Path folder) throws IOException {
        new Report(List.of("a machine"), 1, suite, measured).write(folder);
        return Files.readString(folder.resolve("benchmarks.md"));
    }

    @Test
    void a_goal_is_met_or_missed_by_the_medians_of_all_runs(@TempDir Path folder)
            throws IOException {
        say(Contestant.VALENCE, 5, 50, 500, 9000);
        say(Contestant.VALENCE, 5, 50, 500, 5000);
        say(Contestant.VALENCE, 5, 50, 500, 5200);
        say(Contestant.NODE, 20, 200, 2000, 14000);
        assertThat(goals(folder))
                .contains("at most 8 ms: met;")
                .contains("Valence at least 3x Node worker: missed (0.371x)")
                .contains("at most 1.3x 'windows-10' of Valence: met (1.04x)")
                .contains("## Misses\n\n- `windows-1000`: ")
                .contains("- Valence: from 100 to 1,000, 10.0x the number costs 10.4x\n");
    }

    @Test
    void who_is_not_on_the_machine_is_not_measured(@TempDir Path folder) throws IOException {
        say(Contestant.VALENCE, 5, 50, 500, 5000);
        assertThat(goals(folder))
                .contains("| 5.00 |  | not measured |  |")
                .contains("Valence at least 3x Node worker: not measured;");
    }

    @Test
    void a_picture_has_a_curve_for_each_who_is_measured(@TempDir Path folder) throws IOException {
        say(Contestant.VALENCE, 5, 50, 500, 5000);
        say(Contestant.NODE, 20, 200, 2000, 14000);
        goals(folder);
        String picture = Files.readString(folder.resolve("benchmarks-growth-windows.svg"));
        assertThat(picture.split("<polyline", -1)).hasSize(3);
        assertThat(picture).contains(">Valence<", ">Node worker<", ">1k<");
    }
}
